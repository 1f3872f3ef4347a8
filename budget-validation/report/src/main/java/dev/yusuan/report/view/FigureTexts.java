package dev.yusuan.report.view;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import java.math.BigDecimal;

/** Writes amounts as tables print them. */
final class FigureTexts {
  private FigureTexts() {}

  /** The digits in groups of three; with the unit where it is not that of the table. */
  static String in(AmountUnit unit, Amount amount) {
    String text = amount.toString();
    return amount.unit() == unit ? text.substring(0, text.length() - unit.symbol().length()) : text;
  }

  /** A number with all its decimals, its digits in groups of three. */
  static String grouped(BigDecimal number) {
    String digits = number.toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    return whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ",") + digits.substring(whole.length());
  }
}
