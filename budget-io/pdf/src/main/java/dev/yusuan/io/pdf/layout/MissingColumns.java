package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.block.TextLine;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts cells where lines between columns are drawn in the header only (缺竖线): a cell over several
 * columns that prints numbers in more than one of them, and nothing across.
 */
final class MissingColumns {
  private final float[] edges;

  private MissingColumns(float[] edges) {
    this.edges = edges;
  }

  /** The cells of a table, parted. */
  static List<FilledCell> part(List<FilledCell> cells) {
    MissingColumns columns = new MissingColumns(edges(cells));
    List<FilledCell> parted = new ArrayList<>();
    for (FilledCell cell : cells) {
      if (columns.isSeveral(cell)) {
        columns.split(cell, parted);
      } else {
        parted.add(cell);
      }
    }
    return parted;
  }

  private static float[] edges(List<FilledCell> cells) {
    int count = 0;
    for (FilledCell cell : cells) {
      count = Math.max(count, cell.place().column() + cell.place().columns());
    }
    float[] edges = new float[count + 1];
    Arrays.fill(edges, Float.NaN);
    for (FilledCell cell : cells) {
      edges[cell.place().column()] = cell.place().box().left();
      edges[cell.place().column() + cell.place().columns()] = cell.place().box().right();
    }
    return edges;
  }

  private boolean isSeveral(FilledCell cell) {
    if (cell.place().columns() < 2) {
      return false;
    }
    int most = 0;
    for (TextLine line : cell.lines()) {
      int numbers = 0;
      for (Segment segment : Segment.of(line)) {
        if (column(segment.box().left()) != column(segment.box().right())) {
          return false;
        }
        numbers += segment.isNumber() ? 1 : 0;
      }
      most = Math.max(most, numbers);
    }
    return most > 1;
  }

  private int column(float x) {
    int column = 0;
    while (column + 2 < edges.length && x >= edges[column + 1]) {
      column++;
    }
    return column;
  }

  private void split(FilledCell cell, List<FilledCell> parted) {
    RuledCell place = cell.place();
    for (int column = place.column(); column < place.column() + place.columns(); column++) {
      List<Glyph> glyphs = new ArrayList<>();
      for (Glyph glyph : cell.glyphs()) {
        if (column(glyph.centreX()) == column) {
          glyphs.add(glyph);
        }
      }
      Rect box =
          new Rect(edges[column], place.box().top(), edges[column + 1], place.box().bottom());
      parted.add(new FilledCell(new RuledCell(place.row(), column, place.rows(), 1, box), glyphs));
    }
  }
}
