package dev.yusuan.io.pdf.layout;

import java.util.Arrays;

/** The places where rulings stand, those that stand close together taken as one (框线位置). */
final class Levels {
  private final float[] at;

  private Levels(float[] at) {
    this.at = at;
  }

  /** The levels of some places, of which those within a width become one, their mean. */
  static Levels of(float[] places, float width) {
    float[] sorted = places.clone();
    Arrays.sort(sorted);
    float[] levels = new float[sorted.length];
    int count = 0;
    int begin = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] - sorted[begin] > width) {
        levels[count++] = mean(sorted, begin, i);
        begin = i;
      }
    }
    return new Levels(Arrays.copyOf(levels, count));
  }

  private static float mean(float[] sorted, int begin, int end) {
    float sum = 0;
    for (int i = begin; i < end; i++) {
      sum += sorted[i];
    }
    return sum / (end - begin);
  }

  int size() {
    return at.length;
  }

  float get(int index) {
    return at[index];
  }

  float first() {
    return at[0];
  }

  float last() {
    return at[at.length - 1];
  }

  /** The level nearest to a place. */
  int nearest(float place) {
    int below = between(place);
    return below + 1 < at.length && at[below + 1] - place < place - at[below] ? below + 1 : below;
  }

  /** The gap between two levels in which a place lies; the outer ones are open. */
  int between(float place) {
    int found = Arrays.binarySearch(at, place);
    int index = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(index, Math.max(0, at.length - 2)));
  }
}
