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
import java.util.function.Function;

/**
 * A quotient of printed amounts, none below zero, in per cent. A figure that stands above and below
 * the line is the same true value in both places.
 *
 * @param part the dividend in yuan
 * @param whole the divisor in yuan, above zero
 * @param rounded what the quotient may be where the amounts are rounded half up
 * @param cut what it may be however each of the amounts was rounded
 */
record Ratio(BigDecimal part, BigDecimal whole, Span rounded, Span cut) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A part of a whole. */
  static Ratio of(Amount part, Amount whole) {
    return of(
        part.inYuan(),
        whole.inYuan(),
        values -> {
          Interval above = values.apply(part);
          Interval below = values.apply(whole);
          return Span.of(above.low(), below.high(), above.high(), below.low());
        });
  }

  /** Things among all of them, none of which is rounded. */
  static Ratio ofNumbers(BigDecimal part, BigDecimal whole) {
    Span exact = Span.of(part, whole, part, whole);
    return new Ratio(part, whole, exact, exact);
  }

  /** A change of what was, which is what is less the change, or with it. */
  static Ratio ofChange(Amount to, Amount by, boolean up) {
    return of(
        by.inYuan(),
        up ? to.inYuan().subtract(by.inYuan()) : to.inYuan().add(by.inYuan()),
        values -> {
          Interval now = values.apply(to);
          Interval moved = values.apply(by);
          BigDecimal low = up ? moved.low().negate() : moved.low();
          BigDecimal high = up ? moved.high().negate() : moved.high();
          return Span.of(moved.low(), now.high().add(low), moved.high(), now.low().add(high));
        });
  }

  /** What is, of what was, which is what is less the change, or with it. */
  static Ratio ofCompletion(Amount to, Amount by, boolean up) {
    return of(
        to.inYuan(),
        up ? to.inYuan().subtract(by.inYuan()) : to.inYuan().add(by.inYuan()),
        values -> {
          Interval now = values.apply(to);
          Interval moved = values.apply(by);
          return up
              ? Span.of(
                  now.high(),
                  now.high().subtract(moved.low()),
                  now.low(),
                  now.low().subtract(moved.high()))
              : Span.of(
                  now.low(), now.low().add(moved.high()), now.high(), now.high().add(moved.low()));
        });
  }

  /** The difference of two amounts, whichever is more, of the first. */
  static Ratio ofDifference(Amount from, Amount to) {
    boolean up = to.compareValueTo(from) >= 0;
    return of(
        to.inYuan().subtract(from.inYuan()).abs(),
        from.inYuan(),
        values -> {
          Interval was = values.apply(from);
          Interval now = values.apply(to);
          return up
              ? Span.of(
                  now.low().subtract(was.high()),
                  was.high(),
                  now.high().subtract(was.low()),
                  was.low())
              : Span.of(
                  was.low().subtract(now.high()),
                  was.low(),
                  was.high().subtract(now.low()),
                  was.high());
        });
  }

  private static Ratio of(
      BigDecimal part, BigDecimal whole, Function<Function<Amount, Interval>, Span> spans) {
    return new Ratio(part, whole, spans.apply(Ratio::rounded), spans.apply(Ratio::range));
  }

  /** The true values that print as an amount, however it was rounded; a bare 0 is exact. */
  static Interval range(Amount amount) {
    Interval half = rounded(amount);
    Interval cut = isNone(amount) ? half : amount.interval(Rounding.TRUNCATION);
    return new Interval(half.low().min(cut.low()), true, half.high().max(cut.high()), true);
  }

  private static Interval rounded(Amount amount) {
    return isNone(amount) ? Interval.exactly(BigDecimal.ZERO) : amount.interval(Rounding.HALF_UP);
  }

  private static boolean isNone(Amount amount) {
    return amount.isZero() && amount.decimals() == 0;
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
    Interval half = printed.interval(Rounding.HALF_UP);
    if (rounded.meets(half)) {
      return Verdict.WITHIN_ROUNDING;
    }
    return cut.meets(half) || cut.meets(printed.interval(Rounding.TRUNCATION))
        ? Verdict.WITHIN_TRUNCATION
        : Verdict.INCONSISTENT;
  }

  /** How the percentage was rounded, if one way alone gives what is printed. */
  Optional<Rounding> rounding(Percent printed) {
    BigDecimal exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    boolean asRounded = percent(printed.decimals()).compareTo(printed.value()) == 0;
    boolean asCut =
        exact.setScale(printed.decimals(), RoundingMode.DOWN).compareTo(printed.value()) == 0;
    if (asRounded == asCut || (asCut && verdict(printed) != Verdict.WITHIN_TRUNCATION)) {
      return Optional.empty();
    }
    return Optional.of(asRounded ? Rounding.HALF_UP : Rounding.TRUNCATION);
  }

  /** Whether it prints as the percentage, the figures taken as exact. */
  boolean printsAs(Percent printed) {
    return printsAs(part, whole, printed);
  }

  /** Whether a quotient prints as the percentage. */
  static boolean printsAs(BigDecimal part, BigDecimal whole, Percent printed) {
    BigDecimal exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    int decimals = printed.decimals();
    return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed.value()) == 0
        || exact.setScale(decimals, RoundingMode.DOWN).compareTo(printed.value()) == 0;
  }

  /**
   * What a quotient may be, in per cent.
   *
   * @param low at least
   * @param high at most; empty where its divisor may be nothing
   */
  record Span(BigDecimal low, Optional<BigDecimal> high) {
    /** From the least quotient to the greatest, each by its dividend and divisor. */
    private static Span of(
        BigDecimal lowPart, BigDecimal lowWhole, BigDecimal highPart, BigDecimal highWhole) {
      BigDecimal least = lowPart.max(BigDecimal.ZERO).multiply(HUNDRED);
      return new Span(
          lowWhole.signum() <= 0 ? BigDecimal.ZERO : least.divide(lowWhole, MathContext.DECIMAL64),
          highWhole.signum() <= 0
              ? Optional.empty()
              : Optional.of(highPart.multiply(HUNDRED).divide(highWhole, MathContext.DECIMAL64)));
    }

    private boolean meets(Interval percent) {
      if (high.filter(low::equals).isPresent()) {
        return percent.contains(low);
      }
      return low.compareTo(percent.high()) <= 0
          && (high.isEmpty() || high.get().compareTo(percent.low()) >= 0);
    }
  }
}
