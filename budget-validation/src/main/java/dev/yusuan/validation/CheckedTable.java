package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import java.util.BitSet;

/** A table while it is checked. */
final class CheckedTable {
  private final Table<?> table;
  private final BitSet printed = new BitSet();
  private final ImmutableList<CheckedSide> sides;

  CheckedTable(Table<?> table) {
    this.table = table;
    for (PrintedColumn column : table.columns()) {
      printed.set(column.column().index());
    }
    ImmutableList.Builder<CheckedSide> all = ImmutableList.builder();
    for (Side side : table.schema().sides()) {
      all.add(new CheckedSide(table, side));
    }
    this.sides = all.build();
  }

  Table<?> table() {
    return table;
  }

  int size() {
    return table.rows().size();
  }

  Cells cells(int row) {
    return table.rows().get(row).cells();
  }

  /** Whether it prints a column of its kind. */
  boolean prints(Column<?> column) {
    return printed.get(column.index());
  }

  /** The side that a column of its kind belongs to. */
  CheckedSide sideOf(Column<?> column) {
    int side = 0;
    while (column.index() >= sides.get(side).end()) {
      side++;
    }
    return sides.get(side);
  }
}
