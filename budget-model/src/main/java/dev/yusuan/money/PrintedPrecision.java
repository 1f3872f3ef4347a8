package dev.yusuan.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * How precise (打印精度) the figures of a comparison are: one unit in the last printed place, but for
 * two ways to print.
 *
 * <p>A bare 0 among figures with decimals is how an empty cell is filled, not a figure rounded to
 * whole units: it is nothing, exactly. In one column that prints 2, 4.2 and 12.5, but no 2.0, ends
 * in zeros are dropped, so that all figures are as precise as the most precise.
 */
public final class PrintedPrecision {
  private final boolean decimals;
  private final boolean zerosDropped;
  private final BigDecimal finest;
  private BigDecimal coarsest = BigDecimal.ZERO;

  /**
   * The last places of the figures of a comparison.
   *
   * @param oneColumn whether all of them stand in one column of one table
   */
  public PrintedPrecision(Amount whole, List<Amount> parts, boolean oneColumn) {
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    boolean endsInZero = false;
    BigDecimal least = null;
    for (int i = -1; i < parts.size(); i++) {
      Amount amount = i < 0 ? whole : parts.get(i);
      most = Math.max(most, amount.decimals());
      if (!isBareZero(amount)) {
        fewest = Math.min(fewest, amount.decimals());
        endsInZero |= amount.decimals() > 0 && amount.unscaled() % 10 == 0;
        least = least == null ? amount.lastPlace() : least.min(amount.lastPlace());
      }
    }
    decimals = most > 0;
    zerosDropped = oneColumn && fewest < most && !endsInZero;
    finest = least == null ? whole.lastPlace() : least;
    for (int i = -1; i < parts.size(); i++) {
      coarsest = coarsest.max(of(i < 0 ? whole : parts.get(i)));
    }
  }

  /** The last place of the least precise figure, in yuan. */
  public BigDecimal coarsest() {
    return coarsest;
  }

  /** The true values, in yuan, that print as the amount. */
  public Interval interval(Amount amount, Rounding rounding) {
    BigDecimal place = of(amount);
    return place.signum() == 0
        ? Interval.exactly(amount.inYuan())
        : Interval.around(amount.inYuan(), place, rounding);
  }

  private BigDecimal of(Amount amount) {
    if (isBareZero(amount) && decimals) {
      return BigDecimal.ZERO;
    }
    return zerosDropped ? finest : amount.lastPlace();
  }

  private static boolean isBareZero(Amount amount) {
    return amount.isZero() && amount.decimals() == 0;
  }
}
