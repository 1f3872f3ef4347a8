package dev.yusuan.benchmarks.bean;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Figure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Totals of a disclosure and its table of expenditure, as beans for Hibernate Validator. */
@ColumnsAddUp
public final class DisclosureBean {
  private final @Nullable BigDecimal revenueInSummary;
  private final @Nullable BigDecimal expenditureInSummary;
  private final @Nullable BigDecimal revenueTotal;
  private final @Valid List<ExpenditureBean> rows;

  private DisclosureBean(
      @Nullable BigDecimal revenueInSummary,
      @Nullable BigDecimal expenditureInSummary,
      @Nullable BigDecimal revenueTotal,
      List<ExpenditureBean> rows) {
    this.revenueInSummary = revenueInSummary;
    this.expenditureInSummary = expenditureInSummary;
    this.revenueTotal = revenueTotal;
    this.rows = rows;
  }

  /** The figures of a disclosure. */
  public static DisclosureBean of(Disclosure disclosure) {
    return new DisclosureBean(
        value(
            Figure.ofTotal(
                disclosure, TableKind.REVENUE_EXPENDITURE_SUMMARY, SummaryRow.REVENUE_AMOUNT)),
        value(
            Figure.ofTotal(
                disclosure, TableKind.REVENUE_EXPENDITURE_SUMMARY, SummaryRow.EXPENDITURE_AMOUNT)),
        value(Figure.ofTotal(disclosure, TableKind.REVENUE, RevenueRow.TOTAL)),
        disclosure.expenditure().rows().stream().map(ExpenditureBean::of).toList());
  }

  private static @Nullable BigDecimal value(Optional<Figure> figure) {
    return figure.flatMap(Figure::amount).map(Amount::inYuan).orElse(null);
  }

  List<ExpenditureBean> rows() {
    return rows;
  }

  /** Both sides of the summary have one total. */
  @AssertTrue
  public boolean isRevenueEqualToExpenditure() {
    return Sums.areEqual(revenueInSummary, expenditureInSummary);
  }

  /** The summary and the table of revenue have one total. */
  @AssertTrue
  public boolean isRevenueThatOfItsTable() {
    return Sums.areEqual(revenueInSummary, revenueTotal);
  }

  /** The summary and the table of expenditure have one total. */
  @AssertTrue
  public boolean isExpenditureThatOfItsTable() {
    return Sums.areEqual(expenditureInSummary, rows.get(0).total());
  }
}
