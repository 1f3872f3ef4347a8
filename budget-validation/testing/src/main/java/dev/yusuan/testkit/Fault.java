package dev.yusuan.testkit;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A rule, and a column in which any wrong figure fails it.
 *
 * @param rule the id of the rule
 * @param kind the kind of table
 * @param column the column
 * @param <R> the type of the rows
 */
record Fault<R extends Row>(String rule, TableKind<R> kind, Column<R, Amount> column) {
  /** Those of the tables that are generated. */
  static final ImmutableList<Fault<?>> ALL =
      ImmutableList.of(
          new Fault<>(
              "revenue-expenditure-summary.expenditure.rows.sum",
              TableKind.REVENUE_EXPENDITURE_SUMMARY,
              SummaryRow.EXPENDITURE_AMOUNT),
          new Fault<>("revenue.this-year.sum", TableKind.REVENUE, RevenueRow.THIS_YEAR),
          new Fault<>("revenue.rows.sum", TableKind.REVENUE, RevenueRow.GENERAL_PUBLIC_BUDGET),
          new Fault<>("expenditure.total.sum", TableKind.EXPENDITURE, ExpenditureRow.TOTAL),
          new Fault<>("expenditure.basic.sum", TableKind.EXPENDITURE, ExpenditureRow.BASIC),
          new Fault<>("expenditure.rows.sum", TableKind.EXPENDITURE, ExpenditureRow.WAGES),
          new Fault<>(
              "general-public-budget-expenditure.total.sum",
              TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
              ExpenditureRow.TOTAL),
          new Fault<>(
              "general-public-budget-basic-expenditure.rows.sum",
              TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
              BasicExpenditureRow.PERSONNEL),
          new Fault<>("three-public.total.sum", TableKind.THREE_PUBLIC, ThreePublicRow.TOTAL),
          new Fault<>("three-public.vehicles.sum", TableKind.THREE_PUBLIC, ThreePublicRow.VEHICLES),
          new Fault<>(
              "project-expenditure.total.sum", TableKind.PROJECT_EXPENDITURE, ProjectRow.TOTAL),
          new Fault<>(
              "project-performance.total.sum",
              TableKind.PROJECT_PERFORMANCE,
              ProjectPerformanceRow.TOTAL));

  /** More than rounding explains in a table of this size. */
  private static final int FEWEST_HUNDREDTHS = 100;

  private static final int MOST_HUNDREDTHS = 10_000;

  /** The disclosure with too much, or too little, in one filled cell of the column. */
  BrokenDisclosure in(Disclosure disclosure, Random random) {
    List<CellPath> filled = filled(disclosure);
    CellPath cell = filled.get(random.nextInt(filled.size()));
    Amount right = (Amount) disclosure.get(cell).orElseThrow();
    Amount change =
        SmallBudget.amount(FEWEST_HUNDREDTHS + random.nextInt(MOST_HUNDREDTHS - FEWEST_HUNDREDTHS));
    boolean less = random.nextBoolean() && Amount.BY_VALUE.compare(right, change) > 0;
    Amount wrong = less ? right.minus(change) : right.plus(change);
    return new BrokenDisclosure(disclosure.with(cell, wrong), rule, cell, right);
  }

  private List<CellPath> filled(Disclosure disclosure) {
    List<R> rows = disclosure.get(kind).rows();
    return IntStream.range(0, rows.size())
        .filter(row -> !rows.get(row).cells().isBlank(column))
        .mapToObj(row -> CellPath.of(kind, row + 1, column))
        .toList();
  }
}
