package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.CellWords;
import java.util.List;

/** Whether a table begins with the header of that on the page before (重复表头). */
final class SameHeader {
  /** Edges of lines that are printed again differ by less. */
  private static final float SAME = 1;

  private SameHeader() {}

  /** Whether the lines of two headers print the same at the same places. */
  static boolean is(List<List<Segment>> one, List<List<Segment>> other) {
    for (int i = 0; i < one.size(); i++) {
      List<Segment> line = one.get(i);
      List<Segment> again = other.get(i);
      Segment end = line.get(line.size() - 1);
      Segment endAgain = again.get(again.size() - 1);
      if (!text(line).equals(text(again))
          || Math.abs(line.get(0).box().left() - again.get(0).box().left()) > SAME
          || Math.abs(end.box().right() - endAgain.box().right()) > SAME) {
        return false;
      }
    }
    return true;
  }

  private static String text(List<Segment> line) {
    return CellWords.text(line).replace(" ", "");
  }
}
