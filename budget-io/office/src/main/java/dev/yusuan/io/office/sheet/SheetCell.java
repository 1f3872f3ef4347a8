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

  /** The cell without the columns from one on, over which a title may be merged. */
  SheetCell before(int end) {
    return region == null || region.lastColumn() < end
        ? this
        : new SheetCell(
            row,
            column,
            text,
            new MergedCells.Region(
                region.firstRow(), region.lastRow(), region.firstColumn(), end - 1));
  }
}
