package dev.yusuan.schema;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import java.util.Optional;

/**
 * One side of a table (收入 or 支出 of a two-sided one; most tables have one side only): a key and a
 * breakdown, with a tree of rows of its own.
 *
 * @param id the prefix of the ids of its columns; empty where the table has one side
 * @param title the standard title, such as 收入; empty where the table has one side
 * @param level the column of the level
 * @param labels the columns that name a row; the first that is printed names it
 * @param columns all columns of the side, in standard order
 * @param addsUp whether its rows make a tree whose rows add up; not so where a table has one row or
 *     rows of several kinds
 */
public record Side(
    String id,
    String title,
    Column<?, RowLevel> level,
    ImmutableList<Column<?, String>> labels,
    ImmutableList<Column<?, ?>> columns,
    boolean addsUp) {

  /** The columns that hold amounts, in standard order. */
  public ImmutableList<Column<?, Amount>> amounts() {
    return Column.amountsOf(columns);
  }

  /** The printed name of a row; empty where it prints none. */
  public Optional<String> label(Cells cells) {
    for (Column<?, String> column : labels) {
      Optional<String> label = cells.find(column);
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  /** The level of a row; empty where the side is blank in it or the level is not known. */
  public Optional<RowLevel> level(Cells cells) {
    return cells.find(level);
  }

  /** The column of this side that holds values of the given type, such as its functional code. */
  @SuppressWarnings("unchecked") // the type is checked
  public <V> Optional<Column<?, V>> find(CellType<V> type) {
    for (Column<?, ?> column : columns) {
      if (column.type() == (Object) type) {
        return Optional.of((Column<?, V>) column);
      }
    }
    return Optional.empty();
  }

  /** The title, or {@code one side}. */
  @Override
  public String toString() {
    return title.isEmpty() ? "one side" : title;
  }
}
