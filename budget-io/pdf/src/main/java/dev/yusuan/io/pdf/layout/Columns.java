package dev.yusuan.io.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a table without rulings: the spaces that its rows print in (按对齐分栏). */
final class Columns {
  /** Tables of so many rows may have a row whose text reaches over a gap between columns. */
  private static final int MANY_ROWS = 5;

  /** So much of a column makes a text reach into it. */
  private static final float REACH = 0.3f;

  private final List<float[]> spaces;

  private Columns(List<float[]> spaces) {
    this.spaces = spaces;
  }

  /** The columns of rows. */
  static Columns of(List<List<Segment>> rows) {
    int crossing = rows.size() < MANY_ROWS ? 0 : Math.max(1, rows.size() / 10);
    List<float[]> spaces = covered(rows, crossing);
    for (List<Segment> row : rows) {
      for (Segment segment : row) {
        if (spaces.stream().noneMatch(space -> overlap(space, segment.box()) > 0)) {
          spaces.add(new float[] {segment.box().left(), segment.box().right()});
        }
      }
    }
    spaces.sort(Comparator.comparing(space -> space[0]));
    return new Columns(spaces);
  }

  /** Where more rows print than may cross a gap. */
  private static List<float[]> covered(List<List<Segment>> rows, int crossing) {
    List<float[]> edges = new ArrayList<>();
    for (List<Segment> row : rows) {
      for (Segment segment : row) {
        edges.add(new float[] {segment.box().left(), 1});
        edges.add(new float[] {segment.box().right(), -1});
      }
    }
    edges.sort(
        Comparator.<float[], Float>comparing(edge -> edge[0]).thenComparing(edge -> -edge[1]));
    List<float[]> spaces = new ArrayList<>();
    int depth = 0;
    float begin = 0;
    for (float[] edge : edges) {
      int next = depth + (int) edge[1];
      if (depth <= crossing && next > crossing) {
        begin = edge[0];
      } else if (depth > crossing && next <= crossing) {
        spaces.add(new float[] {begin, edge[0]});
      }
      depth = next;
    }
    return spaces;
  }

  private static float overlap(float[] space, Rect box) {
    return Math.min(space[1], box.right()) - Math.max(space[0], box.left());
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
}
