package dev.yusuan.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a row: the columns from the first to the last below one heading. Two parts are equal if
 * they are of one heading and print the same.
 */
public abstract class RowPart {
  private final Cells cells;
  private final Column<?, ?> first;
  private final Column<?, ?> last;

  /** The part of a row between two of its columns. */
  protected RowPart(Cells cells, Column<?, ?> first, Column<?, ?> last) {
    this.cells = cells;
    this.first = first;
    this.last = last;
  }

  /** The cells of the row. */
  protected final Cells cells() {
    return cells;
  }

  /** The value in a column of the row; empty where the cell is blank or holds a mark. */
  protected final <V> Optional<V> find(Column<?, V> column) {
    return cells.find(column);
  }

  /** Whether nothing is printed in it. */
  public final boolean isBlank() {
    return cells.isBlank(first, last);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof RowPart that
        && first == that.first
        && cells.equals(that.cells, first, last);
  }

  @Override
  public final int hashCode() {
    return cells.hashCode(first, last);
  }

  /** What is printed in it. */
  @Override
  public final String toString() {
    return cells.describe(first, last);
  }
}
