package dev.yusuan.narrative;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The number of a figure with what it counts (数量). */
public sealed interface Quantity {
  /** The unit as printed, such as 万元, % or 辆; empty where none is printed. */
  String unit();

  /**
   * An amount of money.
   *
   * @param amount the amount
   */
  record Money(Amount amount) implements Quantity {
    @Override
    public String unit() {
      return amount.unit().symbol();
    }

    @Override
    public String toString() {
      return amount.toString();
    }
  }

  /**
   * A percentage.
   *
   * @param percent the percentage
   */
  record Rate(Percent percent) implements Quantity {
    @Override
    public String unit() {
      return "%";
    }

    @Override
    public String toString() {
      return percent.toString();
    }
  }

  /**
   * A number of things, or a number without a unit.
   *
   * @param number the number with its decimals
   * @param unit the measure word, such as 辆; empty where none is printed
   */
  record Count(BigDecimal number, String unit) implements Quantity {
    /** A count of printed digits, which may have a sign, groups and a decimal point. */
    public static Count of(String digits, String unit) {
      String plain = digits.replace(",", "");
      int point = plain.indexOf('.');
      int decimals = point < 0 ? 0 : plain.length() - point - 1;
      return new Count(new BigDecimal(new BigInteger(plain.replace(".", "")), decimals), unit);
    }

    @Override
    public String toString() {
      return number.toPlainString() + unit;
    }
  }
}
