package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.office.word.WordBlock.Cell;
import dev.yusuan.io.office.word.WordBlock.Row;
import dev.yusuan.io.office.word.WordBlock.Table;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The columns of a table by the edges of its cells (列边界). Edges that were dragged by hand stand a
 * little beside each other: what is too narrow for a character is no column.
 */
final class ColumnEdges {
  /** The width of a column that holds no character, in twentieths of a point. */
  private static final int NO_COLUMN = 100;

  private final int[] edges;

  private ColumnEdges(Table table, int noColumn) {
    TreeSet<Integer> all = new TreeSet<>(table.edges().asList());
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        all.add(cell.at());
        all.add(cell.end());
      }
    }
    IntStream.Builder wide = IntStream.builder();
    long last = Long.MIN_VALUE / 2;
    for (int edge : all) {
      if (edge - last > noColumn) {
        wide.add(edge);
        last = edge;
      }
    }
    edges = wide.build().toArray();
  }

  /** A table whose cells are measured, with its cells in columns. */
  static Table columns(Table measured) {
    Table table = new ColumnEdges(measured, NO_COLUMN).counted(measured);
    return table.rows().stream().allMatch(ColumnEdges::isApart)
        ? table
        : new ColumnEdges(measured, 0).counted(measured);
  }

  private Table counted(Table table) {
    return Table.counted(
        table.rows().stream().map(this::counted).collect(ImmutableList.toImmutableList()));
  }

  private Row counted(Row row) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (Cell cell : row.cells()) {
      int at = column(cell.at());
      int columns = Math.max(1, column(cell.end()) - at);
      cells.add(new Cell(at, columns, cell.merge(), cell.content()));
    }
    return new Row(cells.build());
  }

  /** The column that begins at an edge. */
  private int column(int edge) {
    int found = Arrays.binarySearch(edges, edge);
    return found < 0 ? -found - 2 : found;
  }

  private static boolean isApart(Row row) {
    int end = 0;
    for (Cell cell : row.cells()) {
      if (cell.at() < end) {
        return false;
      }
      end = cell.end();
    }
    return true;
  }
}
