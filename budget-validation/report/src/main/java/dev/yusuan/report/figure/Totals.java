package dev.yusuan.report.figure;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the totals of a disclosure (合计), as its tables print them. */
public final class Totals {
  private Totals() {}

  /** The total expenditure of the year (支出总计). */
  public static Optional<Amount> expenditure(Disclosure disclosure) {
    return find(disclosure, TableKind.EXPENDITURE, "total")
        .or(() -> find(disclosure, TableKind.REVENUE_EXPENDITURE_SUMMARY, "expenditure.amount"));
  }

  /** The total revenue of the year (收入总计). */
  public static Optional<Amount> revenue(Disclosure disclosure) {
    return find(disclosure, TableKind.REVENUE, "total")
        .or(() -> find(disclosure, TableKind.REVENUE, "all"))
        .or(() -> find(disclosure, TableKind.REVENUE_EXPENDITURE_SUMMARY, "revenue.amount"));
  }

  /** The amount in the row of the total, in a column given by its id. */
  public static <R extends Row> Optional<Amount> find(
      Disclosure disclosure, TableKind<R> kind, String column) {
    return disclosure
        .find(kind)
        .flatMap(table -> amounts(table, column).flatMap(found -> total(table, found)));
  }

  /** The column of amounts of an id, where the table prints it. */
  static Optional<Column<?, Amount>> amounts(Table<?> table, String id) {
    return table.schema().find(id).filter(table::prints).flatMap(column -> column.asAmounts());
  }

  /** The amount of the last row of the total, or of the only row that has an amount. */
  static Optional<Amount> total(Table<?> table, Column<?, Amount> column) {
    Side side = table.sideOf(column);
    List<Amount> totals = new ArrayList<>();
    List<Amount> others = new ArrayList<>();
    for (var row : table.rows()) {
      boolean isTotal = side.level(row.cells()).filter(RowLevel.TOTAL::equals).isPresent();
      row.cells().find(column).ifPresent((isTotal ? totals : others)::add);
    }
    if (totals.isEmpty()) {
      return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }
    return Optional.of(totals.get(totals.size() - 1));
  }
}
