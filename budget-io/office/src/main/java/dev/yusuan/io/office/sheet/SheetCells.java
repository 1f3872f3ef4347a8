package dev.yusuan.io.office.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.GridBuilder;
import dev.yusuan.io.source.SourceBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** The texts of a sheet while it is read, whatever the format of the workbook. Counts from 0. */
final class SheetCells {
  /** Rows without a text that stay within a grid; more of them end it. */
  private static final int MAX_BLANK_ROWS = 50;

  /** Among so many texts a title that stands above them is looked for. */
  private static final int FIRST = 20;

  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;

  private static final Comparator<SheetCell> PRINTED_ORDER =
      Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column);

  private final SourceBuilder source;
  private final MergedCells merged = new MergedCells();
  private final List<SheetCell> cells = new ArrayList<>();
  private final RangeSet<Integer> hiddenRows = TreeRangeSet.create();
  private final RangeSet<Integer> hiddenColumns = TreeRangeSet.create();
  private final List<String> above = new ArrayList<>();
  private boolean ordered = true;
  private int beyond;

  /** For a sheet of the part that the source has begun. */
  SheetCells(SourceBuilder source) {
    this.source = source;
  }

  /** Adds a text. */
  void add(int row, int column, String text) {
    if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) {
      throw new IllegalArgumentException("no cell in row " + row + ", column " + column);
    }
    if (text.isBlank()) {
      return;
    }
    if (cells.size() >= source.room()) {
      beyond++;
      return;
    }
    SheetCell cell = new SheetCell(row, column, text, null);
    ordered &= cells.isEmpty() || PRINTED_ORDER.compare(cells.get(cells.size() - 1), cell) < 0;
    cells.add(cell);
  }

  /** Adds a line that is printed above the cells: of the header of pages, or of a text box. */
  void addAbove(String line) {
    above.add(line);
  }

  /** Merges cells, first and last row and column. */
  void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    merged.add(new MergedCells.Region(firstRow, lastRow, firstColumn, lastColumn));
  }

  /** Hides rows, first and last. */
  void hideRows(int first, int last) {
    hiddenRows.add(Range.closedOpen(first, last + 1));
  }

  /** Hides columns, first and last. */
  void hideColumns(int first, int last) {
    hiddenColumns.add(Range.closedOpen(first, last + 1));
  }

  /** Writes the blocks of the sheet, and says what it hides, which may be all of it. */
  void end(boolean hidden) {
    if (!ordered) {
      cells.sort(PRINTED_ORDER);
    }
    if (!merged.isEmpty()) {
      merged.restart();
      cells.replaceAll(
          cell ->
              new SheetCell(
                  cell.row(), cell.column(), cell.text(), merged.at(cell.row(), cell.column())));
    }
    blocks();
    say(
        ProblemCode.HIDDEN_LEFT_OUT,
        "covered-cells",
        cells.stream().filter(SheetCell::isCovered).count());
    if (hidden) {
      say(ProblemCode.HIDDEN_READ, "hidden-sheet", cells.size());
    }
    say(ProblemCode.HIDDEN_READ, "hidden-rows", countIn(hiddenRows, SheetCell::row));
    say(ProblemCode.HIDDEN_READ, "hidden-columns", countIn(hiddenColumns, SheetCell::column));
    if (beyond > 0) {
      source.exceeded("texts", SourceBuilder.MAX_TEXTS, SourceBuilder.MAX_TEXTS + beyond);
    }
  }

  private long countIn(RangeSet<Integer> hidden, ToIntFunction<SheetCell> place) {
    return hidden.isEmpty()
        ? 0
        : cells.stream()
            .filter(cell -> !cell.isCovered() && hidden.contains(place.applyAsInt(cell)))
            .count();
  }

  private void say(ProblemCode code, String what, long texts) {
    if (texts > 0) {
      source.problemOfPart(code, ImmutableMap.of("what", what, "texts", Long.toString(texts)));
    }
  }

  private void blocks() {
    ImmutableList<SheetCell> printed =
        cells.stream().filter(cell -> !cell.isCovered()).collect(ImmutableList.toImmutableList());
    above.stream()
        .filter(line -> printed.stream().limit(FIRST).noneMatch(cell -> isSame(cell, line)))
        .forEach(line -> source.paragraph(line, 0));
    SideBySide.parts(printed).forEach(this::blocks);
  }

  /** Whether a cell prints a line too, as headers often do the title. */
  private static boolean isSame(SheetCell cell, String line) {
    CharMatcher blanks = CharMatcher.whitespace();
    return blanks.removeFrom(cell.text()).equals(blanks.removeFrom(line));
  }

  private void blocks(ImmutableList<SheetCell> printed) {
    GridBuilder grid = source.grid();
    int row = -1;
    for (SheetCell cell : printed) {
      if (row >= 0 && cell.row() - row > MAX_BLANK_ROWS) {
        grid.end();
        source.gap();
        grid = source.grid();
        row = -1;
      }
      for (int next = row < 0 ? cell.row() : row + 1; next <= cell.row(); next++) {
        grid.row(next + 1);
      }
      row = cell.row();
      grid.cell(cell.text(), cell.column(), cell.columns(), cell.rows());
    }
    grid.end();
  }
}
