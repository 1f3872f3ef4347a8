package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes rows of the headings of columns and the words over them (表头行). */
final class HeaderRows {
  private final Map<HeaderCell, int[]> spans = new LinkedHashMap<>();
  private final List<List<PageBlock.Cell>> rows = new ArrayList<>();

  private HeaderRows(List<Column> columns, Map<HeaderCell, int[]> groups) {
    spans.putAll(groups);
    for (int i = 0; i < columns.size(); i++) {
      HeaderCell heading = columns.get(i).heading();
      if (heading != null) {
        int column = i;
        spans.merge(heading, new int[] {i, i + 1}, (a, b) -> new int[] {a[0], column + 1});
      }
    }
  }

  /** The rows; words over others stand in one above, and headings reach down to the rows below. */
  static List<List<PageBlock.Cell>> of(List<Column> columns, Map<HeaderCell, int[]> groups) {
    HeaderRows header = new HeaderRows(columns, groups);
    header.place();
    return header.rows;
  }

  /**
   * The headings of columns that stand as high as others with no words above them. At the bottom of
   * their cells all may.
   */
  static Set<HeaderCell> uneven(
      List<Column> columns, Map<HeaderCell, int[]> groups, Standing standing) {
    Set<HeaderCell> uneven = new LinkedHashSet<>();
    if (standing != Standing.MIDDLE && standing != Standing.TOP) {
      return uneven;
    }
    HeaderRows header = new HeaderRows(columns, groups);
    List<HeaderCell> sorted = header.sorted();
    int[] rowsOf = header.rowsOf(sorted);
    for (int i = 0; i < rowsOf.length; i++) {
      for (int other = 0; other < rowsOf.length; other++) {
        if (rowsOf[other] == 0
            && rowsOf[i] > 0
            && !groups.containsKey(sorted.get(i))
            && !groups.containsKey(sorted.get(other))
            && standing.isBeside(sorted.get(i), sorted.get(other))) {
          uneven.add(sorted.get(i));
        }
      }
    }
    return uneven;
  }

  private List<HeaderCell> sorted() {
    List<HeaderCell> sorted = new ArrayList<>(spans.keySet());
    sorted.sort(Comparator.comparing(HeaderCell::level));
    return sorted;
  }

  /** The row of each heading: below those that stand higher over one of its columns. */
  private int[] rowsOf(List<HeaderCell> sorted) {
    int[] rowsOf = new int[sorted.size()];
    for (int i = 0; i < rowsOf.length; i++) {
      for (int above = 0; above < i; above++) {
        if (meet(sorted.get(above), sorted.get(i))) {
          rowsOf[i] = Math.max(rowsOf[i], rowsOf[above] + 1);
        }
      }
    }
    return rowsOf;
  }

  private void place() {
    List<HeaderCell> sorted = sorted();
    int[] rowsOf = rowsOf(sorted);
    int count = 0;
    for (int row : rowsOf) {
      count = Math.max(count, row + 1);
    }
    for (int i = 0; i < count; i++) {
      rows.add(new ArrayList<>());
    }
    for (int i = 0; i < rowsOf.length; i++) {
      HeaderCell cell = sorted.get(i);
      boolean lowest = sorted.subList(i + 1, rowsOf.length).stream().noneMatch(c -> meet(cell, c));
      int[] span = span(cell);
      RuledCell place =
          new RuledCell(
              rowsOf[i], span[0], lowest ? count - rowsOf[i] : 1, span[1] - span[0], cell.box());
      rows.get(rowsOf[i]).add(new PageBlock.Cell(cell.text(), place));
    }
    rows.forEach(row -> row.sort(Comparator.comparing(cell -> cell.cell().column())));
  }

  private int[] span(HeaderCell cell) {
    return spans.getOrDefault(cell, new int[] {0, 1});
  }

  /** Whether two headings are over one column. */
  private boolean meet(HeaderCell one, HeaderCell other) {
    int[] a = span(one);
    int[] b = span(other);
    return a[0] < b[1] && b[0] < a[1];
  }
}
