package dev.yusuan.io.office.sheet;

import org.jspecify.annotations.Nullable;

/** A text of a sheet, with what it is merged with. Counts from 0. */
record SheetCell(int row, int column, String text, MergedCells.@Nullable Region region) {
  boolean isCovered() {
    return region != null && !region.beginsAt(row, column);
  }

  /** How many columns it spans. */
  int columns() {
    return region == null ? 1 : region.columns();
  }

  /** How many rows it spans. */
  int rows() {
    return region == null ? 1 : region.rows();
  }
}
