package dev.yusuan.io.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The spaces in which the rows of a table have printed so far, to see whether the next one fits.
 */
final class GrowingColumns {
  private static final float TOUCH = 1;

  private final List<float[]> spaces = new ArrayList<>();

  /** Adds a row; what reaches over several columns tells nothing of them. */
  void add(List<Segment> row) {
    for (Segment segment : row) {
      Rect box = segment.box();
      List<float[]> touched = touched(box);
      if (touched.isEmpty()) {
        spaces.add(new float[] {box.left(), box.right()});
      } else if (touched.size() == 1) {
        float[] space = touched.get(0);
        space[0] = Math.min(space[0], box.left());
        space[1] = Math.max(space[1], box.right());
      }
    }
  }

  private List<float[]> touched(Rect box) {
    List<float[]> touched = new ArrayList<>();
    for (float[] space : spaces) {
      if (Math.min(space[1], box.right()) - Math.max(space[0], box.left()) > TOUCH) {
        touched.add(space);
      }
    }
    return touched;
  }

  /** Whether a text reaches over several columns. */
  boolean isCrossedBy(Segment segment) {
    return touched(segment.box()).size() > 1;
  }

  /** Whether each number of a row stands in one column, and no more than one text in several. */
  boolean fits(List<Segment> row) {
    int crossing = 0;
    for (Segment segment : row) {
      if (isCrossedBy(segment)) {
        if (segment.isNumber()) {
          return false;
        }
        crossing++;
      }
    }
    return crossing <= 1;
  }
}
