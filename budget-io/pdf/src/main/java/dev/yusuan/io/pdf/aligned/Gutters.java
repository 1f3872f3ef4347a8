package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.CellWords;
import dev.yusuan.io.pdf.heading.Column;
import java.util.ArrayList;
import java.util.List;

/** What stands between columns: nothing (栏间空白). */
final class Gutters {
  private Gutters() {}

  /** The middles of the gaps between columns. */
  static List<Float> of(List<Column> columns) {
    List<Float> gutters = new ArrayList<>();
    for (int i = 1; i < columns.size(); i++) {
      gutters.add((columns.get(i - 1).right() + columns.get(i).left()) / 2);
    }
    return gutters;
  }

  /** The stretches of a line, parted between columns as well. */
  static List<Segment> split(List<Segment> line, List<Float> gutters) {
    List<Segment> parted = new ArrayList<>();
    for (Segment segment : line) {
      parted.addAll(CellWords.isSpaced(segment) ? List.of(segment) : segment.splitAt(gutters));
    }
    return parted;
  }
}
