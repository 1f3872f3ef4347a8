package dev.yusuan.narrative;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import java.math.BigDecimal;

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
    @Override
    public String toString() {
      return number.toPlainString() + unit;
    }
  }
}
