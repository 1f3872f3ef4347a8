package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.Table;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Real disclosures in other forms than the sample's, against figures read off the paper by hand.
 */
class RealDisclosuresTest {
  @Test
  void readsADepartmentWithTwoUnitsAndPrintedZeros() throws IOException {
    Disclosure disclosure = read("pingdingshan-bigdata-2024").disclosure();
    assertThat(disclosure.form()).hasValue("department-2024");
    assertThat(disclosure.tables()).hasSize(14);
    assertThat(disclosure.issuer().orElseThrow().code()).hasValue(UnitCode.parse("159"));

    List<RevenueRow> revenue = disclosure.revenue().rows();
    assertThat(revenue.stream().map(row -> row.level().orElseThrow()))
        .containsExactly(RowLevel.TOTAL, RowLevel.DEPARTMENT, RowLevel.UNIT, RowLevel.UNIT);
    assertThat(revenue.get(3).name()).hasValue("平顶山市政务大数据中心");
    assertThat(revenue.get(3).total()).hasValue(amount("709.9"));
    assertThat(revenue.get(3).carryOver().unitFunds()).hasValue(amount("0"));

    ExpenditureRow operation = disclosure.expenditure().rows().get(8);
    assertThat(operation.function().orElseThrow()).hasToString("2010350");
    assertThat(operation.basic().personnel().wages()).hasValue(amount("4.1"));
    assertThat(operation.basic().publicExpenses().goods()).hasValue(amount("13.6"));
    assertThat(operation.basic().publicExpenses().capital()).hasValue(amount("0"));
  }

  @Test
  void tellsTheLineOfTheDepartmentFromTheProjectsOfItsUnits() throws IOException {
    List<ProjectRow> rows = read("pingdingshan-bigdata-2024").disclosure().projects().rows();
    assertThat(rows.get(0).level()).hasValue(RowLevel.TOTAL);
    assertThat(rows.get(1).level()).hasValue(RowLevel.DEPARTMENT);
    assertThat(rows.get(1).unit()).hasValue(UnitCode.parse("159"));
    assertThat(rows.get(1).unitName()).hasValue("平顶山市政务服务和大数据管理局");
    assertThat(rows.get(5).name()).hasValue("综窗劳务费");
    assertThat(rows.get(5).unitName()).hasValue("平顶山市政务大数据中心");
    assertThat(rows.get(5).kind()).hasValue("其他运转类");
    assertThat(rows.get(5).total()).hasValue(amount("211.0"));
  }

  @Test
  void keepsAFigureBeyondTheLastColumnAsPrinted() throws IOException {
    ReadResult result = read("pingdingshan-bigdata-2024");
    assertThat(result.disclosure().economicClassification().rows().get(15).cells().unplaced())
        .containsExactly("0");
    assertThat(result.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_UNPLACED)
        .hasSize(5);
  }

  @Test
  void readsAUnitWithDetailsAndOperatingExpenses() throws IOException {
    Disclosure disclosure = read("jiaozuo-bigdata-2024").disclosure();
    assertThat(disclosure.form()).hasValue("unit-2024-detailed");
    assertThat(disclosure.tables()).hasSize(14);
    assertThat(disclosure.issuer().orElseThrow().code()).hasValue(UnitCode.parse("122201"));

    assertThat(disclosure.revenue().rows().get(0).byBudget().generalPublicBudget())
        .hasValue(amount("512.02"));
    ExpenditureRow pensions = disclosure.expenditure().rows().get(6);
    assertThat(pensions.name()).hasValue("其他行政事业单位养老支出");
    assertThat(pensions.basic().personnel().total()).hasValue(amount("14.06"));
    assertThat(pensions.basic().personnel().individuals()).hasValue(amount("14.06"));

    FiscalAppropriationRow total = disclosure.fiscalAppropriation().rows().get(0);
    assertThat(total.expenditure().level()).hasValue(RowLevel.TOTAL);
    assertThat(total.expenditure().generalPublicBudget().appropriation())
        .hasValue(amount("512.02"));

    Table<ProjectRow> detail = disclosure.basicExpenditureDetail();
    assertThat(detail.rows()).hasSize(50);
    assertThat(detail.rows().get(1).unit()).hasValue(UnitCode.parse("122"));
    assertThat(detail.rows().get(3).name()).hasValue("事业人员及事业技术工人年基本工资");
    assertThat(detail.rows().get(3).kind()).isEmpty();
    assertThat(detail.rows().get(3).level()).hasValue(RowLevel.ITEM);
    assertThat(
            detail.sum(ProjectRow.TOTAL, row -> row.level().equals(detail.rows().get(3).level())))
        .hasValue(amount("477.62"));

    assertThat(disclosure.operatingExpenses().rows().get(0).amount()).hasValue(amount("24.75"));
    assertThat(disclosure.operatingExpenses().rows().get(10).departmentEconomicName())
        .hasValue("其他商品和服务支出");
  }

  @Test
  void readsRevenueByFunctionAndItemsBelowClasses() throws IOException {
    Disclosure disclosure = read("jiyuan-service-2020").disclosure();
    assertThat(disclosure.form()).hasValue("department-2020");
    assertThat(disclosure.issuer().orElseThrow().code()).hasValue(UnitCode.parse("074"));

    List<RevenueRow> revenue = disclosure.revenue().rows();
    assertThat(revenue).hasSize(6);
    assertThat(revenue.get(1).level()).hasValue(RowLevel.DEPARTMENT);
    assertThat(revenue.get(2).function().orElseThrow()).hasToString("2010306");
    assertThat(revenue.get(2).unit()).hasValue(UnitCode.parse("074"));
    assertThat(revenue.get(2).thisYear().generalPublicBudget().appropriation())
        .hasValue(amount("1,179.4"));

    assertThat(disclosure.expenditure().rows().get(2).project().specialFunds())
        .hasValue(amount("818.8"));

    BasicExpenditureRow wages = disclosure.basicExpenditure().rows().get(1);
    assertThat(wages.level()).hasValue(RowLevel.CLASS);
    assertThat(wages.appropriation()).hasValue(amount("527.1"));
    assertThat(disclosure.economicClassification().rows().get(2).departmentEconomic().orElseThrow())
        .hasToString("30101");
    assertThat(disclosure.economicClassification().rows().get(2).governmentEconomic().orElseThrow())
        .hasToString("50501");
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
