package dev.yusuan.io.office.sheet;

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
import org.jspecify.annotations.Nullable;

/** The texts of a sheet while it is read, whatever the format of the workbook. Counts from 0. */
final class SheetCells {
  /** Rows without a text that stay within a grid; more of them end it. */
  private static final int MAX_BLANK_ROWS = 50;

  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;

  private static final Comparator<Cell> PRINTED_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  private final SourceBuilder source;
  private final MergedCells merged = new MergedCells();
  private final List<Cell> cells = new ArrayList<>();
  private final RangeSet<Integer> hiddenRows = TreeRangeSet.create();
  private final RangeSet<Integer> hiddenColumns = TreeRangeSet.create();
  private boolean ordered = true;
  private int beyond;

  /** For a sheet of the part that the source has begun. */
  SheetCells(SourceBuilder source) {
    this.source = source;
  }

  private record Cell(int row, int column, String text, MergedCells.@Nullable Region region) {
    boolean isCovered() {
      return region != null && !region.beginsAt(row, column);
    }
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
    Cell cell = new Cell(row, column, text, null);
    ordered &= cells.isEmpty() || PRINTED_ORDER.compare(cells.get(cells.size() - 1), cell) < 0;
    cells.add(cell);
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
    merged.restart();
    cells.replaceAll(
        cell ->
            new Cell(cell.row(), cell.column(), cell.text(), merged.at(cell.row(), cell.column())));
    blocks();
    say(
        ProblemCode.HIDDEN_LEFT_OUT,
        "covered-cells",
        cells.stream().filter(Cell::isCovered).count());
    if (hidden) {
      say(ProblemCode.HIDDEN_READ, "hidden-sheet", cells.size());
    }
    say(ProblemCode.HIDDEN_READ, "hidden-rows", countIn(hiddenRows, Cell::row));
    say(ProblemCode.HIDDEN_READ, "hidden-columns", countIn(hiddenColumns, Cell::column));
    if (beyond > 0) {
      source.exceeded("texts", SourceBuilder.MAX_TEXTS, SourceBuilder.MAX_TEXTS + beyond);
    }
  }

  private long countIn(RangeSet<Integer> hidden, ToIntFunction<Cell> place) {
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
    GridBuilder grid = source.grid();
    int row = -1;
    for (Cell cell : cells) {
      if (cell.isCovered()) {
        continue;
      }
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
      MergedCells.Region region = cell.region();
      grid.cell(
          cell.text(),
          cell.column(),
          region == null ? 1 : region.columns(),
          region == null ? 1 : region.rows());
    }
    grid.end();
  }
}
