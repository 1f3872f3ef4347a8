package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table without rulings: the spaces that its rows print in (按对齐分栏). */
final class Columns {
  /** So much of a column makes a text reach into it. */
  private static final float REACH = 0.3f;

  private final List<float[]> spaces;

  /** With the left and right edge of each column. */
  Columns(List<float[]> spaces) {
    this.spaces = spaces;
  }

  static float overlap(float[] space, Rect box) {
    return Math.min(space[1], box.right()) - Math.max(space[0], box.left());
  }

  /** The left and right edge of each column. */
  List<float[]> spaces() {
    return spaces;
  }

  int size() {
    return spaces.size();
  }

  /** The middles of the gaps between columns. */
  List<Float> gutters() {
    List<Float> gutters = new ArrayList<>();
    for (int i = 1; i < spaces.size(); i++) {
      gutters.add((spaces.get(i - 1)[1] + spaces.get(i)[0]) / 2);
    }
    return gutters;
  }

  /** The first column of a text and how many it covers; a number covers one. */
  int[] span(Segment segment) {
    int best = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < spaces.size(); i++) {
      float[] space = spaces.get(i);
      float shared = overlap(space, segment.box());
      best = shared > overlap(spaces.get(best), segment.box()) ? i : best;
      float reach = Math.min(space[1] - space[0], segment.box().width());
      if (shared > REACH * reach) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 || segment.isNumber()
        ? new int[] {best, 1}
        : new int[] {first, last - first + 1};
  }

  /** Whether a text stands above or below the columns, and not beside all of them. */
  boolean reach(Segment segment) {
    return segment.box().right() > spaces.get(0)[0]
        && segment.box().left() < spaces.get(size() - 1)[1];
  }
}
