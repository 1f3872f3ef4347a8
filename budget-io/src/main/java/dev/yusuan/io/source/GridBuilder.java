package dev.yusuan.io.source;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the rows of a grid (表格构建器). Cells that print nothing are left out, as are the rows and
 * columns at the edges in which no text begins; spans end where the grid does. What never has two
 * texts in a row is no table: its lines become paragraphs. A grid directly below one with as many
 * cells in a row may be more of the same table: it keeps the columns of that one, whatever it
 * prints in them. Not thread-safe.
 */
public final class GridBuilder {
  private final SourceBuilder source;
  private final Limits limits;
  private final List<Row> rows = new ArrayList<>();
  private int left = Integer.MAX_VALUE;
  private int right;
  private int width;
  private int first = -1;
  private int last = -1;
  private int beyond;
  private boolean table;

  GridBuilder(SourceBuilder source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  private record Row(int line, List<SourceCell> cells) {}

  /** Begins the next row. */
  public void row() {
    row(rows.isEmpty() ? source.nextLine() : rows.get(rows.size() - 1).line() + 1);
  }

  /** Begins the row that stands in the given line of its part. */
  public void row(int line) {
    if (rows.size() >= limits.rowsPerTable()) {
      beyond++;
    } else {
      rows.add(new Row(line, new ArrayList<>()));
    }
  }

  /**
   * Adds a cell to the row that was begun last, from left to right; one that prints nothing only
   * tells how wide the table is.
   *
   * @param printed what is printed in it
   * @param at the 0-based column where it begins
   * @param columns how many columns it spans
   * @param rowSpan how many rows it spans
   */
  public void cell(String printed, int at, int columns, int rowSpan) {
    width = Math.max(width, Math.min(at, limits.columns()) + Math.min(columns, limits.columns()));
    if (beyond > 0 || Blanks.isBlank(printed) || !source.takeRoom()) {
      return;
    }
    if (at >= limits.columns()) {
      source.exceeded("columns", limits.columns(), at + 1);
      return;
    }
    if (printed.length() > limits.cellChars()) {
      source.exceeded("cellChars", limits.cellChars(), printed.length());
    }
    Row row = rows.get(rows.size() - 1);
    row.cells().add(source.cell(printed, at, columns, rowSpan, row.line()));
    table |= row.cells().size() > 1;
    left = Math.min(left, at);
    right = Math.max(right, at + 1);
    last = rows.size() - 1;
    first = first < 0 ? last : first;
  }

  /** Adds the grid to its source. */
  public void end() {
    if (beyond > 0) {
      source.exceeded("rowsPerTable", limits.rowsPerTable(), rows.size() + beyond);
    }
    if (width > 1 && source.endsWithGrid(width)) {
      table |= last >= 0;
      left = Math.min(left, source.gridLeft());
    }
    if (!table) {
      paragraphs();
    } else {
      boolean startsPage = source.takeStartsPage();
      ImmutableList.Builder<GridRow> printed = ImmutableList.builder();
      for (int i = first; i <= last; i++) {
        printed.add(new GridRow(cells(i), startsPage && i == first));
      }
      source.grid(printed.build(), width, left);
    }
    if (!rows.isEmpty()) {
      source.line(rows.get(rows.size() - 1).line());
    }
  }

  private void paragraphs() {
    for (Row row : rows) {
      if (row.cells().isEmpty()) {
        source.gap();
      }
      for (SourceCell cell : row.cells()) {
        source.paragraphs(cell.place().printed(), row.line(), cell.place().cell());
      }
    }
  }

  private ImmutableList<SourceCell> cells(int row) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    for (SourceCell cell : rows.get(row).cells()) {
      int height = Math.min(cell.rows(), last - row + 1);
      int width = Math.min(cell.columns(), right - cell.at());
      cells.add(
          left == 0 && height == cell.rows() && width == cell.columns()
              ? cell
              : new SourceCell(cell.text(), cell.at() - left, width, height, cell.place()));
    }
    return cells.build();
  }
}
