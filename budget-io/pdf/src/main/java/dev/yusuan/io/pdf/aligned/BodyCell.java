package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.CellWords;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;

/** A cell of a row, whose text may stand on several lines (表体单元格). Not thread-safe. */
final class BodyCell {
  /** How high and deep the text of a line reaches, in sizes. */
  private static final float HEIGHT = 0.7f;

  private static final float DEPTH = 0.1f;

  private final int column;
  private final int first;
  private final List<Segment> segments = new ArrayList<>();
  private int columns;
  private int line;
  private Rect box;

  BodyCell(int line, int column, int columns, Segment segment) {
    this.column = column;
    this.columns = columns;
    this.first = line;
    this.line = line;
    this.box = segment.box();
    segments.add(segment);
  }

  /** Adds a stretch of the same line or of one below. */
  void add(int onLine, int over, Segment segment) {
    line = onLine;
    columns = Math.max(columns, over);
    box = box.union(segment.box());
    segments.add(segment);
  }

  /** Adds another cell below it. */
  void add(BodyCell other) {
    other.segments.forEach(segment -> add(other.line, other.columns, segment));
  }

  int column() {
    return column;
  }

  int columns() {
    return columns;
  }

  /** The first line on which it prints. */
  int first() {
    return first;
  }

  /** The last line on which it prints. */
  int line() {
    return line;
  }

  Segment last() {
    return segments.get(segments.size() - 1);
  }

  float top() {
    return segments.get(0).baseline() - HEIGHT * segments.get(0).line().size();
  }

  float bottom() {
    return last().baseline() + DEPTH * last().line().size();
  }

  boolean isNumber() {
    return segments.size() == 1 && segments.get(0).isNumber();
  }

  PageBlock.Cell at(int row, int width) {
    return new PageBlock.Cell(CellWords.text(segments), new RuledCell(row, column, 1, width, box));
  }
}
