package dev.yusuan.io.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The spaces in which the rows of a table have printed so far, to see whether the next one fits.
 */
final class GrowingColumns {
  private static final float TOUCH = 1;

  /** Of so many rows one may have a text that reaches over a gap between columns. */
  private static final int ROWS_A_CROSSING = 10;

  private final List<float[]> spaces = new ArrayList<>();
  private final List<Rect> crossing = new ArrayList<>();
  private int rows;

  /** Adds a row; what reaches over several columns tells nothing of them. */
  void add(List<Segment> row) {
    rows++;
    for (Segment segment : row) {
      Rect box = segment.box();
      List<float[]> touched = touched(box);
      if (touched.isEmpty()) {
        spaces.add(new float[] {box.left(), box.right()});
      } else if (touched.size() == 1) {
        float[] space = touched.get(0);
        space[0] = Math.min(space[0], box.left());
        space[1] = Math.max(space[1], box.right());
      } else {
        crossing.add(box);
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

  /** The columns: spaces that many rows print across are one. */
  Columns build() {
    spaces.sort(Comparator.comparing(space -> space[0]));
    List<float[]> columns = new ArrayList<>();
    for (float[] space : spaces) {
      float[] last = columns.isEmpty() ? space : columns.get(columns.size() - 1);
      if (columns.isEmpty()
          || crossings(last[1], space[0]) <= Math.max(1, rows / ROWS_A_CROSSING)) {
        columns.add(space);
      } else {
        last[1] = Math.max(last[1], space[1]);
      }
    }
    return new Columns(columns);
  }

  private long crossings(float end, float begin) {
    return crossing.stream().filter(box -> box.left() < end && box.right() > begin).count();
  }
}
