package dev.yusuan.validation.tables;

import static dev.yusuan.table.TableKind.BASIC_EXPENDITURE_DETAIL;
import static dev.yusuan.table.TableKind.ECONOMIC_CLASSIFICATION;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static dev.yusuan.table.TableKind.OPERATING_EXPENSES;
import static dev.yusuan.table.TableKind.THREE_PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.EconomicClassificationRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.OperatingExpenseRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.validation.kind.Agreement;
import dev.yusuan.validation.kind.Agreements;
import dev.yusuan.validation.kind.Allowance;
import dev.yusuan.validation.kind.Keyed;
import dev.yusuan.validation.kind.Members;
import dev.yusuan.validation.kind.RowKey;
import dev.yusuan.validation.kind.Total;
import dev.yusuan.validation.rule.Rule;
import java.util.Arrays;

/** Expenditure by economic code, basic expenditure above all (经济分类、基本支出). */
public final class EconomicRules {
  private static final Agreement OF_SOURCES =
      Agreement.of(Comparison.SAME, Allowance.OTHER_SOURCES);
  private static final Agreement SUM_OF_SOURCES =
      Agreement.of(Comparison.SUM, Allowance.OTHER_SOURCES);
  private static final Agreement AT_MOST = Agreement.of(Comparison.AT_MOST);
  private static final Agreement WITHIN_BASIC =
      Agreement.of(Comparison.AT_MOST, Allowance.PAID_FROM_PROJECTS);
  private static final Agreement AT_MOST_OF_SOURCES =
      Agreement.of(Comparison.AT_MOST, Allowance.OTHER_SOURCES);

  private static final Agreements BASIC = Agreements.on("basic-expenditure", Severity.ERROR);
  private static final Agreements ECONOMIC = Agreements.on("economic", Severity.ERROR);
  private static final Agreements DETAIL =
      Agreements.on("basic-expenditure-detail-sums", Severity.ERROR);
  private static final Agreements CARS_AND_GUESTS =
      Agreements.on("three-public-codes", Severity.WARNING);
  private static final Agreements OPERATING =
      Agreements.on("operating-expenses-funds", Severity.WARNING);

  private static final Keyed BASIC_PAIRS =
      Keyed.of(
          GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, RowKey.ECONOMIC_PAIR, BasicExpenditureRow.TOTAL);
  private static final Keyed ALL_PAIRS =
      Keyed.of(
          ECONOMIC_CLASSIFICATION,
          RowKey.ECONOMIC_PAIR,
          EconomicClassificationRow.GENERAL_PUBLIC_BUDGET);
  private static final Keyed BASIC_CODES =
      Keyed.of(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, RowKey.ECONOMIC, BasicExpenditureRow.TOTAL);
  private static final Keyed OPERATING_CODES =
      Keyed.of(OPERATING_EXPENSES, RowKey.ECONOMIC, OperatingExpenseRow.AMOUNT);

  private static final Total BASIC_TOTAL =
      Total.of(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, BasicExpenditureRow.TOTAL);

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          byFunction("total", BasicExpenditureRow.TOTAL, ExpenditureRow.BASIC),
          byFunction("personnel", BasicExpenditureRow.PERSONNEL, ExpenditureRow.PERSONNEL),
          byFunction("public", BasicExpenditureRow.PUBLIC, ExpenditureRow.PUBLIC),
          ofClass("wages", ExpenditureRow.WAGES, BasicExpenditureRow.PERSONNEL, "301"),
          ofClass("individuals", ExpenditureRow.INDIVIDUALS, BasicExpenditureRow.PERSONNEL, "303"),
          ofClass("goods", ExpenditureRow.GOODS, BasicExpenditureRow.PUBLIC, "302"),
          ofClass("capital", ExpenditureRow.CAPITAL, BasicExpenditureRow.PUBLIC, "309", "310"),
          ECONOMIC.keys("includes-basic-expenditure", AT_MOST_OF_SOURCES, BASIC_PAIRS, ALL_PAIRS),
          ECONOMIC.listed(
              "basic-expenditure-listed", BASIC_PAIRS, ALL_PAIRS, Allowance.OTHER_SOURCES),
          ECONOMIC.sums(
              "is-basic-and-project-expenditure",
              SUM_OF_SOURCES,
              Total.of(ECONOMIC_CLASSIFICATION, EconomicClassificationRow.GENERAL_PUBLIC_BUDGET),
              BASIC_TOTAL,
              Total.of(GENERAL_PUBLIC_BUDGET_EXPENDITURE, ExpenditureRow.PROJECT)),
          DETAIL.sums(
              "total",
              OF_SOURCES,
              Total.of(BASIC_EXPENDITURE_DETAIL, ProjectRow.TOTAL),
              BASIC_TOTAL),
          DETAIL.sums(
              "personnel",
              SUM_OF_SOURCES,
              Total.of(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, BasicExpenditureRow.PERSONNEL),
              detail("人员类", "人员经费")),
          DETAIL.sums(
              "public",
              SUM_OF_SOURCES,
              Total.of(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, BasicExpenditureRow.PUBLIC),
              detail("公用经费")),
          threePublic("abroad", ThreePublicRow.ABROAD, "30212"),
          threePublic("receptions", ThreePublicRow.RECEPTIONS, "30217"),
          threePublic(
              "vehicles-running", ThreePublicRow.VEHICLE_RUNNING, "30231", "30214", "30239"),
          threePublic("vehicles-purchase", ThreePublicRow.VEHICLE_PURCHASE, "30913", "31013"),
          ofBasic("basic-abroad", "30212", ThreePublicRow.ABROAD),
          ofBasic("basic-receptions", "30217", ThreePublicRow.RECEPTIONS),
          ofBasic("basic-vehicles-running", "30231", ThreePublicRow.VEHICLE_RUNNING),
          ofBasic("basic-vehicles-purchase", "31013", ThreePublicRow.VEHICLE_PURCHASE),
          OPERATING.sums(
              "within-public",
              AT_MOST,
              Total.of(OPERATING_EXPENSES, OperatingExpenseRow.AMOUNT),
              Total.of(GENERAL_PUBLIC_BUDGET_EXPENDITURE, ExpenditureRow.PUBLIC)),
          OPERATING.keys("within-basic-expenditure", WITHIN_BASIC, OPERATING_CODES, BASIC_CODES),
          OPERATING.listed(
              "codes-listed",
              OPERATING_CODES,
              BASIC_CODES,
              Allowance.OTHER_SOURCES,
              Allowance.PAID_FROM_PROJECTS));

  private EconomicRules() {}

  private static Rule byFunction(
      String id, Column<?, Amount> byEconomicCode, Column<?, Amount> byFunction) {
    return BASIC.sums(
        id,
        OF_SOURCES,
        Total.of(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, byEconomicCode),
        Total.of(GENERAL_PUBLIC_BUDGET_EXPENDITURE, byFunction));
  }

  private static Rule ofClass(
      String id,
      Column<?, Amount> byFunction,
      Column<?, Amount> byEconomicCode,
      String... classes) {
    return BASIC.sums(
        id,
        SUM_OF_SOURCES,
        Total.of(GENERAL_PUBLIC_BUDGET_EXPENDITURE, byFunction),
        new Members(
            GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
            byEconomicCode,
            RowKey.ECONOMIC_CLASS,
            codes(classes)));
  }

  private static Members detail(String... kinds) {
    return new Members(
        BASIC_EXPENDITURE_DETAIL, ProjectRow.TOTAL, RowKey.KIND, ImmutableSet.copyOf(kinds));
  }

  /**
   * Against all money of the codes, as such expenses may be paid from projects and from money that
   * is carried over. Vehicles may also be hired, which is 租赁费 or 其他交通费用.
   */
  private static Rule threePublic(String id, Column<?, Amount> column, String... codes) {
    return CARS_AND_GUESTS.sums(
        id,
        AT_MOST,
        Total.of(THREE_PUBLIC, column),
        new Members(
            ECONOMIC_CLASSIFICATION,
            EconomicClassificationRow.TOTAL,
            RowKey.ECONOMIC,
            codes(codes)));
  }

  /** What is paid as basic expenditure is not all: projects pay for the same. */
  private static Rule ofBasic(String id, String code, Column<?, Amount> column) {
    return CARS_AND_GUESTS.sums(
        id,
        AT_MOST,
        new Members(
            GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
            BasicExpenditureRow.TOTAL,
            RowKey.ECONOMIC,
            codes(code)),
        Total.of(THREE_PUBLIC, column));
  }

  private static ImmutableSet<DepartmentEconomicCode> codes(String... codes) {
    return Arrays.stream(codes)
        .map(DepartmentEconomicCode::parse)
        .collect(ImmutableSet.toImmutableSet());
  }
}
