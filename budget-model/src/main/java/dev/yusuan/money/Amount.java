package dev.yusuan.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * An amount of money exactly as printed (金额): its digits, the number of its decimals, and its unit.
 *
 * <p>2,323.00万元 and 2323万元 are equal in value but not equal, because the first claims more
 * precision. An amount that was not printed is an empty {@code Optional} where it could stand,
 * never zero.
 *
 * @param unscaled the printed digits without the decimal point, with their sign
 * @param decimals how many of the digits stand behind the decimal point, 0 to 6
 * @param unit the unit
 */
public record Amount(long unscaled, int decimals, AmountUnit unit) {
  /** Orders by value, not by precision: 2323万元 and 23,230,000元 are of one rank. */
  public static final Comparator<Amount> BY_VALUE = Amount::compareValueTo;

  /** Most decimals that an amount can print. */
  public static final int MAX_DECIMALS = 6;

  /** Most digits before the decimal point. */
  public static final int MAX_INTEGER_DIGITS = 15;

  /** Most digits in all: as many as are safe in a {@code long}. */
  public static final int MAX_DIGITS = 18;

  /** Below it no number has too many digits, whatever its decimals: that spares counting them. */
  private static final long BEYOND_INTEGER_DIGITS = 1_000_000_000_000_000L;

  /** Longest printed text of an amount, its unit and blanks included. */
  public static final int MAX_LENGTH = 32;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if there are more decimals or digits than the limits allow
   */
  public Amount {
    if (unit == null) {
      throw new NullPointerException("unit");
    }
    checkBounds(unscaled, decimals);
  }

  /**
   * Reads a printed amount with its unit, such as {@code 2,323.00万元}; the inverse of {@link
   * #toString()}.
   *
   * @throws IllegalArgumentException if the text is no amount or has no unit; the message quotes
   *     the text and names the character
   */
  public static Amount parse(String text) {
    return AmountParser.parse(text, null);
  }

  /**
   * Reads a printed amount; one without a unit of its own is in the given unit.
   *
   * <p>Accepted are ASCII and full-width digits; the point {@code .} or {@code ．}; groups of three
   * digits set apart by {@code ,} or {@code ，}; the minus signs {@code -}, U+2212, U+FF0D, ▲, △ or
   * a pair of brackets; blanks (U+0020, U+00A0, U+3000) at both ends and before the unit.
   *
   * @throws IllegalArgumentException if the text is no amount; the message quotes the text and
   *     names the character
   */
  public static Amount parse(String text, AmountUnit unit) {
    return AmountParser.parse(text, unit);
  }

  /** Reads a printed amount as {@link #parse(String, AmountUnit)}, or gives empty if it is none. */
  public static Optional<Amount> find(String text, AmountUnit unit) {
    return Optional.ofNullable(AmountParser.find(text, unit));
  }

  /**
   * The amount of a number with its decimals: 12.50 and 万元 make 12.50万元.
   *
   * @throws IllegalArgumentException if there are more decimals or digits than the limits allow
   */
  public static Amount of(BigDecimal number, AmountUnit unit) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    if (plain.precision() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "an amount has at most "
              + MAX_DIGITS
              + " digits; this one would have "
              + plain.precision());
    }
    return new Amount(plain.unscaledValue().longValueExact(), plain.scale(), unit);
  }

  /**
   * The amount of a number of yuan (元), which {@link #to(AmountUnit, int, RoundingMode)} states as
   * tables print it.
   *
   * @throws IllegalArgumentException if there are more decimals or digits than the limits allow
   */
  public static Amount ofYuan(BigDecimal yuan) {
    return of(yuan, AmountUnit.YUAN);
  }

  /**
   * Adds up amounts of any units exactly, to a sum in the given unit; empty where there are none.
   *
   * <p>The collector throws {@link ArithmeticException} where an amount or the sum has more
   * decimals or digits than an amount can have.
   */
  public static Collector<Amount, ?, Optional<Amount>> summingIn(AmountUnit unit) {
    return Collectors.mapping(amount -> amount.to(unit), Collectors.reducing(Amount::plus));
  }

  /** Whether the amount is zero, however many decimals are printed. */
  public boolean isZero() {
    return unscaled == 0;
  }

  /** The exact value in yuan (元), whose text has no exponent: 15000 for 1.5万元. */
  public BigDecimal inYuan() {
    BigDecimal yuan = BigDecimal.valueOf(unscaled, decimals - unit.powerOfTen());
    return yuan.scale() < 0 ? yuan.setScale(0) : yuan;
  }

  /** Compares by value, not by precision: 2323万元 and 23,230,000元 compare as 0. */
  public int compareValueTo(Amount other) {
    return inYuan().compareTo(other.inYuan());
  }

  /**
   * Adds exactly; the sum has the decimals of the more precise of the two.
   *
   * @throws ArithmeticException if the units differ or the sum has too many digits
   */
  public Amount plus(Amount other) {
    requireSameUnit(other);
    int common = Math.max(decimals, other.decimals);
    return bounded(Math.addExact(scaledTo(common), other.scaledTo(common)), common, unit);
  }

  /**
   * Subtracts exactly; the difference has the decimals of the more precise of the two.
   *
   * @throws ArithmeticException if the units differ or the difference has too many digits
   */
  public Amount minus(Amount other) {
    return plus(other.negated());
  }

  /** The same amount with the opposite sign. */
  public Amount negated() {
    return new Amount(-unscaled, decimals, unit);
  }

  /**
   * The same value in another unit, exactly: 2,323.00万元 is 23,230,000元, 5元 is 0.0005万元.
   *
   * @throws ArithmeticException if the value needs more decimals or digits than an amount can have
   */
  public Amount to(AmountUnit other) {
    int shifted = decimals - unit.powerOfTen() + other.powerOfTen();
    if (shifted > MAX_DECIMALS) {
      throw new ArithmeticException(
          this + " cannot be stated in " + other + " with " + MAX_DECIMALS + " decimals or fewer");
    }
    return shifted >= 0
        ? bounded(unscaled, shifted, other)
        : bounded(Math.multiplyExact(unscaled, powerOfTen(-shifted)), 0, other);
  }

  /**
   * The value in another unit with so many decimals, shortened in the given way where it has more:
   * 12,345元 is 1.23万元 with two decimals and {@code HALF_UP}.
   *
   * @throws ArithmeticException if decimals would be lost with {@code UNNECESSARY}, or the result
   *     has more digits than an amount can have
   * @throws IllegalArgumentException if an amount cannot have so many decimals
   */
  public Amount to(AmountUnit other, int places, RoundingMode rounding) {
    if (places < 0 || places > MAX_DECIMALS) {
      throw new IllegalArgumentException(
          "an amount has 0 to " + MAX_DECIMALS + " decimals, not " + places);
    }
    BigDecimal number =
        BigDecimal.valueOf(unscaled, decimals - unit.powerOfTen() + other.powerOfTen());
    try {
      return of(number.setScale(places, rounding), other);
    } catch (IllegalArgumentException tooLarge) {
      throw new ArithmeticException(tooLarge.getMessage());
    }
  }

  /** The true values, in yuan, that print as this amount when shortened in the given way. */
  public Interval interval(Rounding rounding) {
    return Interval.around(inYuan(), lastPlace(), rounding);
  }

  /** The value in yuan of one unit in the last printed place: 100 for 2,323.00万元. */
  public BigDecimal lastPlace() {
    BigDecimal place = BigDecimal.valueOf(1, decimals - unit.powerOfTen());
    return place.scale() < 0 ? place.setScale(0) : place;
  }

  /** The digits as printed but without thousands separators and unit: {@code 2323.00}. */
  public String digits() {
    return AmountPrinter.print(this, false);
  }

  /** As printed, with thousands separators and the unit: {@code 2,323.00万元}. */
  @Override
  public String toString() {
    return AmountPrinter.print(this, true) + unit;
  }

  private void requireSameUnit(Amount other) {
    if (unit != other.unit) {
      throw new ArithmeticException(
          "the units of " + this + " and " + other + " differ; change one of them with to(unit)");
    }
  }

  private long scaledTo(int moreDecimals) {
    return Math.multiplyExact(unscaled, powerOfTen(moreDecimals - decimals));
  }

  static void checkBounds(long unscaled, int decimals) {
    if (decimals < 0 || decimals > MAX_DECIMALS) {
      throw new IllegalArgumentException(
          "an amount has 0 to " + MAX_DECIMALS + " decimals, not " + decimals);
    }
    if (unscaled > -BEYOND_INTEGER_DIGITS && unscaled < BEYOND_INTEGER_DIGITS) {
      return;
    }
    int digits = digitsOf(unscaled);
    if (digits > MAX_DIGITS || digits - decimals > MAX_INTEGER_DIGITS) {
      throw new IllegalArgumentException(
          "an amount has at most "
              + MAX_INTEGER_DIGITS
              + " digits before the point and "
              + MAX_DIGITS
              + " in all; this one would have "
              + (digits - decimals)
              + " and "
              + digits);
    }
  }

  private static Amount bounded(long unscaled, int decimals, AmountUnit unit) {
    try {
      return new Amount(unscaled, decimals, unit);
    } catch (IllegalArgumentException tooLarge) {
      throw new ArithmeticException(tooLarge.getMessage());
    }
  }

  private static long powerOfTen(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  static int digitsOf(long value) {
    int digits = 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      digits++;
    }
    return digits;
  }
}
