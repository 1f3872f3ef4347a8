package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.CellText;
import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.block.TextLine;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts rows between which no lines are drawn (缺横线): those in which at least two cells print their
 * lines beside each other, one of them nothing but numbers.
 */
final class MissingRows {
  /** Lines beside each other differ by less, in sizes. */
  private static final float BESIDE = 0.5f;

  private final List<FilledCell> cells;
  private final List<RowLines> rows = new ArrayList<>();

  private MissingRows(List<FilledCell> cells, int count) {
    this.cells = cells;
    for (int row = 0; row < count; row++) {
      rows.add(lines(row));
    }
  }

  /** The cells of a table of so many rows, parted and counted anew. */
  static List<FilledCell> part(List<FilledCell> cells, int count) {
    MissingRows missing = new MissingRows(cells, count);
    return missing.rows.stream().allMatch(row -> row.count() == 1) ? cells : missing.part();
  }

  /** The rows within a ruled one; one alone if it is not to be parted. */
  private RowLines lines(int row) {
    List<List<TextLine>> all = new ArrayList<>();
    List<TextLine> lines = new ArrayList<>();
    List<List<TextLine>> several = new ArrayList<>();
    boolean numbers = false;
    for (FilledCell cell : cells) {
      if (cell.place().row() == row && cell.place().rows() == 1) {
        List<TextLine> own = cell.lines();
        lines.addAll(own);
        all.add(own);
        if (own.size() > 1) {
          several.add(own);
          numbers |= areNumbers(own, cell.place().box().width());
        }
      }
    }
    List<Float> levels = levels(lines);
    return numbers && several.stream().filter(own -> standOn(levels, own)).count() > 1
        ? RowLines.of(levels, all)
        : RowLines.one();
  }

  private static boolean areNumbers(List<TextLine> lines, float width) {
    for (int i = 0; i < lines.size(); i++) {
      List<Segment> segments = Segment.of(lines.get(i));
      boolean goesOn = i > 0 && CellText.isBroken(lines.get(i - 1), lines.get(i), width);
      if (segments.size() != 1 || !segments.get(0).isNumber() || goesOn) {
        return false;
      }
    }
    return true;
  }

  private static List<Float> levels(List<TextLine> lines) {
    List<TextLine> sorted = new ArrayList<>(lines);
    sorted.sort((a, b) -> Float.compare(a.baseline(), b.baseline()));
    List<Float> levels = new ArrayList<>();
    for (TextLine line : sorted) {
      if (levels.isEmpty()
          || line.baseline() - levels.get(levels.size() - 1) > BESIDE * line.size()) {
        levels.add(line.baseline());
      }
    }
    return levels;
  }

  /** Whether the lines of a cell stand on as many levels. */
  private static boolean standOn(List<Float> levels, List<TextLine> lines) {
    return lines.stream().map(line -> level(levels, line.baseline())).distinct().count()
        == lines.size();
  }

  private static int level(List<Float> levels, float baseline) {
    int level = 0;
    while (level + 1 < levels.size()
        && baseline > (levels.get(level) + levels.get(level + 1)) / 2) {
      level++;
    }
    return level;
  }

  private List<FilledCell> part() {
    int[] first = new int[rows.size() + 1];
    for (int row = 0; row < rows.size(); row++) {
      first[row + 1] = first[row] + rows.get(row).count();
    }
    List<FilledCell> parted = new ArrayList<>();
    for (FilledCell cell : cells) {
      RuledCell place = cell.place();
      int begin = first[place.row()];
      int end = first[place.row() + place.rows()];
      if (place.rows() == 1 && end - begin > 1) {
        split(cell, begin, parted);
      } else {
        RuledCell moved =
            new RuledCell(begin, place.column(), end - begin, place.columns(), place.box());
        parted.add(new FilledCell(moved, cell.glyphs()));
      }
    }
    return parted;
  }

  private void split(FilledCell cell, int begin, List<FilledCell> parted) {
    RuledCell place = cell.place();
    RowLines lines = rows.get(place.row());
    float top = place.box().top();
    for (int row = 0; row < lines.count(); row++) {
      List<Glyph> glyphs = new ArrayList<>();
      for (Glyph glyph : cell.glyphs()) {
        if (lines.row(glyph.baseline()) == row) {
          glyphs.add(glyph);
        }
      }
      boolean last = row + 1 == lines.count();
      float bottom = last ? place.box().bottom() : lines.bottom(row) + 2;
      Rect box = new Rect(place.box().left(), top, place.box().right(), bottom);
      parted.add(
          new FilledCell(
              new RuledCell(begin + row, place.column(), 1, place.columns(), box), glyphs));
      top = bottom;
    }
  }
}
