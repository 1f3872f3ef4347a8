package dev.yusuan.indicator;

import java.math.BigDecimal;

/** A target between two numbers: {@code 90%-95%}, {@code 3至5天}. */
public final class RangeTarget extends Target {
  private final BigDecimal lowest;
  private final BigDecimal highest;
  private final String unit;

  RangeTarget(String printed, BigDecimal lowest, BigDecimal highest, String unit) {
    super(printed);
    this.lowest = lowest;
    this.highest = highest;
    this.unit = unit;
  }

  /** The number that is printed first, the lower one. */
  public BigDecimal lowest() {
    return lowest;
  }

  /** The number that is printed last, the higher one. */
  public BigDecimal highest() {
    return highest;
  }

  /** The unit of both numbers. */
  public String unit() {
    return unit;
  }
}
