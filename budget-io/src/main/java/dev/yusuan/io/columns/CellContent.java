package dev.yusuan.io.columns;

import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;

/** What stands in a cell as a text, and back: a value of the column, or a mark. */
public final class CellContent {
  private CellContent() {}

  /** The text of a cell; empty where nothing is printed. */
  public static <V> String of(Cells cells, Column<?, V> column, AmountUnit unit) {
    return cells
        .find(column)
        .map(value -> column.type().print(value, unit))
        .or(() -> cells.mark(column).map(Mark::printed))
        .orElse("");
  }

  /** Puts what a text says into a cell; false if it is blank, or neither a value nor a mark. */
  public static <V> boolean put(
      Cells.Builder cells, Column<?, V> column, String text, AmountUnit unit) {
    if (text.isBlank()) {
      return false;
    }
    try {
      cells.put(column, column.type().parse(text, unit));
      return true;
    } catch (IllegalArgumentException noValue) {
      if (column.type().allowsMark(text)) {
        cells.mark(column, new Mark(text));
        return true;
      }
      return false;
    }
  }
}
