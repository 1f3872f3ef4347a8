package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.page.Rect;
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

  /** After so many texts and no amount, a column holds texts. */
  private static final int TEXTS = 3;

  private final List<Space> spaces = new ArrayList<>();
  private final List<Rect> crossing = new ArrayList<>();
  private int rows;

  /** Where a column prints, and what. */
  private static final class Space {
    private float left;
    private float right;
    private int texts;
    private int numbers;

    private Space(Rect box) {
      left = box.left();
      right = box.right();
    }

    private void add(Segment segment) {
      left = Math.min(left, segment.box().left());
      right = Math.max(right, segment.box().right());
      if (segment.isNumber()) {
        numbers++;
      } else {
        texts++;
      }
    }

    private boolean holdsTexts() {
      return numbers == 0 && texts >= TEXTS;
    }
  }

  /** Adds a row; what reaches over several columns tells nothing of them. */
  void add(List<Segment> row) {
    rows++;
    for (Segment segment : row) {
      List<Space> touched = touched(segment.box());
      if (touched.size() > 1) {
        crossing.add(segment.box());
        continue;
      }
      if (touched.isEmpty()) {
        touched.add(new Space(segment.box()));
        spaces.add(touched.get(0));
        spaces.sort(Comparator.comparing(space -> space.left));
      }
      touched.get(0).add(segment);
    }
  }

  private List<Space> touched(Rect box) {
    List<Space> touched = new ArrayList<>();
    for (Space space : spaces) {
      if (Math.min(space.right, box.right()) - Math.max(space.left, box.left()) > TOUCH) {
        touched.add(space);
      }
    }
    return touched;
  }

  /** Whether a text reaches over several columns. */
  boolean isCrossedBy(Segment segment) {
    return touched(segment.box()).size() > 1;
  }

  /**
   * Whether each number of a row stands in one column, and not in one of texts, and no more than
   * one text in several.
   */
  boolean fits(List<Segment> row) {
    int texts = 0;
    for (Segment segment : row) {
      List<Space> touched = touched(segment.box());
      boolean crosses = touched.size() > 1;
      if (segment.isNumber() && (crosses || touched.stream().anyMatch(Space::holdsTexts))) {
        return false;
      }
      texts += crosses ? 1 : 0;
    }
    return texts <= 1;
  }

  /** The middles of the gaps between columns. */
  List<Float> gutters() {
    List<Float> gutters = new ArrayList<>();
    for (int i = 1; i < spaces.size(); i++) {
      gutters.add((spaces.get(i - 1).right + spaces.get(i).left) / 2);
    }
    return gutters;
  }

  /** The columns: spaces that many rows print across are one. */
  Columns build() {
    List<float[]> columns = new ArrayList<>();
    for (Space space : spaces) {
      float[] last = columns.isEmpty() ? new float[2] : columns.get(columns.size() - 1);
      if (columns.isEmpty()
          || crossings(last[1], space.left) <= Math.max(1, rows / ROWS_A_CROSSING)) {
        columns.add(new float[] {space.left, space.right});
      } else {
        last[1] = Math.max(last[1], space.right);
      }
    }
    return new Columns(columns);
  }

  private long crossings(float end, float begin) {
    return crossing.stream().filter(box -> box.left() < end && box.right() > begin).count();
  }
}
