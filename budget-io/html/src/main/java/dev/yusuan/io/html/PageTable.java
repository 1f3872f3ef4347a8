package dev.yusuan.io.html;

import com.google.common.primitives.Ints;
import dev.yusuan.io.source.GridBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads a table of a page: which columns each cell takes, as browsers lay it out. */
final class PageTable {
  /** What browsers allow. */
  private static final int MAX_COLUMN_SPAN = 1_000;

  private static final int MAX_ROW_SPAN = 65_534;

  private final GridBuilder grid;
  private final CellText text;

  /** For each column, behind which row what spans it from above ends. */
  private int[] taken = new int[16];

  private final int maxColumns;
  private int row;

  /** Reads within a greatest number of columns. */
  PageTable(GridBuilder grid, CellText text, int maxColumns) {
    this.grid = grid;
    this.text = text;
    this.maxColumns = maxColumns;
  }

  void read(Element table) {
    List<Element> loose = new ArrayList<>();
    List<Element> feet = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> loose.add(child);
        case "thead", "tbody" -> {
          section(loose);
          loose.clear();
          group(child);
        }
        case "tfoot" -> feet.add(child);
        default -> {}
      }
    }
    section(loose);
    feet.forEach(this::group);
  }

  private void group(Element rows) {
    if (!text.skips(rows)) {
      section(rows.children());
    }
  }

  /** A group of rows; no cell spans beyond it. */
  private void section(List<Element> all) {
    List<Element> rows =
        all.stream()
            .filter(child -> child.normalName().equals("tr") && !text.skips(child))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      grid.row();
      cells(rows.get(i), rows.size() - i);
      row++;
    }
  }

  private void cells(Element tr, int rowsLeft) {
    int at = 0;
    for (Element cell = tr.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
      String name = cell.normalName();
      if (!(name.equals("td") || name.equals("th")) || text.skips(cell)) {
        continue;
      }
      while (isTaken(at)) {
        at++;
      }
      int columns = freeColumns(at, span(cell, "colspan", MAX_COLUMN_SPAN));
      int rows = Math.min(span(cell, "rowspan", MAX_ROW_SPAN), rowsLeft);
      grid.cell(text.of(cell), at, columns, rows);
      if (rows > 1) {
        take(at, at + columns, row + rows);
      }
      at += columns;
    }
  }

  private boolean isTaken(int column) {
    return column < taken.length && taken[column] > row;
  }

  private int freeColumns(int at, int most) {
    int columns = 1;
    while (columns < most && !isTaken(at + columns)) {
      columns++;
    }
    return columns;
  }

  private void take(int from, int to, int until) {
    int end = Math.min(to, maxColumns);
    if (end > taken.length) {
      taken = Arrays.copyOf(taken, Math.max(end, 2 * taken.length));
    }
    for (int i = from; i < end; i++) {
      taken[i] = until;
    }
  }

  /** A span as browsers read it: digits; 0 rows mean all that follow. */
  private static int span(Element cell, String attribute, int most) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty()) {
      return 1;
    }
    Integer number = Ints.tryParse(value);
    if (number == null) {
      return value.chars().allMatch(c -> c >= '0' && c <= '9') ? most : 1;
    }
    if (number == 0 && attribute.equals("rowspan")) {
      return most;
    }
    return Math.min(most, Math.max(1, number));
  }
}
