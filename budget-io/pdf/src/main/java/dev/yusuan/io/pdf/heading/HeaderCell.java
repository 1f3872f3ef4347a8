package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;

/** A heading, whose words may stand on several lines (表头单元格). Not thread-safe. */
final class HeaderCell {
  private static final float TOUCH = 1;

  private final List<Segment> segments = new ArrayList<>();
  private Rect box;

  HeaderCell(Segment segment) {
    segments.add(segment);
    box = segment.box();
  }

  /** Adds words behind or below. */
  void add(Segment segment) {
    segments.add(segment);
    box = box.union(segment.box());
  }

  /** Adds all words of another heading, which stands behind or below. */
  void add(HeaderCell other) {
    other.segments.forEach(this::add);
  }

  Rect box() {
    return box;
  }

  /** The space of each of its pieces. */
  List<Rect> lines() {
    return segments.stream().map(Segment::box).toList();
  }

  Segment last() {
    return segments.get(segments.size() - 1);
  }

  /** The baseline of its first line. */
  float top() {
    return segments.get(0).baseline();
  }

  /** The baseline of its last line. */
  float bottom() {
    return last().baseline();
  }

  /** The middle of its lines. */
  float level() {
    return (top() + bottom()) / 2;
  }

  float middle() {
    return (box.left() + box.right()) / 2;
  }

  float size() {
    return segments.get(0).line().size();
  }

  boolean overlaps(Rect other) {
    return Math.min(box.right(), other.right()) - Math.max(box.left(), other.left()) > TOUCH;
  }

  String text() {
    return CellWords.text(segments);
  }
}
