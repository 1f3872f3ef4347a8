package dev.yusuan.money;

import com.google.common.base.CharMatcher;
import dev.yusuan.text.Excerpt;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A percentage exactly as printed (百分比): its digits and the number of its decimals.
 *
 * <p>5.0% and 5% are equal in value but not equal, because the first claims more precision.
 *
 * @param unscaled the printed digits without the decimal point, with their sign
 * @param decimals how many of the digits stand behind the decimal point, 0 to 6
 */
public record Percent(long unscaled, int decimals) {
  private static final CharMatcher SIGN = CharMatcher.anyOf("%％");
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \u00A0\u3000");

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if there are more decimals or digits than an {@link Amount}
   *     can have
   */
  public Percent {
    Amount.checkBounds(unscaled, decimals);
  }

  /**
   * Reads a printed percentage, such as {@code -3.5%}; the sign % may be missing. Digits, groups
   * and minus signs are those of {@link Amount#parse(String, AmountUnit)}.
   *
   * @throws IllegalArgumentException if the text is no percentage; the message quotes it
   */
  public static Percent parse(String text) {
    return find(text)
        .orElseThrow(
            () -> new IllegalArgumentException("not a percentage: “" + Excerpt.of(text) + "”"));
  }

  /** Reads a printed percentage as {@link #parse}, or gives empty if the text is none. */
  public static Optional<Percent> find(String text) {
    String number = BLANK.trimTrailingFrom(text);
    if (!number.isEmpty() && SIGN.matches(number.charAt(number.length() - 1))) {
      number = number.substring(0, number.length() - 1);
    }
    if (number.contains(AmountUnit.YUAN.symbol())) {
      return Optional.empty();
    }
    return Amount.find(number, AmountUnit.YUAN)
        .map(amount -> new Percent(amount.unscaled(), amount.decimals()));
  }

  /** The exact number of hundredths: 3.5 for 3.5%. */
  public BigDecimal value() {
    return BigDecimal.valueOf(unscaled, decimals);
  }

  /** The true values, in hundredths, that print as this percentage when shortened so. */
  public Interval interval(Rounding rounding) {
    return Interval.around(value(), BigDecimal.valueOf(1, decimals), rounding);
  }

  /** The digits without the sign %: {@code -3.50}. */
  public String digits() {
    return value().toPlainString();
  }

  /** The digits with the sign: {@code -3.50%}. */
  @Override
  public String toString() {
    return digits() + "%";
  }
}
