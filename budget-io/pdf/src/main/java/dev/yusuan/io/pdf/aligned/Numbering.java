package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.CellWords;
import dev.yusuan.io.pdf.heading.Column;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;

/** Lines that number the columns of a table: {@code 栏次 1 2=3+4 3 4} (栏次). */
final class Numbering {
  /** Fewer numbers with gaps between them may be figures. */
  private static final int FEWEST = 3;

  private Numbering() {}

  /** Whether a line counts from one on, and prints no other number. */
  static boolean is(List<Segment> line) {
    int next = 1;
    for (Segment segment : line) {
      String text = segment.text();
      if (text.equals(Integer.toString(next)) || text.startsWith(next + "=")) {
        next++;
      } else if (segment.isNumber() || next > 1) {
        return false;
      }
    }
    return next > 2;
  }

  /** Whether a line counts from one on and lacks a number: a formula is broken to other lines. */
  static boolean isBroken(List<Segment> line) {
    int last = 0;
    int numbers = 0;
    for (Segment segment : line) {
      if (!segment.isNumber() || !segment.text().matches("[1-9][0-9]?")) {
        return false;
      }
      int number = Integer.parseInt(segment.text());
      if (number <= last || (numbers == 0 && number != 1)) {
        return false;
      }
      last = number;
      numbers++;
    }
    return numbers >= FEWEST && last > numbers;
  }

  /** Whether such a line counts more columns than there are, so that not all of these are one. */
  static boolean denies(List<Segment> line, List<Column> columns) {
    return line.size() > columns.size();
  }

  /** The headings on such a line, which stand as low as it: nothing is above them. */
  static List<Segment> headings(List<Segment> line, List<List<Segment>> above) {
    return line.stream()
        .filter(segment -> !segment.isNumber() && !Character.isDigit(segment.text().charAt(0)))
        .filter(
            segment -> above.stream().flatMap(List::stream).noneMatch(o -> overlap(o, segment) > 0))
        .toList();
  }

  private static float overlap(Segment one, Segment other) {
    return Math.min(one.box().right(), other.box().right())
        - Math.max(one.box().left(), other.box().left());
  }

  /** Its row: a cell for each column in their order, or each below the heading that is nearest. */
  static List<PageBlock.Cell> row(List<Segment> line, List<Column> columns, int row) {
    List<PageBlock.Cell> cells = new ArrayList<>();
    if (denies(line, columns)) {
      Rect box = line.get(0).box().union(line.get(line.size() - 1).box());
      String text = CellWords.text(line);
      return List.of(new PageBlock.Cell(text, new RuledCell(row, columns.size(), 1, 1, box)));
    }
    int next = 0;
    for (int i = 0; i < line.size(); i++) {
      Segment segment = line.get(i);
      int last = columns.size() - line.size() + i;
      int at =
          line.size() == columns.size()
              ? i
              : Math.max(next, Column.nearest(columns, segment.box()));
      if (at > last) {
        at = Math.max(next, last);
      }
      cells.add(new PageBlock.Cell(segment.text(), new RuledCell(row, at, 1, 1, segment.box())));
      next = at + 1;
    }
    return cells;
  }
}
