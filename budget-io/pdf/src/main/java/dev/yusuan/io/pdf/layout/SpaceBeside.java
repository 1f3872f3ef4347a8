package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import java.util.ArrayList;
import java.util.List;

/**
 * The space beside a table that is narrower than the one that touches it (窄表旁的空白): it prints
 * nothing, and is as high as that table, from its title or the begin of the page to the title of
 * the other or the end.
 */
final class SpaceBeside {
  private final List<List<PageBlock.Cell>> rows = new ArrayList<>();

  /** How many columns of each row are of no table. */
  private final int[] free;

  SpaceBeside(List<List<PageBlock.Cell>> rows, int columns) {
    this.free = new int[rows.size()];
    for (List<PageBlock.Cell> row : rows) {
      List<PageBlock.Cell> own = new ArrayList<>(row);
      own.removeIf(cell -> isBeside(cell, rows, columns));
      this.rows.add(own);
      row.stream().filter(cell -> !own.contains(cell)).forEach(cell -> leave(cell.cell()));
    }
  }

  private void leave(RuledCell cell) {
    for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
      free[row] += cell.columns();
    }
  }

  private static boolean isBeside(
      PageBlock.Cell cell, List<List<PageBlock.Cell>> rows, int columns) {
    RuledCell at = cell.cell();
    int end = at.row() + at.rows();
    boolean side = at.column() == 0 || at.column() + at.columns() == columns;
    if (!side || at.rows() < 2 || !cell.text().isEmpty()) {
      return false;
    }
    boolean below = isTitle(rows.get(at.row()));
    boolean above = end < rows.size() && isTitle(rows.get(end));
    return (below || (above && at.row() == 0)) && (above || end == rows.size());
  }

  /** Whether a row prints one cell and has at most blank ones at its sides. */
  private static boolean isTitle(List<PageBlock.Cell> row) {
    return row.size() <= 3 && row.stream().filter(cell -> !cell.text().isEmpty()).count() == 1;
  }

  /** The rows without that space. */
  List<List<PageBlock.Cell>> rows() {
    return rows;
  }

  /** How many columns of a row are of that space. */
  int columns(int row) {
    return free[row];
  }
}
