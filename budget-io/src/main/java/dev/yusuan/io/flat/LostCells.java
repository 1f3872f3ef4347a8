package dev.yusuan.io.flat;

import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import java.util.List;

/**
 * Tells whether the blank cells of a grid were lost: its header has all cells, and below it no row
 * has a blank one, though rows are shorter than the header.
 */
final class LostCells {
  private LostCells() {}

  static boolean in(Grid grid) {
    List<GridRow> rows = grid.rows();
    int header = 0;
    while (header < rows.size() && !printsFigures(rows.get(header))) {
      header++;
    }
    if (header == 0 || header == rows.size()) {
      return false;
    }
    int width = rows.get(0).width();
    for (GridRow row : rows.subList(0, header)) {
      if (row.width() != width || width == 0) {
        return false;
      }
    }
    boolean shorter = false;
    for (GridRow row : rows.subList(header, rows.size())) {
      if (row.width() != row.cells().size()) {
        return false;
      }
      shorter |= row.width() < width;
    }
    return shorter;
  }

  private static boolean printsFigures(GridRow row) {
    return row.cells().stream()
        .map(cell -> new FlatToken(cell.text(), cell.place()))
        .anyMatch(token -> token.isAmount() || token.isDigits());
  }
}
