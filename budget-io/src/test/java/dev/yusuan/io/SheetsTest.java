package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.OverallPerformance;
import dev.yusuan.document.ProjectDeclaration;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.LimitsBuilder;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.OverallPerformanceRow;
import dev.yusuan.table.ProcurementRow;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of real disclosures that are no plain columns, against the paper, by hand. */
class SheetsTest {
  @Test
  void readsASummaryByKindOfRevenueAndBySourceOfExpenditure() throws IOException {
    Table<SummaryRow> summary = read("jiyuan-service-2020").disclosure().summary();
    assertThat(summary.rows()).hasSize(27);

    SummaryRow first = summary.rows().get(0);
    assertThat(first.revenue().group()).hasValue("一般公共预算收入");
    assertThat(first.revenue().item()).hasValue("财政拨款");
    assertThat(first.revenue().amount()).hasValue(amount("1,740.2"));
    assertThat(first.expenditure().item()).hasValue("一、基本支出");
    assertThat(first.expenditure().level()).hasValue(RowLevel.CLASS);
    assertThat(first.expenditure().amount()).hasValue(amount("560.8"));
    assertThat(first.expenditure().bySource().departmentCarryOver()).isEmpty();
    assertThat(first.expenditure().bySource().thisYear().total()).hasValue(amount("560.8"));
    assertThat(first.expenditure().bySource().thisYear().generalPublicBudget().appropriation())
        .hasValue(amount("560.8"));

    SummaryRow services = summary.rows().get(7);
    assertThat(services.expenditure().item()).hasValue("1、商品和服务类专项支出");
    assertThat(services.expenditure().level()).hasValue(RowLevel.SECOND_BREAKDOWN);
    assertThat(services.expenditure().amount().orElseThrow().digits()).isEqualTo("1174.90");
    assertThat(services.expenditure().bySource().thisYear().total()).hasValue(amount("1,174.9"));

    SummaryRow last = summary.rows().get(26);
    assertThat(last.revenue().level()).hasValue(RowLevel.TOTAL);
    assertThat(last.expenditure().bySource().thisYear().generalPublicBudget().total())
        .hasValue(amount("1,740.2"));
  }

  @Test
  void saysThatColumnsOfTheSummaryWereInferredFromItsSums() throws IOException {
    ReadResult read = read("jiyuan-service-2020");
    CellPath thisYear =
        new CellPath(TableKind.REVENUE_EXPENDITURE_SUMMARY, 1, SummaryRow.THIS_YEAR.id());
    assertThat(read.sources().inference(thisYear)).hasValue("row-sums");
    assertThat(read.sources().find(thisYear).orElseThrow().line()).isEqualTo(21);
    assertThat(read.sources().find(thisYear).orElseThrow().cell()).isEqualTo(7);
  }

  @Test
  void readsAnAppropriationByKindOfRevenue() throws IOException {
    List<FiscalAppropriationRow> rows =
        read("jiyuan-service-2020").disclosure().fiscalAppropriation().rows();
    assertThat(rows).hasSize(30);
    assertThat(rows.get(0).revenue().group()).hasValue("一般公共预算收入");
    assertThat(rows.get(0).revenue().item()).hasValue("小计");
    assertThat(rows.get(0).revenue().level()).hasValue(RowLevel.SUBTOTAL);
    assertThat(rows.get(1).revenue().amount()).hasValue(amount("1,740.2"));
    assertThat(rows.get(19).expenditure().item()).hasValue("二十一、住房保障支出");
    assertThat(rows.get(19).expenditure().generalPublicBudget().total()).hasValue(amount("29.7"));
  }

  @Test
  void readsTheThreePublicExpensesAsAList() throws IOException {
    Table<ThreePublicRow> table = read("jiyuan-service-2020").disclosure().threePublic();
    ThreePublicRow row = table.rows().get(0);
    assertThat(table.rows()).hasSize(1);
    assertThat(row.total()).hasValue(amount("6.1"));
    assertThat(row.abroad()).isEmpty();
    assertThat(row.receptions().total()).hasValue(amount("1.5"));
    assertThat(row.vehicles().total()).hasValue(amount("4.6"));
    assertThat(row.vehicles().running()).hasValue(amount("4.6"));
    assertThat(row.vehicles().purchase()).isEmpty();
  }

  @Test
  void readsProcurementItemByItem() throws IOException {
    Table<ProcurementRow> table = read("pingdingshan-bigdata-2024").disclosure().procurement();
    assertThat(table.rows()).hasSize(9);
    assertThat(table.total().orElseThrow().amount()).hasValue(amount("36.2"));
    ProcurementRow computers = table.rows().get(5);
    assertThat(computers.level()).hasValue(RowLevel.ITEM);
    assertThat(computers.function()).hasValue(FunctionCode.parse("2010399"));
    assertThat(computers.unitName()).hasValue("平顶山市政务大数据中心");
    assertThat(computers.item()).hasValue("电脑");
    assertThat(computers.catalogue()).hasValue("货物");
    assertThat(computers.specification()).isEmpty();
    assertThat(computers.measure()).hasValue("台");
    assertThat(computers.quantity().orElseThrow()).isEqualByComparingTo("25");
    assertThat(computers.amount()).hasValue(amount("12.5"));
  }

  @Test
  void readsTheTargetsOfAWholeDepartment() throws IOException {
    OverallPerformance performance = read("jiyuan-service-2020").disclosure().overallPerformance();
    OverallPerformanceRow head = performance.head().orElseThrow();
    assertThat(head.department()).hasValue("济源市行政服务中心");
    assertThat(head.goals()).hasValue("让群众和企业少跑路，让网站、热线和网络稳定运行。");
    assertThat(head.total()).isEmpty();
    assertThat(head.fiscalFunds()).hasValue(amount("1,740.2"));
    assertThat(head.basic()).hasValue(amount("560.8"));
    assertThat(head.project()).hasValue(amount("1,179.4"));
    assertThat(performance.tasks()).hasSize(7);
    assertThat(performance.tasks().get(1).name()).hasValue("推进数字经济试点建设");
    assertThat(performance.indicators()).hasSize(39);

    Indicator health = performance.indicators().get(12);
    assertThat(health.level1()).hasValue("投入管理指标");
    assertThat(health.level2()).hasValue("预算和财务管理");
    assertThat(health.name()).hasValue("管理制度健全性");
    assertThat(health.target().orElseThrow()).hasToString("健全");
    assertThat(health.explanation()).hasValue("制度是否齐全");

    Indicator satisfaction = performance.indicators().get(38);
    assertThat(satisfaction.level1()).hasValue("效益指标");
    assertThat(satisfaction.level2()).hasValue("满意度");
    assertThat(satisfaction.name()).hasValue("使用专业机房资源用户满意度");
    assertThat(satisfaction.target().orElseThrow()).hasToString("100%");
    assertThat(satisfaction.explanation()).isEmpty();
  }

  @Test
  void tellsTheBranchThatOnlyTheNextPageNames() throws IOException {
    ReadResult read = read("pingdingshan-bigdata-2024");
    OverallPerformance performance = read.disclosure().overallPerformance();
    assertThat(performance.head().orElseThrow().total()).hasValue(amount("2445.80"));
    assertThat(performance.head().orElseThrow().governmentBudget()).hasValue(amount("2445.80"));
    assertThat(performance.head().orElseThrow().project()).hasValue(amount("1801.90"));
    assertThat(performance.tasks()).hasSize(5);
    assertThat(performance.indicators()).hasSize(30);

    Indicator compiled = performance.indicators().get(15);
    assertThat(compiled.name()).hasValue("绩效目标编制完成率");
    assertThat(compiled.target().orElseThrow()).hasToString("100%");
    assertThat(compiled.level2()).hasValue("绩效管理");

    int row = 1 + 5 + 16;
    CellPath branch = new CellPath(TableKind.OVERALL_PERFORMANCE, row, "level2");
    assertThat(read.sources().inference(branch)).hasValue("page-break");
    assertThat(read.sources().find(branch).orElseThrow().printed()).isEqualTo("绩效管理");
    assertThat(read.sources().inference(new CellPath(TableKind.OVERALL_PERFORMANCE, row, "target")))
        .hasValue("words-elsewhere");
  }

  @Test
  void readsAllDeclarationsOfProjects() throws IOException {
    ReadResult read = read("jiyuan-service-2020");
    List<ProjectDeclaration> declarations = read.disclosure().projectDeclarations();
    assertThat(declarations).hasSize(13);
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.UNIT_INFERRED)
        .hasSize(1);

    ProjectDeclaration tax = declarations.get(10);
    ProjectDeclarationRow head = tax.head();
    assertThat(tax.name()).hasValue("税务征管工作经费");
    assertThat(head.unit()).hasValue(UnitCode.parse("074001"));
    assertThat(head.use()).hasValue("业务类");
    assertThat(head.start()).hasValue(LocalDate.of(2020, 1, 1));
    assertThat(head.end()).hasValue(LocalDate.of(2020, 12, 31));
    assertThat(head.total()).hasValue(amount("185.60"));
    assertThat(head.thisYear().total()).hasValue(amount("181.90"));
    assertThat(head.lastTotal()).hasValue(amount("197.00"));
    assertThat(head.lastYear()).hasValue(amount("197.00"));
    assertThat(head.remarks()).hasValue("无");
    assertThat(head.measures()).hasValue("按出勤和业务量考核。");
    assertThat(tax.indicators()).hasSize(16);
    assertThat(tax.indicators().get(15).level1()).hasValue("影响力目标");
    assertThat(tax.indicators().get(15).level2()).hasValue("长效管理");
    assertThat(tax.indicators().get(15).target().orElseThrow()).hasToString("≥75%");
  }

  @Test
  void putsRowsShiftedLeftWhereTheirWordsStandElsewhere() throws IOException {
    Disclosure disclosure = read("jiyuan-service-2020").disclosure();
    Indicator controllable = disclosure.projectDeclarations().get(0).indicators().get(7);
    assertThat(controllable.level1()).hasValue("投入与目标管理");
    assertThat(controllable.level2()).hasValue("项目管理");
    assertThat(controllable.name()).hasValue("项目质量可控性");
    assertThat(controllable.target().orElseThrow()).hasToString("可控");

    Indicator operation = disclosure.projectDeclarations().get(2).indicators().get(13);
    assertThat(operation.level2()).hasValue("资产管理");
    assertThat(operation.name()).hasValue("系统运维规范性");
    assertThat(operation.target().orElseThrow()).hasToString("规范");
  }

  @Test
  void keepsBranchesWithoutIndicators() throws IOException {
    Table<ProjectDeclarationRow> rows =
        read("jiyuan-service-2020").disclosure().projectDeclarationRows();
    ProjectDeclarationRow assets = rows.rows().get(11);
    assertThat(assets.level2()).hasValue("资产管理");
    assertThat(assets.indicator()).isEmpty();
    assertThat(assets.target()).isEmpty();
    assertThat(assets.level1()).isEqualTo(Optional.empty());
  }

  @Test
  void keepsWhatIsBeyondTheLimitOfRows() throws IOException {
    String text = Files.readString(PublishedBudgets.file("jiyuan-service-2020"));
    for (int rows : new int[] {0, 1, 5, 20, 50}) {
      Limits limits = new LimitsBuilder().from(Limits.DEFAULT).rowsPerTable(rows).build();
      ReadResult result = Disclosures.parse(text, limits);
      assertThat(result.coverage().isComplete()).isTrue();
      assertThat(result.disclosure().projectDeclarationRows().rows()).hasSize(rows);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#typed")
  void tellsTheLineAndColumnOfEveryCell(String name) throws IOException {
    Path file = PublishedBudgets.file(name);
    List<String> lines = Files.readAllLines(file);
    ReadResult result = Disclosures.read(file);
    for (Table<?> table : result.disclosure().tables()) {
      for (int row = 1; row <= table.rows().size(); row++) {
        for (Column<?, ?> column : table.schema().columns()) {
          Optional<SourcePlace> place =
              result.sources().find(new CellPath(table.kind(), row, column.id()));
          if (place.isPresent() && column.type() != (Object) CellType.CONTACT) {
            String rest =
                lines.get(place.get().line() - 1).substring(place.get().column() - 1).strip();
            assertThat(rest).startsWith(place.get().printed().strip());
          }
        }
      }
    }
  }

  private static ReadResult read(String name) throws IOException {
    ReadResult result = Disclosures.read(PublishedBudgets.file(name));
    assertThat(result.coverage().isComplete()).isTrue();
    return result;
  }

  private static Amount amount(String printed) {
    return Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN);
  }
}
