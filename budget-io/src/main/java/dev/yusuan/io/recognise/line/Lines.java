package dev.yusuan.io.recognise.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.FlatSource;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.CurrencySigns;
import dev.yusuan.io.text.PlainCharacters;
import dev.yusuan.source.SourcePlace;
import java.util.Arrays;
import java.util.List;

/** Makes lines of a source. */
public final class Lines {
  private static final int LONGEST_PIECE = Limits.DEFAULT.cellChars();

  private final ImmutableList.Builder<Line> lines = ImmutableList.builder();
  private final int mostColumns;
  private final ImmutableSet<Integer> unread;
  private int number;
  private int block;

  private Lines(int mostColumns, ImmutableSet<Integer> unread) {
    this.mostColumns = mostColumns;
    this.unread = unread;
  }

  /** The lines of a source; what reaches farther than so many columns is of no table. */
  public static ImmutableList<Line> of(Source source, int mostColumns) {
    return of(new FlatSource(source), mostColumns);
  }

  /** The lines of a source in which tables were restored; a grid that is not read is no table. */
  public static ImmutableList<Line> of(FlatSource restored, int mostColumns) {
    Lines all = new Lines(mostColumns, restored.unread());
    for (Block each : restored.source().blocks()) {
      if (each instanceof Grid grid) {
        all.add(grid);
      } else if (each instanceof Paragraph paragraph) {
        all.add(paragraph);
      }
    }
    return all.lines.build();
  }

  private void add(Paragraph paragraph) {
    String printed = paragraph.place().printed();
    boolean oversize = printed.length() > LONGEST_PIECE;
    lines.add(
        new Line(
            ++number,
            oversize
                ? pieces(ImmutableList.of(printed))
                : ImmutableList.of(PlainCharacters.repaired(paragraph.text())),
            new Line.Origin(
                0,
                paragraph.heading(),
                paragraph.startsPage(),
                paragraph.afterGap(),
                ImmutableList.of(),
                paragraph.place())));
  }

  /** Texts of which one is longer than any cell, with all that is printed, in pieces. */
  private static ImmutableList<String> pieces(List<String> texts) {
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    for (String text : texts) {
      int start = 0;
      while (start < text.length()) {
        int end = Math.min(text.length(), start + LONGEST_PIECE);
        boolean inPair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        pieces.add(text.substring(start, inPair ? end - 1 : end));
        start = inPair ? end - 1 : end;
      }
    }
    return pieces.build();
  }

  private void add(Grid grid) {
    block++;
    int table = unread.contains(block) ? 0 : block;
    for (GridRow row : grid.rows()) {
      boolean oversize =
          columns(row) > mostColumns
              || row.cells().stream().anyMatch(cell -> cell.text().length() > LONGEST_PIECE);
      lines.add(oversize ? oversize(row) : line(row, table));
    }
  }

  private Line line(GridRow row, int table) {
    String[] texts = new String[columns(row)];
    Arrays.fill(texts, "");
    row.cells()
        .forEach(
            cell ->
                texts[cell.at()] = CurrencySigns.without(PlainCharacters.repaired(cell.text())));
    return new Line(
        ++number,
        ImmutableList.copyOf(texts),
        new Line.Origin(table, 0, row.startsPage(), false, row.cells(), place(row)));
  }

  /** A row with a text longer than any cell, or too many columns, which is of no table. */
  private Line oversize(GridRow row) {
    return new Line(
        ++number,
        pieces(row.cells().stream().map(SourceCell::text).toList()),
        new Line.Origin(0, 0, row.startsPage(), false, ImmutableList.of(), place(row)));
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
