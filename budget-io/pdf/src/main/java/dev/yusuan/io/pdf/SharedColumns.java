package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Gives the parts of a ruled table on two pages the same columns (跨页同栏). One of them may have only
 * cells over several columns: the upper line of a header, or rows of totals.
 */
final class SharedColumns {
  /** Lines of one table stand no farther apart on two pages. */
  private static final float SAME = 1.5f;

  /** So many lines, as running ones, may stand between the parts on each page. */
  private static final int MOST_LINES = 3;

  private SharedColumns() {}

  /**
   * Has the last table of a page and the first of the next one share the columns of one of them.
   */
  static void share(List<PageBlock> page, List<PageBlock> next) {
    int last = page.size() - 1;
    while (last >= 0 && !(page.get(last) instanceof PageBlock.Table)) {
      last--;
    }
    int first = 0;
    while (first < next.size() && !(next.get(first) instanceof PageBlock.Table)) {
      first++;
    }
    if (last < 0
        || first == next.size()
        || page.size() - 1 - last > MOST_LINES
        || first > MOST_LINES) {
      return;
    }
    PageBlock.Table above = (PageBlock.Table) page.get(last);
    PageBlock.Table below = (PageBlock.Table) next.get(first);
    if (!above.inferred() && !below.inferred()) {
      page.set(last, among(above, edges(below)));
      next.set(first, among(below, edges(above)));
    }
  }

  /** A table in the columns between edges, if its own are some of them; else as it is. */
  private static PageBlock.Table among(PageBlock.Table table, float[] edges) {
    float[] own = edges(table);
    int[] places = new int[own.length];
    int at = 0;
    for (int i = 0; i < own.length; i++) {
      while (at < edges.length && edges[at] < own[i] - SAME) {
        at++;
      }
      if (at == edges.length || !(edges[at] <= own[i] + SAME)) {
        return table;
      }
      places[i] = at++;
    }
    boolean whole = places[0] == 0 && places[own.length - 1] == edges.length - 1;
    if (!whole || own.length == edges.length) {
      return table;
    }
    UnaryOperator<RuledCell> moved =
        cell -> {
          int column = places[cell.column()];
          int end = places[cell.column() + cell.columns()];
          return new RuledCell(cell.row(), column, cell.rows(), end - column, cell.box());
        };
    return new PageBlock.Table(table.box(), moved(table.rows(), moved), false);
  }

  /** Where the columns of a table begin, and where the last one ends. */
  private static float[] edges(PageBlock.Table table) {
    int columns = 0;
    for (List<PageBlock.Cell> row : table.rows()) {
      for (PageBlock.Cell cell : row) {
        columns = Math.max(columns, cell.cell().column() + cell.cell().columns());
      }
    }
    float[] edges = new float[columns + 1];
    Arrays.fill(edges, Float.NaN);
    for (List<PageBlock.Cell> row : table.rows()) {
      for (PageBlock.Cell cell : row) {
        edges[cell.cell().column()] = cell.cell().box().left();
        edges[cell.cell().column() + cell.cell().columns()] = cell.cell().box().right();
      }
    }
    return edges;
  }

  /** Rows with their cells at other places. */
  static List<List<PageBlock.Cell>> moved(
      List<List<PageBlock.Cell>> rows, UnaryOperator<RuledCell> places) {
    List<List<PageBlock.Cell>> moved = new ArrayList<>();
    for (List<PageBlock.Cell> row : rows) {
      moved.add(
          row.stream()
              .map(cell -> new PageBlock.Cell(cell.text(), places.apply(cell.cell())))
              .toList());
    }
    return moved;
  }
}
