package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.plaintext.TextFrontEnd;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.recognise.document.PathMeanings;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * Tables whose columns were lost, of the sample that was taken from the text of a PDF and others.
 */
class FlatTablesTest {
  private static final String EXPENDITURE =
      """
      单位：万元单位名称：某中心

      2024年单位支出预算表

      科目编码

      单位代码 单位（科目名称） 合计

      基本支出 项目支出

      类 款 项 小计
      人员经费

      公用经费 小计 其他运转类 特定目标类
      工资福利支出 对个人和家庭的补助

      """;

  private static Optional<Amount> amount(String printed) {
    return Optional.of(Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN));
  }

  private static List<ProblemCode> codes(ReadResult read) {
    return read.problems().stream().map(Problem::code).toList();
  }

  @Test
  void theSampleIsReadToItsLastAmount() throws IOException {
    ReadResult read = Disclosures.read(PublishedBudgets.file("jiyuan-bigdata-2024"));
    Disclosure budget = read.disclosure();
    assertThat(budget.tables()).hasSize(12);
    assertThat(budget.issuer().orElseThrow().name()).isEqualTo("济源产城融合示范区政务大数据中心");
    assertThat(codes(read))
        .doesNotContain(
            ProblemCode.ROW_PLACEMENT_SEVERAL,
            ProblemCode.ROW_PLACEMENT_NONE,
            ProblemCode.ROW_PLACEMENT_UNFINISHED,
            ProblemCode.ROW_UNPLACED,
            ProblemCode.CELL_MALFORMED);
    ExpenditureRow operation = budget.expenditure().rows().get(3);
    assertThat(operation.function().orElseThrow()).hasToString("2010350");
    assertThat(operation.total()).isEqualTo(amount("502.10"));
    assertThat(operation.basic().personnel().wages()).isEqualTo(amount("474.00"));
    assertThat(operation.basic().publicExpenses().total()).isEqualTo(amount("28.10"));
    assertThat(operation.project().total()).isEmpty();
    assertThat(budget.revenue().rows().get(0).thisYear().governmentFund())
        .isEqualTo(amount("1,390.80"));
    assertThat(budget.threePublic().rows().get(0).vehicles().running()).isEqualTo(amount("1.50"));
    assertThat(budget.threePublic().rows().get(0).vehicles().purchase()).isEmpty();
    assertThat(budget.projects().rows()).hasSize(17);
    assertThat(budget.projects().rows().get(5).name()).hasValue("电子政务专项-政府购买“济源市人民政府”网站运维服务");
    assertThat(budget.projects().rows().get(5).kind()).hasValue("其他运转类");
    assertThat(budget.economicClassification().rows().get(7).departmentEconomic().orElseThrow())
        .hasToString("30110");
  }

  @Test
  void theProofOfAFigureIsKept() throws IOException {
    ReadResult read = Disclosures.read(PublishedBudgets.file("jiyuan-bigdata-2024"));
    assertThat(
            read.sources()
                .inference(new CellPath(TableKind.THREE_PUBLIC, 1, "vehicles.running"))
                .orElseThrow())
        .contains("row-sums", "other-tables", "tried");
    assertThat(
            read.sources()
                .inference(new CellPath(TableKind.EXPENDITURE, 4, "basic.public"))
                .orElseThrow())
        .contains("row-sums", "column-sums");
  }

  /** Nothing of the text is lost or said twice when lines become rows. */
  @Test
  void eachPrintedCharacterIsInTheRestoredSource() throws IOException {
    String text = Files.readString(PublishedBudgets.file("jiyuan-bigdata-2024"));
    Source source = TextFrontEnd.parse(text, "", Limits.DEFAULT);
    Source restored =
        FlatTables.restore(
                source,
                KnownWords.standard(),
                (kind, paths) -> Optional.empty(),
                (title, kind, grid) -> ImmutableMap.of(),
                blocks -> ImmutableSet.of())
            .source();
    assertThat(restored.blocks().stream().filter(Grid.class::isInstance).count()).isEqualTo(12);
    assertThat(characters(restored)).isEqualTo(characters(source));
  }

  /** A column that is added for figures without one has a heading that nobody printed. */
  @Test
  void headingsOfItemsStandWhereTheyArePrinted() {
    String text =
        """
        2023年某县林业局部门预算

        “三公”经费预算表
        单位：万元
        项目 2022年预算数 2023年预算数 增减额
        合计 24.00 23.50 -0.50
        公务接待费 4.00 3.50 -0.50
        公务用车购置及运行费 20.00 20.00
        """;
    Source restored =
        FlatTables.restore(
                TextFrontEnd.parse(text, "", Limits.DEFAULT),
                KnownWords.standard(),
                new PathMeanings(
                    KnownWords.standard(),
                    new TableFinder(KnownWords.standard(), OptionalInt.empty())),
                (title, kind, grid) -> ImmutableMap.of(),
                blocks -> ImmutableSet.of())
            .source();

    assertThat(restored.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast))
        .singleElement()
        .satisfies(
            grid ->
                assertThat(grid.rows().get(0).cells())
                    .extracting(cell -> cell.place().cell(), cell -> cell.place().printed())
                    .containsExactly(
                        tuple(1, "项目"),
                        tuple(2, "2022年预算数"),
                        tuple(3, "2023年预算数"),
                        tuple(4, "增减额"),
                        tuple(1, ""),
                        tuple(1, "")));
  }

  private static List<Integer> characters(Source source) {
    StringBuilder all = new StringBuilder();
    for (Block block : source.blocks()) {
      if (block instanceof Paragraph line) {
        all.append(line.text());
      } else if (block instanceof Grid grid) {
        grid.rows().forEach(row -> row.cells().forEach(cell -> all.append(cell.text())));
      }
    }
    return Blanks.squeeze(all.toString()).chars().sorted().boxed().toList();
  }

  @Test
  void whatTheSumsDoNotDecideIsKeptAsAnAmountWithoutAColumn() {
    ReadResult read =
        Disclosures.parse(
            EXPENDITURE
                + """
                合计 100.00 60.00 60.00 40.00 40.00

                201 03 06 政务公开审批 100.00 60.00 60.00 40.00 40.00

                """);
    ExpenditureRow row = read.disclosure().expenditure().rows().get(1);
    assertThat(row.total()).isEqualTo(amount("100.00"));
    assertThat(row.basic().total()).isEqualTo(amount("60.00"));
    assertThat(row.basic().personnel().wages()).isEmpty();
    assertThat(row.project().total()).isEqualTo(amount("40.00"));
    assertThat(row.cells().find(TableKind.EXPENDITURE.schema().otherAmount(1)))
        .isEqualTo(amount("60.00"));
    assertThat(row.cells().find(TableKind.EXPENDITURE.schema().otherAmount(2)))
        .isEqualTo(amount("40.00"));
    Problem several =
        read.problems().stream()
            .filter(problem -> problem.code() == ProblemCode.ROW_PLACEMENT_SEVERAL)
            .findFirst()
            .orElseThrow();
    assertThat(several.arguments()).containsEntry("placements", "6").containsEntry("row", "1");
    assertThat(several.arguments()).containsEntry("printed", "60.00 | 40.00");
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void aRowThatDoesNotAddUpIsNotForced() {
    ReadResult read = Disclosures.parse(EXPENDITURE + "合计 100.00 60.00 60.00 39.00 39.00\n\n");
    ExpenditureRow row = read.disclosure().expenditure().rows().get(0);
    assertThat(row.total()).isEmpty();
    assertThat(codes(read)).contains(ProblemCode.ROW_PLACEMENT_NONE);
    assertThat(row.cells().find(TableKind.EXPENDITURE.schema().otherAmount(5)))
        .isEqualTo(amount("39.00"));
  }

  @Test
  void namesThatWereWrappedAroundTheirFiguresAreJoined() {
    ReadResult read =
        Disclosures.parse(
            EXPENDITURE
                + """
                合计 87.40 87.40 87.40

                208 05 05
                机关事业单位基本养老

                43.70 43.70 43.70
                保险缴费支出

                221 02 01 住房公积金 43.70 43.70 43.70

                """);
    assertThat(
            read.disclosure().expenditure().rows().stream()
                .map(row -> row.name().orElse(""))
                .toList())
        .containsExactly("合计", "机关事业单位基本养老保险缴费支出", "住房公积金");
  }

  @Test
  void namesOfBothCodesThatStandAboveAndBelowTheirFiguresAreToldApart() {
    Disclosure budget =
        Disclosures.parse(
                """
                2024年支出经济分类汇总表
                单位名称：某中心
                单位：万元
                部门预算经济分类 政府预算经济分类 总计 一般公共预算
                类 款 科目名称 类 款 科目名称 小计 其中：财政拨款
                合计 60.00 60.00 60.00
                工资奖金
                301 01 基本工资 501 01 10.00 10.00 10.00
                津补贴
                工资福利
                301 02 津贴补贴 505 01 20.00 20.00 20.00
                支出
                机关事业单位基 社会保障
                301 08 501 02 30.00 30.00 30.00
                本养老保险缴费 缴费
                """)
            .disclosure();
    assertThat(budget.economicClassification().rows())
        .extracting(
            row -> row.departmentEconomicName().orElse(""),
            row -> row.governmentEconomicName().orElse(""),
            row -> row.total().orElseThrow().digits())
        .containsExactly(
            tuple("合计", "", "60.00"),
            tuple("基本工资", "工资奖金津补贴", "10.00"),
            tuple("津贴补贴", "工资福利支出", "20.00"),
            tuple("机关事业单位基本养老保险缴费", "社会保障缴费", "30.00"));
  }

  @Test
  void aCodeBelowANameOfUnknownColumnIsNoFigure() {
    Disclosure budget =
        Disclosures.parse(
                """
                2024年支出经济分类汇总表
                单位名称：某中心
                单位：万元
                部门预算经济分类 政府预算经济分类 总计 一般公共预算
                类 款 科目名称 类 款 科目名称 小计 其中：财政拨款
                合计 30.00 30.00 30.00
                工资奖金
                301 01 基本工资 501 01 10.00 10.00 10.00
                工资福利
                301 02 津贴补贴 505 01 20.00 20.00 20.00
                """)
            .disclosure();
    assertThat(budget.economicClassification().rows())
        .extracting(row -> row.total().orElseThrow().digits())
        .containsExactly("30.00", "10.00", "20.00");
  }

  @Test
  void aTableOfContentsIsNoTable() {
    String contents = "目录\n一、2024年单位支出预算表 12\n二、项目支出预算表 13\n三、2024年单位收入预算表 14\n";
    ReadResult read = Disclosures.parse(contents);
    assertThat(read.disclosure().tables()).isEmpty();
    assertThat(codes(read)).doesNotContain(ProblemCode.TABLE_RESTORED);
    assertThat(ImmutableList.copyOf(read.disclosures())).hasSize(1);
  }

  /** 0.04 for 400.00: no project of the fund can be so small, but the total is what is wrong. */
  @Test
  void aFigureThatItsOwnRowContradictsProvesNothingElsewhere() {
    Disclosure budget =
        Disclosures.parse(
                EXPENDITURE
                    + """
                    合计 1,000.00 600.00 400.00 50.00 150.00 0.04 150.00 250.00
                    201 03 01 行政运行 600.00 600.00 400.00 50.00 150.00
                    201 03 02 政务公开审批 400.00 400.00 150.00 250.00

                    2024年政府性基金预算支出情况表
                    单位名称：某中心
                    单位：万元
                    科目编码
                    单位代码 单位（科目名称） 合计
                    基本支出 项目支出
                    类 款 项 小计
                    人员经费
                    公用经费 小计 其他运转类 特定目标类
                    工资福利支出 对个人和家庭的补助
                    合计 250.00 250.00 250.00
                    212 08 99 其他国有土地使用权出让收入安排的支出 250.00 250.00 250.00

                    """)
            .disclosure();
    assertThat(budget.find(TableKind.GOVERNMENT_FUND_EXPENDITURE).orElseThrow().rows())
        .hasSize(2)
        .allSatisfy(
            row -> {
              assertThat(row.total()).isEqualTo(amount("250.00"));
              assertThat(row.basic().total()).isEmpty();
            });
  }

  private static String fiscal(String fund) {
    return """
    2025年预算单位财政拨款收支预算总表
    编制单位：某区园林所 单位：元
    财政拨款收入 财政拨款支出
    项目 预算数 项目 合计 一般公共预算 政府性基金预算 国有资本经营预算
    一、一般公共预算资金 8,100.50 一、社会保障和就业支出 600.00 600.00
    二、政府性基金%s 二、城乡社区支出 7,000.50 7,000.50
    三、国有资本经营预算 三、住房保障支出 500.00 500.00
    收入总计 8,100.50 支出总计 8,100.50 8,100.50
    """
        .formatted(fund);
  }

  @Test
  void aFundWithoutRevenueSpendsNothing() {
    Disclosure budget = Disclosures.parse(fiscal("")).disclosure();
    assertThat(budget.fiscalAppropriation().rows())
        .extracting(
            row ->
                row.cells()
                    .find(FiscalAppropriationRow.GENERAL_PUBLIC_BUDGET)
                    .map(Amount::digits)
                    .orElse(""))
        .containsExactly("600.00", "7000.50", "500.00", "8100.50");
  }

  @Test
  void whereAFundHasRevenueItsExpenditureIsNotGuessed() {
    ReadResult read = Disclosures.parse(fiscal(" 9,000.00"));
    assertThat(read.disclosure().fiscalAppropriation().rows())
        .allSatisfy(
            row ->
                assertThat(row.cells().find(FiscalAppropriationRow.GENERAL_PUBLIC_BUDGET))
                    .isEmpty());
    assertThat(codes(read)).contains(ProblemCode.ROW_PLACEMENT_SEVERAL);
  }
}
