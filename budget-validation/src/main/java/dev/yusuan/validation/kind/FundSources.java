package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.ColumnRole;
import dev.yusuan.schema.Side;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import java.util.Optional;

/**
 * Whether a disclosure has money that some of its tables may leave out: what is carried over from
 * the year before or to the next (上年结转、年终结转), and what of the general public budget is not paid by
 * the treasury (财政拨款以外).
 */
public final class FundSources {
  private static final NameWords CARRIED = NameWords.of("carried or left");
  private static final ImmutableSet<TableKind<?>> TELLING =
      ImmutableSet.of(
          TableKind.REVENUE_EXPENDITURE_SUMMARY, TableKind.REVENUE, TableKind.FISCAL_APPROPRIATION);

  private FundSources() {}

  /** Whether there is such money, or no table tells that there is none. */
  static boolean mayDiffer(Disclosure disclosure) {
    return disclosure.tables().stream().noneMatch(table -> TELLING.contains(table.kind()))
        || disclosure.tables().stream()
            .anyMatch(table -> printsCarryOver(table) || namesCarryOver(table))
        || hasOtherThanAppropriation(disclosure);
  }

  private static boolean printsCarryOver(Table<?> table) {
    return table.schema().sides().stream()
        .flatMap(side -> side.amounts().stream())
        .filter(column -> column.is(ColumnRole.CARRY_OVER) || column.is(ColumnRole.CARRIED_FORWARD))
        .anyMatch(column -> hasAmount(table, column));
  }

  private static boolean hasAmount(Table<?> table, Column<?, Amount> column) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (!KeyedRows.isNothing(new Figure(table, row, column))) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesCarryOver(Table<?> table) {
    if (!TELLING.contains(table.kind())) {
      return false;
    }
    for (Side side : table.schema().sides()) {
      for (int row = 0; row < table.rows().size(); row++) {
        if (isCarried(table, side, row)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCarried(Table<?> table, Side side, int row) {
    return side.label(table.rows().get(row).cells())
            .filter(label -> CARRIED.areIn(label))
            .isPresent()
        && side.amounts().stream()
            .anyMatch(column -> !KeyedRows.isNothing(new Figure(table, row, column)));
  }

  private static boolean hasOtherThanAppropriation(Disclosure disclosure) {
    return leavesOut(
            disclosure,
            Figure.ofTotal(disclosure, TableKind.REVENUE, RevenueRow.GENERAL_PUBLIC_BUDGET),
            Figure.ofTotal(disclosure, TableKind.REVENUE, RevenueRow.APPROPRIATION))
        || leavesOut(
            disclosure,
            Figure.ofTotal(
                disclosure,
                TableKind.FISCAL_APPROPRIATION,
                FiscalAppropriationRow.GENERAL_PUBLIC_BUDGET),
            Figure.ofTotal(
                disclosure, TableKind.FISCAL_APPROPRIATION, FiscalAppropriationRow.APPROPRIATION));
  }

  /** Whether the treasury pays a part only, and 一般公共预算支出表 does not have the whole. */
  private static boolean leavesOut(
      Disclosure disclosure, Optional<Figure> whole, Optional<Figure> appropriation) {
    Optional<Figure> expenditure =
        Figure.ofTotal(
            disclosure, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, ExpenditureRow.TOTAL);
    return differ(whole, appropriation) && (expenditure.isEmpty() || differ(whole, expenditure));
  }

  private static boolean differ(Optional<Figure> one, Optional<Figure> other) {
    return one.isPresent()
        && other.isPresent()
        && !(KeyedRows.isNothing(one.get()) && KeyedRows.isNothing(other.get()))
        && FigureCheck.same(one.get(), other.get()).verdict() != Verdict.EXACT;
  }
}
