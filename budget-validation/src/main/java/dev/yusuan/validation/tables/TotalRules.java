package dev.yusuan.validation.tables;

import static dev.yusuan.table.TableKind.ECONOMIC_CLASSIFICATION;
import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.FISCAL_APPROPRIATION;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_FUND_EXPENDITURE;
import static dev.yusuan.table.TableKind.OVERALL_PERFORMANCE;
import static dev.yusuan.table.TableKind.REVENUE;
import static dev.yusuan.table.TableKind.REVENUE_EXPENDITURE_SUMMARY;
import static dev.yusuan.table.TableKind.STATE_CAPITAL_EXPENDITURE;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.table.EconomicClassificationRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.OverallPerformanceRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.Agreement;
import dev.yusuan.validation.kind.Agreements;
import dev.yusuan.validation.kind.Allowance;
import dev.yusuan.validation.kind.Included;
import dev.yusuan.validation.kind.Total;
import dev.yusuan.validation.rule.Rule;

/** Totals that several tables print, and the funds that pay them (各表总额). */
public final class TotalRules {
  private static final Agreement SAME = Agreement.of(Comparison.SAME);
  private static final Agreement OF_SOURCES =
      Agreement.of(Comparison.SAME, Allowance.OTHER_SOURCES);
  private static final Agreement SUM_OF_SOURCES =
      Agreement.of(Comparison.SUM, Allowance.OTHER_SOURCES);
  private static final Agreement BALANCED =
      Agreement.of(Comparison.SAME, Allowance.CARRIED_FORWARD);
  private static final Agreement AT_MOST = Agreement.of(Comparison.AT_MOST);
  private static final Agreement OF_SCOPE =
      Agreement.of(Comparison.SAME, Allowance.OTHER_SOURCES, Allowance.OTHER_SCOPE);

  private static final Agreements TOTALS = Agreements.on("totals", Severity.ERROR);
  private static final Agreements FUNDS = Agreements.on("funds", Severity.ERROR);
  private static final Agreements OVERALL =
      Agreements.on("overall-performance-funds", Severity.ERROR);

  private static final Total REVENUE_OF_SUMMARY =
      Total.of(REVENUE_EXPENDITURE_SUMMARY, SummaryRow.REVENUE_AMOUNT);
  private static final Total ALL_EXPENDITURE = Total.of(EXPENDITURE, ExpenditureRow.TOTAL);
  private static final Total APPROPRIATED =
      Total.ofYear(FISCAL_APPROPRIATION, FiscalAppropriationRow.EXPENDITURE_TOTAL);
  private static final Total BY_TREASURY =
      Total.ofYear(FISCAL_APPROPRIATION, FiscalAppropriationRow.APPROPRIATION);
  private static final Total REVENUE_BY_TREASURY = Total.of(REVENUE, RevenueRow.APPROPRIATION);
  private static final Total GENERAL_PUBLIC_BUDGET =
      Total.of(GENERAL_PUBLIC_BUDGET_EXPENDITURE, ExpenditureRow.TOTAL);
  private static final Total GOVERNMENT_FUND =
      Total.of(GOVERNMENT_FUND_EXPENDITURE, ExpenditureRow.TOTAL);
  private static final Total STATE_CAPITAL =
      Total.of(STATE_CAPITAL_EXPENDITURE, ExpenditureRow.TOTAL);

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          TOTALS.sums(
              "revenue-equals-expenditure",
              SAME,
              REVENUE_OF_SUMMARY,
              Total.of(REVENUE_EXPENDITURE_SUMMARY, SummaryRow.EXPENDITURE_AMOUNT)),
          TOTALS.sums(
              "summary-equals-revenue-table",
              SAME,
              REVENUE_OF_SUMMARY,
              Total.of(REVENUE, RevenueRow.TOTAL)),
          TOTALS.sums(
              "summary-equals-expenditure-table",
              SAME,
              Total.ofYear(REVENUE_EXPENDITURE_SUMMARY, SummaryRow.EXPENDITURE_AMOUNT),
              ALL_EXPENDITURE),
          TOTALS.sums(
              "revenue-table-equals-expenditure-table",
              BALANCED,
              Total.of(REVENUE, RevenueRow.TOTAL),
              ALL_EXPENDITURE),
          TOTALS.sums(
              "appropriation-revenue-equals-expenditure",
              SAME,
              Total.of(FISCAL_APPROPRIATION, FiscalAppropriationRow.REVENUE_AMOUNT),
              Total.of(FISCAL_APPROPRIATION, FiscalAppropriationRow.EXPENDITURE_TOTAL)),
          TOTALS.sums("appropriation-within-expenditure", AT_MOST, APPROPRIATED, ALL_EXPENDITURE),
          TOTALS.sums(
              "economic-equals-expenditure",
              OF_SOURCES,
              Total.of(ECONOMIC_CLASSIFICATION, EconomicClassificationRow.TOTAL),
              ALL_EXPENDITURE),
          FUNDS.sums(
              "revenue-general-public-budget",
              OF_SOURCES,
              Total.of(REVENUE, RevenueRow.GENERAL_PUBLIC_BUDGET),
              GENERAL_PUBLIC_BUDGET),
          FUNDS.sums(
              "revenue-government-fund",
              OF_SOURCES,
              Total.of(REVENUE, RevenueRow.GOVERNMENT_FUND),
              GOVERNMENT_FUND),
          FUNDS.sums(
              "revenue-state-capital",
              OF_SOURCES,
              Total.of(REVENUE, RevenueRow.STATE_CAPITAL),
              STATE_CAPITAL),
          FUNDS.sums(
              "appropriation-general-public-budget",
              OF_SOURCES,
              Total.ofYear(FISCAL_APPROPRIATION, FiscalAppropriationRow.GENERAL_PUBLIC_BUDGET),
              GENERAL_PUBLIC_BUDGET),
          FUNDS.sums(
              "appropriation-government-fund",
              OF_SOURCES,
              Total.ofYear(FISCAL_APPROPRIATION, FiscalAppropriationRow.GOVERNMENT_FUND),
              GOVERNMENT_FUND),
          FUNDS.sums(
              "appropriation-state-capital",
              OF_SOURCES,
              Total.ofYear(FISCAL_APPROPRIATION, FiscalAppropriationRow.STATE_CAPITAL),
              STATE_CAPITAL),
          FUNDS.sums(
              "economic-general-public-budget",
              OF_SOURCES,
              Total.of(ECONOMIC_CLASSIFICATION, EconomicClassificationRow.GENERAL_PUBLIC_BUDGET),
              GENERAL_PUBLIC_BUDGET),
          FUNDS.sums(
              "economic-government-fund",
              OF_SOURCES,
              Total.of(ECONOMIC_CLASSIFICATION, EconomicClassificationRow.GOVERNMENT_FUND),
              GOVERNMENT_FUND),
          FUNDS.sums(
              "economic-state-capital",
              OF_SOURCES,
              Total.of(ECONOMIC_CLASSIFICATION, EconomicClassificationRow.STATE_CAPITAL),
              STATE_CAPITAL),
          FUNDS.sums("revenue-by-treasury", OF_SOURCES, REVENUE_BY_TREASURY, BY_TREASURY),
          FUNDS.sums(
              "economic-by-treasury",
              OF_SOURCES,
              Total.of(ECONOMIC_CLASSIFICATION, EconomicClassificationRow.APPROPRIATION),
              BY_TREASURY),
          FUNDS.sums(
              "summary-by-treasury",
              SUM_OF_SOURCES,
              REVENUE_BY_TREASURY,
              byTreasury(REVENUE_EXPENDITURE_SUMMARY, SummaryRow.REVENUE_AMOUNT)),
          FUNDS.sums(
              "appropriation-by-treasury",
              SUM_OF_SOURCES,
              BY_TREASURY,
              byTreasury(FISCAL_APPROPRIATION, FiscalAppropriationRow.REVENUE_AMOUNT)),
          OVERALL.sums(
              "total",
              OF_SCOPE,
              Total.of(OVERALL_PERFORMANCE, OverallPerformanceRow.TOTAL),
              ALL_EXPENDITURE),
          OVERALL.sums(
              "basic",
              OF_SCOPE,
              Total.of(OVERALL_PERFORMANCE, OverallPerformanceRow.BASIC),
              Total.of(EXPENDITURE, ExpenditureRow.BASIC)),
          OVERALL.sums(
              "project",
              OF_SCOPE,
              Total.of(OVERALL_PERFORMANCE, OverallPerformanceRow.PROJECT),
              Total.of(EXPENDITURE, ExpenditureRow.PROJECT)));

  private TotalRules() {}

  private static Included byTreasury(TableKind<?> kind, Column<?, Amount> column) {
    return new Included(kind, column, "一般公共预算", "财政拨款");
  }
}
