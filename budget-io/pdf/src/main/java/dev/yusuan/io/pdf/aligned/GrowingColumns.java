package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The spaces in which the rows of a table have printed so far, to see whether the next one fits.
 */
final class GrowingColumns {
  private static final float TOUCH = 1;

  /** After so many texts and no amount, a column holds texts. */
  private static final int TEXTS = 3;

  private final List<Space> spaces = new ArrayList<>();

  /** Where the headings end that stand farthest right. */
  private float right = -Float.MAX_VALUE;

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
    for (Segment segment : row) {
      List<Space> touched = touched(segment.box());
      if (touched.size() > 1) {
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
   * Whether each number of a row stands below numbers of one column at most, and not below texts
   * alone, and no more than one text in several columns.
   */
  boolean fits(List<Segment> row) {
    int texts = 0;
    for (Segment segment : row) {
      List<Space> touched = touched(segment.box());
      if (segment.isNumber()) {
        long numbers = touched.stream().filter(space -> space.numbers > 0).count();
        if (numbers > 1 || (numbers == 0 && touched.stream().anyMatch(Space::holdsTexts))) {
          return false;
        }
      } else {
        texts += touched.size() > 1 ? 1 : 0;
      }
    }
    return texts <= 1;
  }

  int count() {
    return spaces.size();
  }

  /** Adds headings: columns in which nothing is printed may be below them. */
  void widen(List<Segment> headings) {
    right = Math.max(right, headings.get(headings.size() - 1).box().right());
  }

  /** Whether a text stands above or below the columns, and not beside all of them. */
  boolean reach(Segment segment) {
    return segment.box().right() > spaces.get(0).left
        && segment.box().left() < Math.max(right, spaces.get(spaces.size() - 1).right);
  }

  /** The middles of the gaps between columns. */
  List<Float> gutters() {
    List<Float> gutters = new ArrayList<>();
    for (int i = 1; i < spaces.size(); i++) {
      gutters.add((spaces.get(i - 1).right + spaces.get(i).left) / 2);
    }
    return gutters;
  }
}
