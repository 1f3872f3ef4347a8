package dev.yusuan.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * The arithmetic of one comparison (勾稽): what is left of a figure when others are taken from it,
 * and whether rounding explains that.
 *
 * <p>The figures are consistent if there are true values that print as the parts and whose sum (or,
 * for 其中, some value not below it) prints as the whole. So the whole is rounded too: n parts and a
 * whole of one unit in the last place agree if they differ by less than (n+1)/2 such units, that
 * is, by ⌊n/2⌋ at most.
 */
public final class Balance {
  private static final int MAX_SHIFT = Amount.MAX_DECIMALS;
  private static final long[] POWERS = powers();

  private final Comparison comparison;
  private final Amount whole;
  private final List<Amount> parts;
  private final boolean oneColumn;
  private final BigDecimal residual;

  private Balance(Comparison comparison, Amount whole, List<Amount> parts, boolean oneColumn) {
    this.comparison = comparison;
    this.whole = whole;
    this.parts = parts;
    this.oneColumn = oneColumn;
    this.residual = difference(whole, parts);
  }

  /** The balance of figures of several columns or tables. */
  public static Balance of(Comparison comparison, Amount whole, List<Amount> parts) {
    return new Balance(comparison, whole, parts, false);
  }

  /** The balance of figures of one column of one table. */
  public static Balance ofColumn(Comparison comparison, Amount whole, List<Amount> parts) {
    return new Balance(comparison, whole, parts, true);
  }

  /** The whole less its parts, exactly, in the unit of the whole. */
  public BigDecimal residual() {
    return residual;
  }

  /** The residual in units in the last place of the least precise of the figures. */
  public BigDecimal residualInLastPlaces() {
    BigDecimal inYuan = residual.scaleByPowerOfTen(whole.unit().powerOfTen());
    return inYuan.divide(places().coarsest()).stripTrailingZeros();
  }

  /** Whether the figures agree: to the digit, by rounding, by truncation, or not at all. */
  public Verdict verdict() {
    if (agrees(comparison, residual.signum())) {
      return Verdict.EXACT;
    }
    if (isExplainedBy(Rounding.HALF_UP)) {
      return Verdict.WITHIN_ROUNDING;
    }
    return isExplainedBy(Rounding.TRUNCATION) ? Verdict.WITHIN_TRUNCATION : Verdict.INCONSISTENT;
  }

  /** Whether figures agree to the digit that leave a residual of the given sign. */
  public static boolean agrees(Comparison comparison, int sign) {
    return switch (comparison) {
      case SUM, SAME -> sign == 0;
      case OF_WHICH -> sign >= 0;
      case AT_MOST -> sign <= 0;
    };
  }

  /** The true values, in yuan, that print as the whole. */
  public Interval ofWhole(Rounding rounding) {
    return places().interval(whole, rounding);
  }

  /** The sums, in yuan, of true values that print as the parts. */
  public Interval ofParts(Rounding rounding) {
    return sum(places(), parts, rounding);
  }

  /** The sums, in yuan, of true values that print as the amounts. */
  public static Interval sum(PrintedPrecision places, List<Amount> amounts, Rounding rounding) {
    Interval sum = Interval.exactly(BigDecimal.ZERO);
    for (Amount amount : amounts) {
      sum = sum.plus(places.interval(amount, rounding));
    }
    return sum;
  }

  /** Whether some true values that print as the figures agree, if they were rounded so. */
  public boolean isExplainedBy(Rounding rounding) {
    return explains(comparison, ofWhole(rounding), ofParts(rounding));
  }

  /** Whether some true values agree, of those that print as the whole, and as the parts. */
  public static boolean explains(Comparison comparison, Interval printed, Interval sum) {
    return switch (comparison) {
      case SUM, SAME -> sum.intersects(printed);
      case OF_WHICH -> sum.reaches(printed);
      case AT_MOST -> printed.reaches(sum);
    };
  }

  private PrintedPrecision places() {
    return new PrintedPrecision(whole, parts, oneColumn);
  }

  private static BigDecimal difference(Amount whole, List<Amount> parts) {
    AmountUnit unit = whole.unit();
    int decimals = whole.decimals();
    for (Amount part : parts) {
      if (part.unit() != unit) {
        return differenceAcrossUnits(whole, parts);
      }
      decimals = Math.max(decimals, part.decimals());
    }
    try {
      long rest = scaled(whole, decimals);
      for (Amount part : parts) {
        rest = Math.subtractExact(rest, scaled(part, decimals));
      }
      return BigDecimal.valueOf(rest, decimals);
    } catch (ArithmeticException tooLarge) {
      return differenceAcrossUnits(whole, parts);
    }
  }

  private static BigDecimal differenceAcrossUnits(Amount whole, List<Amount> parts) {
    BigDecimal rest = whole.inYuan();
    for (Amount part : parts) {
      rest = rest.subtract(part.inYuan());
    }
    return rest.scaleByPowerOfTen(-whole.unit().powerOfTen());
  }

  private static long scaled(Amount amount, int decimals) {
    return Math.multiplyExact(amount.unscaled(), POWERS[decimals - amount.decimals()]);
  }

  private static long[] powers() {
    long[] powers = new long[MAX_SHIFT + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }
}
