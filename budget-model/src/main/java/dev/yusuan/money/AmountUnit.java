package dev.yusuan.money;

import dev.yusuan.text.Excerpt;

/** The unit in which an amount is printed (金额单位). */
public enum AmountUnit {
  /** 元. */
  YUAN("元", 0),
  /** 千元. */
  THOUSAND_YUAN("千元", 3),
  /** 万元. */
  TEN_THOUSAND_YUAN("万元", 4),
  /** 亿元. */
  HUNDRED_MILLION_YUAN("亿元", 8);

  private final String symbol;
  private final int powerOfTen;

  AmountUnit(String symbol, int powerOfTen) {
    this.symbol = symbol;
    this.powerOfTen = powerOfTen;
  }

  /** The printed symbol, such as 万元. */
  public String symbol() {
    return symbol;
  }

  /** How many yuan the unit is, as a power of ten: 4 for 万元. */
  public int powerOfTen() {
    return powerOfTen;
  }

  /**
   * Reads a printed symbol.
   *
   * @throws IllegalArgumentException if the symbol is none of 元, 千元, 万元, 亿元
   */
  public static AmountUnit parse(String symbol) {
    for (AmountUnit unit : values()) {
      if (unit.symbol.equals(symbol)) {
        return unit;
      }
    }
    throw new IllegalArgumentException(
        "not a unit of amounts: “" + Excerpt.of(symbol) + "”; known are 元, 千元, 万元, 亿元");
  }

  /** The printed symbol. */
  @Override
  public String toString() {
    return symbol;
  }
}
