package dev.yusuan.validation.cause;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import dev.yusuan.validation.rule.Figure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a figure stands, in this very table: the same cells of two documents are two places. */
@SuppressWarnings("ReferenceEquality") // a table is told by its identity, not by what it holds
public record Place(Table<?> table, int row, Column<?, Amount> column) {
  static Place of(Figure figure) {
    return new Place(figure.table(), figure.row(), figure.column());
  }

  Figure figure() {
    return new Figure(table, row, column);
  }

  boolean isOf(Figure figure) {
    return table == figure.table() && row == figure.row() && column.equals(figure.column());
  }

  boolean isInTableOf(Place other) {
    return table == other.table;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that
        && table == that.table
        && row == that.row
        && column.equals(that.column);
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(table), row, column.index());
  }
}
