package dev.yusuan.report.view;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;

/** Writes amounts as tables print them. */
final class Figures {
  private Figures() {}

  /** The digits in groups of three; with the unit where it is not that of the table. */
  static String in(AmountUnit unit, Amount amount) {
    String text = amount.toString();
    return amount.unit() == unit ? text.substring(0, text.length() - unit.symbol().length()) : text;
  }
}
