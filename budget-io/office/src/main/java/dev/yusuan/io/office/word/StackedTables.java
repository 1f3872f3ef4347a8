package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.office.word.WordBlock.Cell;
import dev.yusuan.io.office.word.WordBlock.Merge;
import dev.yusuan.io.office.word.WordBlock.Row;
import dev.yusuan.io.office.word.WordBlock.Table;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Parts tables between which no text stands (上下相连的表格): Word makes one of them, whose rows have
 * other columns from one row on.
 */
final class StackedTables {
  /** Edges that are nearer than this, in twentieths of a point, are alike. */
  private static final int ALIKE = 40;

  private final Table table;
  private final ImmutableList<Row> rows;
  private final ImmutableList.Builder<Table> tables = ImmutableList.builder();
  private final NavigableSet<Integer> known = new TreeSet<>();
  private NavigableSet<Integer> widest = new TreeSet<>();
  private int from;

  private StackedTables(Table table) {
    this.table = table;
    this.rows = table.rows();
  }

  /** The tables that stand below each other in one that is measured. */
  static ImmutableList<Table> of(Table table) {
    return new StackedTables(table).read();
  }

  private ImmutableList<Table> read() {
    for (int i = 0; i < rows.size(); i++) {
      NavigableSet<Integer> edges = edges(rows.get(i));
      if (isOther(edges) && !continues(rows.get(i))) {
        int begin = beginning(i, edges);
        tables.add(Table.measured(rows.subList(from, begin)));
        from = begin;
        known.clear();
        widest = new TreeSet<>();
      }
      known.addAll(edges);
      widest = edges.size() > widest.size() ? edges : widest;
    }
    return from == 0
        ? ImmutableList.of(table)
        : tables.add(Table.measured(rows.subList(from, rows.size()))).build();
  }

  /** The edges of the cells of a row but for the first and the last. */
  private static NavigableSet<Integer> edges(Row row) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (Cell cell : row.cells()) {
      edges.add(cell.at());
      edges.add(cell.end());
    }
    edges.pollFirst();
    edges.pollLast();
    return edges;
  }

  /** Whether most edges of a row are none of those above it, and most above it none of its own. */
  private boolean isOther(NavigableSet<Integer> edges) {
    return edges.size() >= 2
        && widest.size() >= 2
        && 2 * alike(edges, known) < edges.size()
        && 2 * alike(widest, edges) < widest.size();
  }

  /** How many edges stand beside one of others. */
  private static long alike(NavigableSet<Integer> edges, NavigableSet<Integer> others) {
    return edges.stream()
        .filter(edge -> !others.subSet(edge - ALIKE, true, edge + ALIKE, true).isEmpty())
        .count();
  }

  private static boolean continues(Row row) {
    return row.cells().stream().anyMatch(cell -> cell.merge() == Merge.CONTINUES);
  }

  /** The first of the rows of few cells above a row, such as of a title, that have its edges. */
  private int beginning(int row, NavigableSet<Integer> edges) {
    int begin = row;
    while (begin - 1 > from && isAbove(edges(rows.get(begin - 1)), edges)) {
      begin--;
    }
    return begin;
  }

  private static boolean isAbove(NavigableSet<Integer> few, NavigableSet<Integer> edges) {
    return few.size() < edges.size() && alike(few, edges) == few.size();
  }
}
