package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Parts tables that touch each other (相接的表), as those of one sheet: titles as wide as the table
 * stand between, and the columns below them are others. Each has its own columns then, as on a page
 * on which it stands alone; what one of them is narrower than another is of neither.
 */
final class TouchingTables {
  /** 支出预算表, 收入总表（续）, 单位：万元. */
  private static final Pattern TITLE =
      Pattern.compile("表\\s*(?:[（(][^（(）)]*[）)])?\\s*$|单位\\s*[：:][^：:]*元");

  private TouchingTables() {}

  /** The rows of each table, those between with the one below them. */
  static List<List<List<PageBlock.Cell>>> parted(List<List<PageBlock.Cell>> printed) {
    int columns = 0;
    for (List<PageBlock.Cell> row : printed) {
      for (PageBlock.Cell cell : row) {
        columns = Math.max(columns, cell.cell().column() + cell.cell().columns());
      }
    }
    SpaceBeside beside = new SpaceBeside(printed, columns);
    List<List<PageBlock.Cell>> rows = beside.rows();
    List<List<List<PageBlock.Cell>>> parts = new ArrayList<>();
    NavigableSet<Integer> edges = new TreeSet<>();
    int begin = 0;
    int at = 0;
    while (at < rows.size()) {
      int wide = at;
      while (at < rows.size() && isWide(rows.get(at), columns - beside.columns(at))) {
        at++;
      }
      int end = at;
      while (end < rows.size() && !isWide(rows.get(end), columns - beside.columns(end))) {
        end++;
      }
      NavigableSet<Integer> own = edges(rows.subList(at, end));
      boolean others = !edges.isEmpty() && !own.isEmpty() && !edges.equals(own);
      if (others && rows.subList(wide, at).stream().anyMatch(TouchingTables::isTitle)) {
        parts.add(part(rows.subList(begin, wide), begin, edges));
        begin = wide;
        edges.clear();
      }
      edges.addAll(own);
      at = end;
    }
    parts.add(parts.isEmpty() ? printed : part(rows.subList(begin, rows.size()), begin, edges));
    return parts;
  }

  /** Whether a row names a table or the unit of its amounts, and not a part of a form. */
  private static boolean isTitle(List<PageBlock.Cell> row) {
    return TITLE.matcher(row.get(0).text()).find();
  }

  private static boolean isWide(List<PageBlock.Cell> row, int columns) {
    return row.size() == 1
        && row.get(0).cell().columns() == columns
        && row.get(0).cell().rows() == 1;
  }

  /** Where the cells of some rows begin and end. */
  private static NavigableSet<Integer> edges(List<List<PageBlock.Cell>> rows) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (List<PageBlock.Cell> row : rows) {
      for (PageBlock.Cell cell : row) {
        edges.add(cell.cell().column());
        edges.add(cell.cell().column() + cell.cell().columns());
      }
    }
    return edges;
  }

  /** Some rows with the columns between their own edges. */
  private static List<List<PageBlock.Cell>> part(
      List<List<PageBlock.Cell>> rows, int first, NavigableSet<Integer> edges) {
    List<List<PageBlock.Cell>> part = new ArrayList<>();
    for (List<PageBlock.Cell> row : rows) {
      List<PageBlock.Cell> cells = new ArrayList<>();
      for (PageBlock.Cell cell : row) {
        RuledCell at = cell.cell();
        int column = edges.headSet(at.column()).size();
        int end = edges.headSet(at.column() + at.columns()).size();
        cells.add(
            new PageBlock.Cell(
                cell.text(),
                new RuledCell(
                    at.row() - first, column, at.rows(), Math.max(1, end - column), at.box())));
      }
      part.add(cells);
    }
    return part;
  }
}
