package dev.yusuan.validation.checked;

import com.google.common.collect.ImmutableList;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;

/** A table while it is checked. */
public final class CheckedTable {
  private final Table<?> table;
  private final Cells[] cells;
  private final boolean[] printed;
  private final ImmutableList<CheckedSide> sides;

  CheckedTable(Table<?> table) {
    this.table = table;
    this.cells = new Cells[table.rows().size()];
    for (int row = 0; row < cells.length; row++) {
      cells[row] = table.rows().get(row).cells();
    }
    this.printed = new boolean[table.schema().columns().size()];
    for (PrintedColumn column : table.columns()) {
      if (!column.column().isOther()) {
        printed[column.column().index()] = true;
      }
    }
    ImmutableList.Builder<CheckedSide> all = ImmutableList.builder();
    for (Side side : table.schema().sides()) {
      all.add(new CheckedSide(table, cells, side));
    }
    this.sides = all.build();
  }

  public Table<?> table() {
    return table;
  }

  public int size() {
    return cells.length;
  }

  public Cells cells(int row) {
    return cells[row];
  }

  /** Whether it prints a column of its kind. */
  public boolean prints(Column<?, ?> column) {
    return !column.isOther() && printed[column.index()];
  }

  /** The side that a column of its kind belongs to. */
  public CheckedSide sideOf(Column<?, ?> column) {
    int side = 0;
    while (column.index() >= sides.get(side).end()) {
      side++;
    }
    return sides.get(side);
  }
}
