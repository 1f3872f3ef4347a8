package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.EconomicClassificationRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bundled sample, against figures read off the published paper by hand. */
class DisclosuresTest {
  private static final ReadResult RESULT = Disclosures.parse(Samples.bundled());
  private static final Disclosure DISCLOSURE = RESULT.disclosure();

  @Test
  void tellsWhoIssuedItForWhichYear() {
    assertThat(DISCLOSURE.issuer().orElseThrow().name()).isEqualTo("济源产城融合示范区管理委员会办公室（本级）");
    assertThat(DISCLOSURE.issuer().orElseThrow().code()).hasValue(UnitCode.parse("003001"));
    assertThat(DISCLOSURE.fiscalYear()).hasValue(2024);
    assertThat(DISCLOSURE.kind()).hasValue(DisclosureKind.UNIT);
    assertThat(DISCLOSURE.form()).hasValue("unit-2024");
    assertThat(DISCLOSURE.date()).hasValue(LocalDate.of(2024, 6, 9));
  }

  @Test
  void readsTwelveTablesInPrintedOrder() {
    assertThat(DISCLOSURE.tables().stream().map(Table::kind).toList())
        .isEqualTo(TableKind.values().subList(0, 12));
  }

  @Test
  void countsDataRowsAcrossPageBreaksWithoutRepeatedHeaders() {
    assertThat(DISCLOSURE.tables().stream().map(table -> table.rows().size()))
        .containsExactly(33, 2, 11, 33, 11, 26, 32, 1, 3, 1, 16, 109);
  }

  @Test
  void keepsPrintedPrecisionAndBlanks() {
    ExpenditureRow row = DISCLOSURE.expenditure().rows().get(2);
    assertThat(row.function()).hasValue(FunctionCode.parse("2010301"));
    assertThat(row.name()).hasValue("行政运行");
    assertThat(row.level()).hasValue(RowLevel.ITEM);
    assertThat(row.basic().personnel().wages()).hasValue(tenThousand("1,127.40"));
    assertThat(row.basic().personnel().individuals()).hasValue(tenThousand("2.00"));
    assertThat(row.basic().publicExpenses().total()).hasValue(tenThousand("184.80"));
    assertThat(row.project().total()).isEmpty();
  }

  @Test
  void readsBothSidesOfTheSummary() {
    List<SummaryRow> rows = DISCLOSURE.summary().rows();
    assertThat(rows.get(4).revenue().item()).hasValue("上级提前下达");
    assertThat(rows.get(4).revenue().level()).hasValue(RowLevel.OF_WHICH);
    assertThat(rows.get(4).revenue().amount()).hasValue(tenThousand("6.26"));
    assertThat(rows.get(4).expenditure().item()).hasValue("五、教育");
    assertThat(rows.get(4).expenditure().amount()).isEmpty();
    assertThat(rows.get(17).revenue().item()).isEmpty();
    assertThat(rows.get(32).expenditure().level()).hasValue(RowLevel.TOTAL);
  }

  @Test
  void goesOnBehindAPageBreakInTheAppropriation() {
    List<FiscalAppropriationRow> rows = DISCLOSURE.fiscalAppropriation().rows();
    assertThat(rows.get(22).expenditure().item()).hasValue("（二十三）国有资本经营预算");
    assertThat(rows.get(23).expenditure().item()).hasValue("(二十四) 灾害防治及应急管理");
    assertThat(rows.get(23).expenditure().level()).hasValue(RowLevel.CLASS);
    assertThat(rows.get(32).expenditure().generalPublicBudget().appropriation())
        .hasValue(tenThousand("2,148.90"));
  }

  @Test
  void joinsNamesThatANarrowCellBroke() {
    List<EconomicClassificationRow> rows = DISCLOSURE.economicClassification().rows();
    assertThat(rows.get(17).departmentEconomicName()).hasValue("公务用车运行维护费");
    assertThat(rows.get(30).departmentEconomicName()).hasValue("机关事业单位基本养老保险缴费");
    assertThat(printed(TableKind.ECONOMIC_CLASSIFICATION, 18, "departmentEconomic.name"))
        .isEqualTo("公务用车运行 维护费");
  }

  @Test
  void placesRowsWhoseHeaderHasAColumnLess() {
    List<EconomicClassificationRow> rows = DISCLOSURE.economicClassification().rows();
    assertThat(rows.get(0).governmentEconomicName()).hasValue("合计");
    assertThat(rows.get(0).governmentFund()).hasValue(tenThousand("598.10"));
    assertThat(rows.get(1).unit()).hasValue(UnitCode.parse("003001"));
    assertThat(rows.get(1).total()).hasValue(tenThousand("2,753.26"));
    EconomicClassificationRow entrusted = rows.get(15);
    assertThat(entrusted.departmentEconomic().orElseThrow()).hasToString("30227");
    assertThat(entrusted.governmentEconomic().orElseThrow()).hasToString("50205");
    assertThat(entrusted.total()).hasValue(tenThousand("694.60"));
    assertThat(entrusted.generalPublicBudget().total()).hasValue(tenThousand("96.50"));
    assertThat(entrusted.governmentFund()).hasValue(tenThousand("598.10"));
  }

  @Test
  void movesCellsOnlyByEvidenceAndSaysSo() {
    ExpenditureRow row = DISCLOSURE.governmentFund().rows().get(2);
    assertThat(row.basic().publicExpenses().total()).isEmpty();
    assertThat(row.project().total()).hasValue(tenThousand("598.10"));
    assertThat(row.project().specificTarget()).hasValue(tenThousand("598.10"));
    CellPath moved = CellPath.parse("GOVERNMENT_FUND_EXPENDITURE[3].project");
    assertThat(RESULT.sources().inference(moved)).hasValue("row-sums");
    assertThat(RESULT.sources().inference(CellPath.parse("GOVERNMENT_FUND_EXPENDITURE[3].total")))
        .isEmpty();
    assertThat(RESULT.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_MOVED)
        .filteredOn(problem -> !problem.arguments().containsValue("项目绩效目标表"))
        .hasSize(5);
  }

  @Test
  void tellsTotalsUnitsAndProjectsApart() {
    List<ProjectRow> rows = DISCLOSURE.projects().rows();
    assertThat(rows.get(0).level()).hasValue(RowLevel.TOTAL);
    assertThat(rows.get(0).total()).hasValue(tenThousand("948.36"));
    assertThat(rows.get(1).level()).hasValue(RowLevel.UNIT);
    assertThat(rows.get(2).level()).hasValue(RowLevel.ITEM);
    assertThat(rows.get(12).name()).hasValue("电子政务专项-“豫事办”济源分厅建设");
    assertThat(rows.get(12).thisYear().governmentFund()).hasValue(tenThousand("55.70"));
    assertThat(rows.get(12).kind()).hasValue("特定目标类");
  }

  @Test
  void addsUpOneFunctionWithoutCountingTwice() {
    FunctionCode generalServices = FunctionCode.parse("201");
    assertThat(
            DISCLOSURE
                .expenditure()
                .sum(ExpenditureRow.TOTAL, row -> row.isWithin(generalServices)))
        .hasValue(tenThousand("1,664.46"));
    assertThat(DISCLOSURE.expenditure().sum(ExpenditureRow.TOTAL, row -> true))
        .hasValue(tenThousand("2,753.26"));
  }

  @Test
  void knowsWhereEachFigureIsPrinted() {
    Optional<SourcePlace> place =
        RESULT.sources().find(CellPath.parse("REVENUE_EXPENDITURE_SUMMARY[1].revenue.amount"));
    assertThat(place.orElseThrow().printed()).isEqualTo("2,155.16");
    assertThat(place.orElseThrow().cell()).isEqualTo(2);
    assertThat(Samples.bundled().lines().toList().get(place.orElseThrow().line() - 1))
        .startsWith("一、一般公共预算\t2,155.16");
  }

  @Test
  void keepsWhatItDoesNotTypeAndSaysSo() {
    assertThat(RESULT.coverage().isComplete()).isTrue();
    assertThat(DISCLOSURE.unrecognised())
        .singleElement()
        .satisfies(block -> assertThat(block.lines().get(4)).containsExactly("2024年6月09日"));
    assertThat(RESULT.problems())
        .anySatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TEXT_UNTYPED));
  }

  @Test
  void saysWhichTablesThereAreWhenOneIsMissing() {
    Disclosure empty = Disclosures.parse("2024年单位预算").disclosure();
    assertThatThrownBy(empty::expenditure)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("EXPENDITURE (支出预算表)");
  }

  private static String printed(TableKind<?> kind, int row, String column) {
    return RESULT.sources().find(new CellPath(kind, row, column)).orElseThrow().printed();
  }

  private static Amount tenThousand(String printed) {
    return Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN);
  }
}
