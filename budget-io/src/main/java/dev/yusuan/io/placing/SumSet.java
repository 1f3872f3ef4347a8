package dev.yusuan.io.placing;

import java.util.Arrays;

/** The sums that some cells can have: each of them, or of too many their bounds only. */
final class SumSet {
  private static final int MOST_SUMS = 4_096;
  static final SumSet NOTHING = new SumSet(new long[] {0}, 0, 0);

  private final long[] sums;
  private final long least;
  private final long most;

  /** {@code sums} in ascending order; none if only the bounds are known. */
  private SumSet(long[] sums, long least, long most) {
    this.sums = sums;
    this.least = least;
    this.most = most;
  }

  /** The sums with one more cell, which has one of the given values. */
  SumSet plus(long[] values, Work work) {
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    for (long value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    long newLeast = least + low;
    long newMost = most + high;
    if (sums.length == 0 || (long) sums.length * values.length > 4L * MOST_SUMS) {
      return new SumSet(new long[0], newLeast, newMost);
    }
    work.spend((long) sums.length * values.length);
    long[] all = new long[sums.length * values.length];
    int next = 0;
    for (long value : values) {
      for (long sum : sums) {
        all[next++] = sum + value;
      }
    }
    long[] distinct = values.length > 1 ? distinct(all) : all;
    return new SumSet(distinct.length > MOST_SUMS ? new long[0] : distinct, newLeast, newMost);
  }

  private static long[] distinct(long[] all) {
    Arrays.sort(all);
    int count = 0;
    for (long sum : all) {
      if (count == 0 || all[count - 1] != sum) {
        all[count++] = sum;
      }
    }
    return Arrays.copyOf(all, count);
  }

  /** Whether a sum of each set and a value can add up to what a whole of {@code whole} admits. */
  boolean reaches(SumSet other, long value, long whole, Tolerance tolerance, Work work) {
    if (sums.length == 0 || other.sums.length == 0) {
      long differenceMost = whole - value - least - other.least;
      long differenceLeast = whole - value - most - other.most;
      return differenceMost > tolerance.below() && differenceLeast < tolerance.above();
    }
    work.spend(sums.length + other.sums.length);
    int i = 0;
    int j = other.sums.length - 1;
    while (i < sums.length && j >= 0) {
      long difference = whole - value - sums[i] - other.sums[j];
      if (tolerance.admits(difference)) {
        return true;
      }
      if (difference > 0) {
        i++;
      } else {
        j--;
      }
    }
    return false;
  }
}
