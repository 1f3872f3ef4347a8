package dev.yusuan.money;

import java.math.BigDecimal;

/**
 * A range of true values (取值区间), each end belonging to it or not.
 *
 * @param low the lower end, in yuan
 * @param lowClosed whether the lower end itself belongs to the range
 * @param high the upper end, in yuan
 * @param highClosed whether the upper end itself belongs to the range
 */
public record Interval(BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * Checks the order of the ends.
   *
   * @throws IllegalArgumentException if no value is in the range
   */
  public Interval {
    int order = low.compareTo(high);
    if (order > 0 || (order == 0 && !(lowClosed && highClosed))) {
      throw new IllegalArgumentException("an interval from " + low + " to " + high + " is empty");
    }
  }

  /** The range that holds one value only. */
  public static Interval exactly(BigDecimal value) {
    return new Interval(value, true, value, true);
  }

  /**
   * The true values that print as {@code value} where one unit in the last place is {@code unit}.
   *
   * <p>Half up: {@code [v−u/2, v+u/2)} for a positive value, mirrored for a negative one, {@code
   * (−u/2, u/2)} for zero. Truncation: {@code [v, v+u)}, mirrored, and {@code (−u, u)} for zero.
   */
  public static Interval around(BigDecimal value, BigDecimal unit, Rounding rounding) {
    int sign = value.signum();
    BigDecimal half = unit.divide(TWO);
    return switch (rounding) {
      case HALF_UP -> new Interval(value.subtract(half), sign > 0, value.add(half), sign < 0);
      case TRUNCATION ->
          new Interval(
              sign > 0 ? value : value.subtract(unit),
              sign > 0,
              sign < 0 ? value : value.add(unit),
              sign < 0);
    };
  }

  /** The range of all sums of a value of this and a value of the other. */
  public Interval plus(Interval other) {
    return new Interval(
        low.add(other.low),
        lowClosed && other.lowClosed,
        high.add(other.high),
        highClosed && other.highClosed);
  }

  /** The range of the opposite values. */
  public Interval negated() {
    return new Interval(
        high.negate(), /* lowClosed= */ highClosed, low.negate(), /* highClosed= */ lowClosed);
  }

  /** Whether the value is in the range. */
  public boolean contains(BigDecimal value) {
    int fromLow = value.compareTo(low);
    int toHigh = value.compareTo(high);
    return (fromLow > 0 || (fromLow == 0 && lowClosed))
        && (toHigh < 0 || (toHigh == 0 && highClosed));
  }

  /** Whether some value is in both ranges. */
  public boolean intersects(Interval other) {
    return reaches(other) && other.reaches(this);
  }

  /** Whether some value of this range is not above some value of the other. */
  public boolean reaches(Interval other) {
    int order = low.compareTo(other.high);
    return order < 0 || (order == 0 && lowClosed && other.highClosed);
  }

  /** In the notation of intervals, such as {@code [23229950, 23230050)}. */
  @Override
  public String toString() {
    return (lowClosed ? "[" : "(")
        + low.stripTrailingZeros().toPlainString()
        + ", "
        + high.stripTrailingZeros().toPlainString()
        + (highClosed ? "]" : ")");
  }
}
