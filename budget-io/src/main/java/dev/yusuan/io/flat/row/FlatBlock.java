package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns that stand side by side: those of keys, and the figures behind them.
 *
 * @param keys the columns of codes and names
 * @param figures the 0-based columns of figures
 */
public record FlatBlock(ImmutableList<Key> keys, ImmutableList<Integer> figures) {
  /**
   * A code or a name.
   *
   * @param column what it is
   * @param cells the 0-based columns that hold it
   */
  public record Key(FormColumn column, ImmutableList<Integer> cells) {
    public boolean isText() {
      return FlatBlock.isText(column.column());
    }
  }

  public static boolean isText(Column<?, ?> column) {
    CellType<?> type = column.type();
    return type == (Object) CellType.TEXT
        || type == (Object) CellType.TARGET
        || type == (Object) CellType.CONTACT
        || type == (Object) CellType.DATE;
  }

  public static boolean isFigure(Column<?, ?> column) {
    CellType<?> type = column.type();
    return column.asAmounts().isPresent()
        || type == (Object) CellType.PERCENT
        || type == (Object) CellType.QUANTITY
        || type == (Object) CellType.PRICE;
  }

  /** The blocks of a table, from left to right. */
  public static ImmutableList<FlatBlock> of(List<FormColumn> columns) {
    ImmutableList.Builder<FlatBlock> blocks = ImmutableList.builder();
    List<Key> keys = new ArrayList<>();
    List<Integer> figures = new ArrayList<>();
    for (int cell = 0; cell < columns.size(); cell++) {
      FormColumn column = columns.get(cell);
      if (isFigure(column.column())) {
        figures.add(cell);
        continue;
      }
      if (!figures.isEmpty()) {
        blocks.add(new FlatBlock(ImmutableList.copyOf(keys), ImmutableList.copyOf(figures)));
        keys = new ArrayList<>();
        figures = new ArrayList<>();
      }
      add(keys, column, cell);
    }
    return blocks
        .add(new FlatBlock(ImmutableList.copyOf(keys), ImmutableList.copyOf(figures)))
        .build();
  }

  private static void add(List<Key> keys, FormColumn column, int cell) {
    Key last = keys.isEmpty() ? null : keys.get(keys.size() - 1);
    if (last != null && column.parts() > 1 && last.column().column() == column.column()) {
      keys.set(
          keys.size() - 1,
          new Key(
              last.column(),
              ImmutableList.<Integer>builder().addAll(last.cells()).add(cell).build()));
    } else {
      keys.add(new Key(column, ImmutableList.of(cell)));
    }
  }
}
