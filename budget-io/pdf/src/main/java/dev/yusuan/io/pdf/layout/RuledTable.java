package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.page.Rect;
import dev.yusuan.io.pdf.page.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table whose cells are the spaces between rulings (有框线的表格). */
final class RuledTable {
  /** Beyond so many places nobody prints a table on a page. */
  private static final int MAX_PLACES = 100_000;

  /** How far a ruling stands out where it is open at its side and not just drawn too long. */
  private static final float OPEN_SIDE = 6;

  /** Two edges so close are one where no cell lies between. */
  private static final float NARROW = 20;

  private static final float LOW = 6;

  private final Levels columns;
  private final Levels rows;
  private final List<RuledCell> cells = new ArrayList<>();
  private final int[] cellAt;
  private final int rowCount;

  private RuledTable(Levels columns, Levels rows, List<Ruling> rulings) {
    this.columns = columns;
    this.rows = rows;
    this.cellAt = new int[(columns.size() - 1) * (rows.size() - 1)];
    Arrays.fill(cellAt, -1);
    growCells(new Borders(columns, rows, rulings));
    rowCount = straighten();
  }

  /** The table that connected rulings draw; empty if they part nothing, as a frame around text. */
  static Optional<RuledTable> of(List<Ruling> rulings) {
    Levels columns = levels(rulings, false);
    Levels rows = levels(rulings, true);
    if (columns.size() < 2 || rows.size() < 2) {
      return Optional.empty();
    }
    long places = (columns.size() - 1L) * (rows.size() - 1L);
    if (places > MAX_PLACES) {
      return Optional.empty();
    }
    RuledTable table = new RuledTable(columns, rows, rulings);
    return table.isOneColumn() ? Optional.empty() : Optional.of(table);
  }

  /** Whether all cells stand below each other: frames around text, or rows without columns. */
  private boolean isOneColumn() {
    return cells.stream().allMatch(cell -> cell.column() == 0)
        && cells.stream().map(RuledCell::columns).distinct().count() == 1;
  }

  /** Where rulings of a kind stand, and where those of the other kind end beyond them. */
  private static Levels levels(List<Ruling> rulings, boolean horizontal) {
    float first = Float.MAX_VALUE;
    float last = -Float.MAX_VALUE;
    List<Float> places = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.horizontal() == horizontal) {
        places.add(ruling.at());
        first = Math.min(first, ruling.at());
        last = Math.max(last, ruling.at());
      }
    }
    openSide(rulings, horizontal, first, true).ifPresent(places::add);
    openSide(rulings, horizontal, last, false).ifPresent(places::add);
    if (horizontal) {
      places.addAll(begins(rulings, places));
    }
    float[] at = new float[places.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = places.get(i);
    }
    return at.length == 0 ? Levels.of(new float[] {0}, 0) : Levels.of(at, Rulings.SNAP);
  }

  /** Where at least two lines between columns begin within a row: cells above span them. */
  private static Set<Float> begins(List<Ruling> rulings, List<Float> rows) {
    NavigableSet<Float> ruled = new TreeSet<>(rows);
    NavigableSet<Float> once = new TreeSet<>();
    Set<Float> begins = new TreeSet<>();
    for (Ruling ruling : rulings) {
      float at = ruling.from();
      if (!ruling.horizontal() && isFar(at, ruled, OPEN_SIDE)) {
        if (isFar(at, once, Rulings.SNAP)) {
          once.add(at);
        } else {
          begins.add(at);
        }
      }
    }
    return begins;
  }

  private static boolean isFar(float at, NavigableSet<Float> places, float distance) {
    return places.subSet(at - distance, true, at + distance, true).isEmpty();
  }

  /**
   * Where rulings of the other kind run on beyond the outermost of this kind: at least two, the
   * only one, or one that parts the outermost row.
   */
  private static Optional<Float> openSide(
      List<Ruling> rulings, boolean horizontal, float outermost, boolean first) {
    List<Float> ends = new ArrayList<>();
    int all = 0;
    for (Ruling ruling : rulings) {
      if (ruling.horizontal() != horizontal) {
        all++;
        float beyond = first ? outermost - ruling.from() : ruling.to() - outermost;
        if (beyond > OPEN_SIDE) {
          ends.add(first ? ruling.from() : ruling.to());
        }
      }
    }
    int fewest = horizontal ? 1 : Math.min(2, Math.max(1, all));
    return ends.size() < fewest
        ? Optional.empty()
        : ends.stream().reduce((a, b) -> first ? Math.min(a, b) : Math.max(a, b));
  }

  private void growCells(Borders borders) {
    for (int row = 0; row + 1 < rows.size(); row++) {
      for (int column = 0; column + 1 < columns.size(); column++) {
        if (cellAt[place(row, column)] < 0) {
          grow(borders, row, column);
        }
      }
    }
  }

  private void grow(Borders borders, int row, int column) {
    int right = column;
    while (!borders.after(row, right) && cellAt[place(row, right + 1)] < 0) {
      right++;
    }
    int bottom = row;
    while (isOpenBelow(borders, bottom, column, right)) {
      bottom++;
    }
    for (int r = row; r <= bottom; r++) {
      Arrays.fill(cellAt, place(r, column), place(r, right) + 1, cells.size());
    }
    cells.add(
        new RuledCell(
            row,
            column,
            bottom - row + 1,
            right - column + 1,
            new Rect(
                columns.get(column), rows.get(row), columns.get(right + 1), rows.get(bottom + 1))));
  }

  private boolean isOpenBelow(Borders borders, int row, int column, int right) {
    for (int c = column; c <= right; c++) {
      if (borders.under(row, c) || (c < right && borders.after(row + 1, c))) {
        return false;
      }
    }
    return true;
  }

  /** Numbers the rows and columns of the cells; the number of rows. */
  private int straighten() {
    Places inColumns = Places.columns(cells, columns, NARROW);
    Places inRows = Places.rows(cells, rows, LOW);
    cells.replaceAll(
        cell -> {
          int column = inColumns.number(cell.column());
          int row = inRows.number(cell.row());
          return new RuledCell(
              row,
              column,
              inRows.number(cell.row() + cell.rows()) - row,
              inColumns.number(cell.column() + cell.columns()) - column,
              cell.box());
        });
    return inRows.count();
  }

  private int place(int row, int column) {
    return row * (columns.size() - 1) + column;
  }

  /** The space of the table. */
  Rect box() {
    return new Rect(columns.first(), rows.first(), columns.last(), rows.last());
  }

  int rows() {
    return rowCount;
  }

  List<RuledCell> cells() {
    return cells;
  }

  /** The cell in which a point of the table lies. */
  int cellAt(float x, float y) {
    return cellAt[place(rows.between(y), columns.between(x))];
  }
}
