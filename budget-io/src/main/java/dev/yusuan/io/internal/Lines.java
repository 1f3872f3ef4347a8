package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.source.SourcePlace;
import java.util.Arrays;

/** Makes lines of a source. */
final class Lines {
  private static final int LONGEST_PIECE = Limits.DEFAULT.cellChars();

  private final ImmutableList.Builder<Line> lines = ImmutableList.builder();
  private int number;
  private int block;

  private Lines() {}

  static ImmutableList<Line> of(Source source) {
    Lines all = new Lines();
    for (Block each : source.blocks()) {
      if (each instanceof Grid grid) {
        all.add(grid);
      } else if (each instanceof Paragraph paragraph) {
        all.add(paragraph);
      }
    }
    return all.lines.build();
  }

  private void add(Paragraph paragraph) {
    lines.add(
        new Line(
            ++number,
            cells(paragraph),
            new Line.Origin(
                0,
                paragraph.heading(),
                paragraph.startsPage(),
                paragraph.afterGap(),
                ImmutableList.of(),
                paragraph.place())));
  }

  /** The text; of one that is longer than any cell, all that is printed, in pieces. */
  private static ImmutableList<String> cells(Paragraph paragraph) {
    String printed = paragraph.place().printed();
    if (printed.length() <= LONGEST_PIECE) {
      return ImmutableList.of(paragraph.text());
    }
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    int start = 0;
    while (start < printed.length()) {
      int end = Math.min(printed.length(), start + LONGEST_PIECE);
      boolean inPair = end < printed.length() && Character.isLowSurrogate(printed.charAt(end));
      pieces.add(printed.substring(start, inPair ? end - 1 : end));
      start = inPair ? end - 1 : end;
    }
    return pieces.build();
  }

  private void add(Grid grid) {
    block++;
    for (GridRow row : grid.rows()) {
      String[] texts = new String[columns(row)];
      Arrays.fill(texts, "");
      for (SourceCell cell : row.cells()) {
        texts[cell.at()] = cell.text();
      }
      lines.add(
          new Line(
              ++number,
              ImmutableList.copyOf(texts),
              new Line.Origin(block, 0, row.startsPage(), false, row.cells(), place(row))));
    }
  }

  /** How far a row reaches; it is not padded, as one long row would make all others long. */
  private static int columns(GridRow row) {
    int columns = 1;
    for (SourceCell cell : row.cells()) {
      columns = Math.max(columns, cell.at() + cell.columns());
    }
    return columns;
  }

  private static SourcePlace place(GridRow row) {
    return row.cells().isEmpty()
        ? new SourcePlace(0, 0, 0, "")
        : row.cells().get(0).place().wholeLine(row.cells().get(0).place().printed());
  }
}
