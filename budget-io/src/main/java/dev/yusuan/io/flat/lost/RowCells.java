package dev.yusuan.io.flat.lost;

import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import java.util.regex.Pattern;

/** Tells how far the cells of rows reach, which are blank, and whether they print figures. */
final class RowCells {
  private static final Pattern PART_OF_CODE = Pattern.compile("[0-9]{2}");

  /** Whether a row has fewer cells than others, or ends with blank ones. */
  static boolean isShorter(GridRow row, int width) {
    return end(row) < width;
  }

  /** How many cells a row has, without those that all rows are filled up with. */
  static int width(GridRow row, boolean padded) {
    return padded ? end(row) : row.width();
  }

  /** How far the cells of a row reach that print something. */
  static int end(GridRow row) {
    return row.cells().stream().mapToInt(cell -> cell.at() + 1).max().orElse(0);
  }

  /** Whether a row has a blank cell before one that prints something. */
  static boolean hasBlankCells(GridRow row) {
    return end(row) != row.cells().size();
  }

  /** How many rows stand above the first that prints a figure. */
  static int header(Grid grid) {
    int header = 0;
    while (header < grid.rows().size() && !printsFigures(grid.rows().get(header))) {
      header++;
    }
    return header;
  }

  /** Whether only the first cells of a row are gone: 05 below 208. */
  static boolean beginsWithPartOfCode(GridRow row) {
    return PART_OF_CODE.matcher(row.cells().get(0).text()).matches();
  }

  static boolean printsFigures(GridRow row) {
    return row.cells().stream()
        .map(cell -> new FlatToken(cell.text(), cell.place()))
        .anyMatch(token -> token.isAmount() || token.isDigits());
  }

  private RowCells() {}
}
