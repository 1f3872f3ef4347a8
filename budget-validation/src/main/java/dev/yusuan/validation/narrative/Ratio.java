package dev.yusuan.validation.narrative;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Interval;
import dev.yusuan.money.Percent;
import dev.yusuan.money.Rounding;
import dev.yusuan.money.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A quotient of two sums of printed amounts, none below zero, in per cent.
 *
 * @param part the dividend in yuan
 * @param partRange the true values that print as the dividend
 * @param whole the divisor in yuan, above zero
 * @param wholeRange the true values that print as the divisor
 */
record Ratio(BigDecimal part, Interval partRange, BigDecimal whole, Interval wholeRange) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Ratio of(Amount part, Amount whole) {
    return new Ratio(part.inYuan(), range(part), whole.inYuan(), range(whole));
  }

  /** The true values that print as an amount, however it was rounded; a bare 0 is exact. */
  static Interval range(Amount amount) {
    if (amount.isZero() && amount.decimals() == 0) {
      return Interval.exactly(BigDecimal.ZERO);
    }
    Interval half = amount.interval(Rounding.HALF_UP);
    Interval cut = amount.interval(Rounding.TRUNCATION);
    return new Interval(half.low().min(cut.low()), true, half.high().max(cut.high()), true);
  }

  /** The quotient, with as many decimals as a percentage. */
  BigDecimal percent(int decimals) {
    return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
  }

  /** Whether it prints as the percentage, by rounding of itself or of its figures. */
  Verdict verdict(Percent printed) {
    if (percent(printed.decimals()).compareTo(printed.value()) == 0) {
      return Verdict.EXACT;
    }
    if (meets(printed.interval(Rounding.HALF_UP))) {
      return Verdict.WITHIN_ROUNDING;
    }
    return meets(printed.interval(Rounding.TRUNCATION))
        ? Verdict.WITHIN_TRUNCATION
        : Verdict.INCONSISTENT;
  }

  /** How the percentage was rounded, if one way alone gives what is printed. */
  Optional<Rounding> rounding(Percent printed) {
    BigDecimal exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    boolean rounded = percent(printed.decimals()).compareTo(printed.value()) == 0;
    boolean cut =
        exact.setScale(printed.decimals(), RoundingMode.DOWN).compareTo(printed.value()) == 0;
    if (rounded == cut || (cut && verdict(printed) != Verdict.WITHIN_TRUNCATION)) {
      return Optional.empty();
    }
    return Optional.of(rounded ? Rounding.HALF_UP : Rounding.TRUNCATION);
  }

  /** Whether it prints as the percentage, the figures taken as exact. */
  boolean printsAs(Percent printed) {
    BigDecimal exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    int decimals = printed.decimals();
    return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed.value()) == 0
        || exact.setScale(decimals, RoundingMode.DOWN).compareTo(printed.value()) == 0;
  }

  private boolean meets(Interval percent) {
    BigDecimal least = partRange.low().max(BigDecimal.ZERO).multiply(HUNDRED);
    BigDecimal most = partRange.high().multiply(HUNDRED);
    BigDecimal low = least.divide(wholeRange.high(), MathContext.DECIMAL64);
    boolean boundless = wholeRange.low().signum() <= 0;
    return low.compareTo(percent.high()) <= 0
        && (boundless
            || most.divide(wholeRange.low(), MathContext.DECIMAL64).compareTo(percent.low()) >= 0);
  }
}
