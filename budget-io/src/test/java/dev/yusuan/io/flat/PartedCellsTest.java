package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table whose cells a tool parted by the same blanks everywhere: its positions tell nothing. */
class PartedCellsTest {
  private static final List<List<String>> TABLE =
      List.of(
          List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
          List.of("", "合计", "1,234.50", "864.50", "370.00"),
          List.of("201", "一般公共服务支出", "1,070.00", "700.00", "370.00"),
          List.of("2010301", "行政运行", "700.00", "700.00", ""),
          List.of("2010302", "一般行政管理事务", "300.00", "", "300.00"),
          List.of("2010399", "其他政府办公厅（室）及相关机构事务支出", "70.00", "", "70.00"),
          List.of("208", "社会保障和就业支出", "98.25", "98.25", ""),
          List.of("2080505", "机关事业单位基本养老保险缴费支出", "98.25", "98.25", ""),
          List.of("221", "住房保障支出", "66.25", "66.25", ""),
          List.of("2210201", "住房公积金", "66.25", "66.25", ""));

  /** Rows of which nothing tells whether they are of persons or of offices. */
  private static final List<List<String>> OPEN =
      List.of(
          List.of("科目编码", "科目名称", "合计", "人员经费", "公用经费"),
          List.of("30201", "办公费", "12.00", "", "12.00"),
          List.of("30207", "邮电费", "3.50", "", "3.50"),
          List.of("30229", "福利费", "108.25", "", "108.25"),
          List.of("30231", "公务用车运行维护费", "7.00", "", "7.00"),
          List.of("30239", "其他交通费用", "1,044.00", "", "1,044.00"));

  /** Two sides, of which the first is the shorter. */
  private static final List<List<String>> SIDES =
      List.of(
          List.of("收入", "", "支出", ""),
          List.of("项目", "金额", "项目", "金额"),
          List.of("一、财政拨款收入", "1,234.50", "一、一般公共服务支出", "1,070.00"),
          List.of("二、事业收入", "", "二、社会保障和就业支出", "98.25"),
          List.of("三、其他收入", "15.00", "三、卫生健康支出", "15.00"),
          List.of("", "", "四、节能环保支出", ""),
          List.of("", "", "五、农林水支出", "0.00"),
          List.of("", "", "六、住房保障支出", "66.25"),
          List.of("收入总计", "1,249.50", "支出总计", "1,249.50"));

  private static final List<String> FIGURES =
      List.of(
          "合计 1234.50 864.50 370.00",
          "一般公共服务支出 1070.00 700.00 370.00",
          "行政运行 700.00 700.00 -",
          "一般行政管理事务 300.00 - 300.00",
          "其他政府办公厅（室）及相关机构事务支出 70.00 - 70.00",
          "社会保障和就业支出 98.25 98.25 -",
          "机关事业单位基本养老保险缴费支出 98.25 98.25 -",
          "住房保障支出 66.25 66.25 -",
          "住房公积金 66.25 66.25 -");

  private static ReadResult read(
      String title, List<List<String>> table, String blanks, boolean keepsBlankCells) {
    StringBuilder text = new StringBuilder("某县林业局2024年部门预算\n\n" + title + "\n单位：万元\n");
    for (List<String> row : table) {
      StringJoiner line = new StringJoiner(blanks, "", "\n");
      row.stream().filter(cell -> keepsBlankCells || !cell.isEmpty()).forEach(line::add);
      text.append(line);
    }
    ReadResult read = Disclosures.parse(text.toString());
    assertThat(read.coverage().isComplete()).isTrue();
    return read;
  }

  private static List<String> expenditure(String blanks, boolean keepsBlankCells) {
    List<String> figures = new ArrayList<>();
    ReadResult read = read("支出预算表", TABLE, blanks, keepsBlankCells);
    for (ExpenditureRow row : read.disclosure().expenditure().rows()) {
      figures.add(
          row.name().orElse("")
              + text(row, ExpenditureRow.TOTAL)
              + text(row, ExpenditureRow.BASIC)
              + text(row, ExpenditureRow.PROJECT));
    }
    return figures;
  }

  private static <R extends Row> String text(R row, Column<? super R, Amount> column) {
    return " " + row.cells().find(column).map(Amount::digits).orElse("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "   ", "      ", "　", "　　", "\t"})
  void whatPartsCellsOfWhichBlankOnesAreLostTellsNoColumn(String blanks) {
    assertThat(expenditure(blanks, false)).isEqualTo(FIGURES);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "　", "\t"})
  void whatPartsCellsOfWhichBlankOnesAreKeptTellsNoOther(String blanks) {
    assertThat(expenditure(blanks, true)).isEqualTo(FIGURES);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "   ", "　"})
  void aFigureThatNothingDecidesHasNoColumn(String blanks) {
    ReadResult read = read("一般公共预算基本支出预算表", OPEN, blanks, false);
    assertThat(read.disclosure().get(TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE).rows())
        .hasSize(5)
        .allSatisfy(
            row -> {
              assertThat(text(row, BasicExpenditureRow.PERSONNEL)).isEqualTo(" -");
              assertThat(
                      row.cells()
                          .find(
                              TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE
                                  .schema()
                                  .otherAmount(1)))
                  .isPresent();
            });
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_PLACEMENT_SEVERAL)
        .hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "   ", "　", "\t"})
  void aSideThatIsShorterTakesNoFigureOfTheOther(String blanks) {
    ReadResult read = read("收支预算总表", SIDES, blanks, false);
    List<String> figures = new ArrayList<>();
    for (SummaryRow row : read.disclosure().get(TableKind.REVENUE_EXPENDITURE_SUMMARY).rows()) {
      figures.add(
          text(row, SummaryRow.REVENUE_AMOUNT).strip() + text(row, SummaryRow.EXPENDITURE_AMOUNT));
    }
    assertThat(figures)
        .containsExactly(
            "1234.50 1070.00",
            "- 98.25",
            "15.00 15.00",
            "- -",
            "- 0.00",
            "- 66.25",
            "1249.50 1249.50");
  }
}
