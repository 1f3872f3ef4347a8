package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.PlainCharacters;
import dev.yusuan.source.SourcePlace;
import java.util.Arrays;

/** Makes lines of a source. */
final class Lines {
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
            ImmutableList.of(PlainCharacters.repaired(paragraph.text())),
            new Line.Origin(
                0,
                paragraph.heading(),
                paragraph.startsPage(),
                paragraph.afterGap(),
                ImmutableList.of(),
                paragraph.place())));
  }

  private void add(Grid grid) {
    block++;
    int columns = grid.columns();
    for (GridRow row : grid.rows()) {
      String[] texts = new String[columns];
      Arrays.fill(texts, "");
      for (SourceCell cell : row.cells()) {
        texts[cell.at()] = PlainCharacters.repaired(cell.text());
      }
      lines.add(
          new Line(
              ++number,
              ImmutableList.copyOf(texts),
              new Line.Origin(block, 0, row.startsPage(), false, row.cells(), place(row))));
    }
  }

  private static SourcePlace place(GridRow row) {
    return row.cells().isEmpty()
        ? new SourcePlace(0, 0, 0, "")
        : row.cells().get(0).place().wholeLine(row.cells().get(0).place().printed());
  }
}
