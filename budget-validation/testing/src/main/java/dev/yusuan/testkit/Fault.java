package dev.yusuan.testkit;

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

/** A rule, and a column in which any wrong figure fails it. */
enum Fault {
  SUMMARY(
      "revenue-expenditure-summary.expenditure.rows.sum",
      new Cell<>(TableKind.REVENUE_EXPENDITURE_SUMMARY, SummaryRow.EXPENDITURE_AMOUNT)),
  REVENUE("revenue.this-year.sum", new Cell<>(TableKind.REVENUE, RevenueRow.THIS_YEAR)),
  REVENUE_ROWS("revenue.rows.sum", new Cell<>(TableKind.REVENUE, RevenueRow.GENERAL_PUBLIC_BUDGET)),
  EXPENDITURE("expenditure.total.sum", new Cell<>(TableKind.EXPENDITURE, ExpenditureRow.TOTAL)),
  BASIC("expenditure.basic.sum", new Cell<>(TableKind.EXPENDITURE, ExpenditureRow.BASIC)),
  EXPENDITURE_ROWS("expenditure.rows.sum", new Cell<>(TableKind.EXPENDITURE, ExpenditureRow.WAGES)),
  GENERAL_PUBLIC_BUDGET(
      "general-public-budget-expenditure.total.sum",
      new Cell<>(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, ExpenditureRow.TOTAL)),
  ECONOMIC_ROWS(
      "general-public-budget-basic-expenditure.rows.sum",
      new Cell<>(TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, BasicExpenditureRow.PERSONNEL)),
  THREE_PUBLIC("three-public.total.sum", new Cell<>(TableKind.THREE_PUBLIC, ThreePublicRow.TOTAL)),
  VEHICLES(
      "three-public.vehicles.sum", new Cell<>(TableKind.THREE_PUBLIC, ThreePublicRow.VEHICLES)),
  PROJECT(
      "project-expenditure.total.sum", new Cell<>(TableKind.PROJECT_EXPENDITURE, ProjectRow.TOTAL)),
  PROJECT_FUNDS(
      "project-performance.total.sum",
      new Cell<>(TableKind.PROJECT_PERFORMANCE, ProjectPerformanceRow.TOTAL));

  /** More than rounding explains in a table of this size. */
  private static final int FEWEST_HUNDREDTHS = 100;

  private static final int MOST_HUNDREDTHS = 10_000;

  private final String rule;
  private final Cell<?> place;

  Fault(String rule, Cell<?> place) {
    this.rule = rule;
    this.place = place;
  }

  /** The disclosure with too much, or too little, in one filled cell of the column. */
  BrokenDisclosure in(Disclosure disclosure, Random random) {
    List<CellPath> filled = place.filled(disclosure);
    CellPath cell = filled.get(random.nextInt(filled.size()));
    Amount right = (Amount) disclosure.get(cell).orElseThrow();
    Amount change =
        SmallBudget.amount(FEWEST_HUNDREDTHS + random.nextInt(MOST_HUNDREDTHS - FEWEST_HUNDREDTHS));
    boolean less = random.nextBoolean() && Amount.BY_VALUE.compare(right, change) > 0;
    Amount wrong = less ? right.minus(change) : right.plus(change);
    return new BrokenDisclosure(disclosure.with(cell, wrong), rule, cell, right);
  }

  private record Cell<R extends Row>(TableKind<R> kind, Column<R, Amount> column) {
    List<CellPath> filled(Disclosure disclosure) {
      List<R> rows = disclosure.get(kind).rows();
      return IntStream.range(0, rows.size())
          .filter(row -> !rows.get(row).cells().isBlank(column))
          .mapToObj(row -> CellPath.of(kind, row + 1, column))
          .toList();
    }
  }
}
