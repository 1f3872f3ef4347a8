package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.heading.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts headings behind all columns that print amounts, where which of them heads which is not told
 * (表头未定): amounts without a heading are better than amounts below one of another column.
 */
final class Aside {
  /** Within so many times as many columns all cells stand afterwards. */
  static final int MOST_WIDTHS = 3;

  private Aside() {}

  /** Rows of a header, of which no cell stands over amounts or over nothing. */
  static List<List<PageBlock.Cell>> of(List<List<PageBlock.Cell>> header, List<Column> columns) {
    List<List<PageBlock.Cell>> rows = new ArrayList<>();
    for (List<PageBlock.Cell> row : header) {
      List<PageBlock.Cell> before = new ArrayList<>();
      List<PageBlock.Cell> behind = new ArrayList<>();
      for (PageBlock.Cell cell : row) {
        if (mayHeadAmounts(cell.cell(), columns)) {
          behind.add(moved(cell, columns.size()));
        } else {
          before.add(cell);
        }
      }
      before.addAll(behind);
      rows.add(before);
    }
    return rows;
  }

  private static boolean mayHeadAmounts(RuledCell cell, List<Column> columns) {
    return columns.subList(cell.column(), cell.column() + cell.columns()).stream()
        .anyMatch(column -> column.hasAmounts() || column.linesWith(column) == 0);
  }

  /** Words stand behind all columns, and numbers of these behind the words: they are no figures. */
  private static PageBlock.Cell moved(PageBlock.Cell cell, int columns) {
    RuledCell at = cell.cell();
    boolean number = cell.text().chars().noneMatch(Character::isLetter);
    int column = at.column() + (number ? 2 : 1) * columns;
    return new PageBlock.Cell(
        cell.text(), new RuledCell(at.row(), column, at.rows(), at.columns(), at.box()));
  }
}
