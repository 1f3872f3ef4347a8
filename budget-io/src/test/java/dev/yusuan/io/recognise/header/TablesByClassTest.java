package dev.yusuan.io.recognise.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.document.CellPath;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.EconomicClassificationRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of a part of the money or by another key, which are of a kind only if that says all that
 * they say.
 */
class TablesByClassTest {
  private static final String CLASSES =
      """
      合计\t\t60.00\t50.00\t10.00
      501\t机关工资福利支出\t50.00\t50.00\t0.00
      50101\t工资奖金津补贴\t50.00\t50.00\t0.00
      502\t机关商品和服务支出\t10.00\t0.00\t10.00
      50201\t办公经费\t10.00\t0.00\t10.00
      """;

  @ParameterizedTest
  @ValueSource(strings = {"支出预算表（按政府支出经济分类）", "部门支出总体情况表（按政府预算支出经济分类科目）", "政府经济分类支出预算表"})
  void codesOfTheGovernmentAreItsClassesWhereATableOfAllPrintsNoOthers(String title) {
    ReadResult read = read(title, "科目编码\t科目名称\t合计\t一般公共预算\t政府性基金预算\n" + CLASSES);

    assertThat(read.disclosure().economicClassification().rows())
        .extracting(
            row -> row.governmentEconomic().map(Object::toString).orElse(""),
            row -> row.governmentEconomicName().orElse(""),
            row -> digits(row, EconomicClassificationRow.TOTAL),
            row -> digits(row, EconomicClassificationRow.GOVERNMENT_FUND),
            row -> row.departmentEconomic().isPresent())
        .containsExactly(
            tuple("", "合计", "60.00", "10.00", false),
            tuple("501", "机关工资福利支出", "50.00", "0.00", false),
            tuple("50101", "工资奖金津补贴", "50.00", "0.00", false),
            tuple("502", "机关商品和服务支出", "10.00", "10.00", false),
            tuple("50201", "办公经费", "10.00", "10.00", false));
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(
            read.sources()
                .inference(
                    new CellPath(TableKind.ECONOMIC_CLASSIFICATION, 2, "governmentEconomic")))
        .contains("codes");
  }

  @Test
  void basicAndProjectExpenditureHaveTheirColumns() {
    ReadResult read =
        read("支出预算表（按部门预算支出经济分类）", "科目编码\t科目名称\t合计\t基本支出\t项目支出\n302\t商品和服务支出\t9.00\t5.00\t4.00\n");

    EconomicClassificationRow goods = read.disclosure().economicClassification().rows().get(0);
    assertThat(digits(goods, EconomicClassificationRow.BASIC)).isEqualTo("5.00");
    assertThat(digits(goods, EconomicClassificationRow.PROJECT)).isEqualTo("4.00");
  }

  /** The heading and the codes contradict each other, and nothing tells which of them is right. */
  @ParameterizedTest
  @ValueSource(strings = {"部门经济分类科目编码", "部门预算支出经济分类科目编码"})
  void codesOfTheGovernmentBelowAHeadingOfTheDepartmentAreKeptAsPrinted(String heading) {
    assertKept(read("支出经济分类预算表", heading + "\t科目名称\t合计\t一般公共预算\t政府性基金预算\n" + CLASSES), 15);
  }

  /** The ministry's table is by the department's classes; the other one stands beside it. */
  @ParameterizedTest
  @ValueSource(strings = {"一般公共预算基本支出表", "一般公共预算基本支出表（按政府预算经济分类）"})
  void basicExpenditureByTheGovernmentsClassesIsKeptAsPrinted(String title) {
    assertKept(read(title, "科目编码\t科目名称\t合计\t人员经费\t公用经费\n" + CLASSES), 15);
  }

  /** A total of these is not that of all projects, and says nothing of a single source. */
  @ParameterizedTest
  @ValueSource(strings = {"一般公共预算项目支出表", "一般公共预算财政拨款项目支出明细表", "财政拨款项目支出预算表", "政府性基金预算项目支出表"})
  void projectsOfAPartOfTheMoneyAreKeptAsPrinted(String title) {
    String rows =
        "合计\t\t60.00\t50.00\t10.00\n农业局\t推广\t40.00\t30.00\t10.00\n农业局\t植保\t20.00\t20.00\t0.00\n";

    assertKept(read(title, "单位名称\t项目名称\t合计\t本年一般公共预算\t上年结转\n" + rows), 9);
  }

  @Test
  void functionsByClassesOfBasicAndProjectExpenditureAreKeptAsPrinted() {
    String rows = "合计\t\t60.00\t40.00\t15.00\t5.00\n2130101\t行政运行\t60.00\t40.00\t15.00\t5.00\n";

    assertKept(read("支出预算明细表（按功能科目和经济分类）", "科目编码\t科目名称\t合计\t工资福利支出\t商品和服务支出\t资本性支出\n" + rows), 8);
  }

  private static void assertKept(ReadResult read, int amounts) {
    assertThat(read.disclosure().tables()).hasSize(1);
    Table<?> table = read.disclosure().tables().get(0);
    assertThat(table.kind()).isEqualTo(TableKind.OTHER);
    List<? extends Column<?, Amount>> money =
        table.columns().stream()
            .map(PrintedColumn::column)
            .flatMap(column -> column.asAmounts().stream())
            .toList();
    assertThat(
            table.rows().stream()
                .mapToLong(
                    row ->
                        money.stream()
                            .filter(column -> row.cells().find(column).isPresent())
                            .count())
                .sum())
        .isEqualTo(amounts);
    assertThat(read.coverage().isComplete()).isTrue();
  }

  private static String digits(
      EconomicClassificationRow row, Column<EconomicClassificationRow, Amount> column) {
    return row.find(column).map(Amount::digits).orElse("");
  }

  private static ReadResult read(String title, String grid) {
    return Disclosures.parse("某县农业农村局2024年部门预算\n\n" + title + "\n单位：万元\n" + grid);
  }
}
