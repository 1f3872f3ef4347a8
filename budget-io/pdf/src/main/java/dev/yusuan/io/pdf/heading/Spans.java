package dev.yusuan.io.pdf.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs which columns words are over that stand beside each other: each over some in their order,
 * and columns may be left between them. Not thread-safe.
 */
final class Spans {
  private final int columns;
  private final float[][] covered;
  private final float[][] left;
  private final int[][] begins;
  private final boolean[][] followed;

  Spans(int words, int columns) {
    this.columns = columns;
    this.covered = new float[words + 1][columns + 1];
    this.left = new float[words + 1][columns + 1];
    this.begins = new int[words + 1][columns + 1];
    this.followed = new boolean[words + 1][columns + 1];
    for (int word = 0; word <= words; word++) {
      Arrays.fill(covered[word], Costs.NEVER);
      Arrays.fill(left[word], Costs.NEVER);
    }
    left[0][0] = 0;
  }

  /** Leaves the column before an end, which costs something more if the words end there. */
  void skip(int words, int end, float parted, float cost) {
    left[words][end] = Math.min(left[words][end - 1], covered[words][end - 1] + parted) + cost;
  }

  /** Takes the last word to be over some columns; something it costs if one is left before them. */
  void take(int words, int begin, int end, float cost, float parted) {
    float apart = left[words - 1][begin] + parted;
    float behind = covered[words - 1][begin];
    float all = Math.min(apart, behind) + cost;
    if (all < covered[words][end]) {
      covered[words][end] = all;
      begins[words][end] = begin;
      followed[words][end] = behind < apart;
    }
  }

  /** The first column of each word and the one behind its last; none if they cannot be placed. */
  List<int[]> best() {
    List<int[]> spans = new ArrayList<>();
    int word = covered.length - 1;
    int end = columns;
    if (Math.min(covered[word][end], left[word][end]) >= Costs.NEVER) {
      return spans;
    }
    boolean at = covered[word][end] <= left[word][end];
    while (word > 0) {
      if (at) {
        spans.add(0, new int[] {begins[word][end], end});
        at = followed[word][end];
        end = begins[word][end];
        word--;
      } else {
        end--;
        at = covered[word][end] < left[word][end];
      }
    }
    return spans;
  }
}
