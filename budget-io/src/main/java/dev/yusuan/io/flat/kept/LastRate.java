package dev.yusuan.io.flat.kept;

import dev.yusuan.io.flat.row.FlatToken;
import java.math.BigDecimal;
import java.util.List;

/** Tells whether the last figure of a row may be a rate (增长率) printed without its sign. */
final class LastRate {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private LastRate() {}

  /**
   * Whether it may be one. Where the row has fewer figures than others, a rate needs two figures
   * before it, or is that of what is new or gone (100); the difference or sum of two is none.
   *
   * @param most how many figures the fullest row has
   */
  static boolean mayBe(List<FlatToken> figures, int most) {
    if (figures.size() < 2) {
      return false;
    }
    BigDecimal last = value(figures, figures.size() - 1).abs();
    return figures.size() == most
        || last.compareTo(WHOLE) == 0
        || (figures.size() > 2 && !isOfTwo(figures, last));
  }

  /** Whether a figure is the sum or the difference of two before it, and not their rate. */
  private static boolean isOfTwo(List<FlatToken> figures, BigDecimal last) {
    for (int i = 0; i < figures.size() - 1; i++) {
      BigDecimal one = value(figures, i);
      for (int j = i + 1; j < figures.size() - 1 && one.compareTo(WHOLE) != 0; j++) {
        BigDecimal other = value(figures, j);
        if (last.compareTo(one.subtract(other).abs()) == 0
            || last.compareTo(one.add(other).abs()) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static BigDecimal value(List<FlatToken> figures, int at) {
    return figures.get(at).amount().inYuan();
  }
}
