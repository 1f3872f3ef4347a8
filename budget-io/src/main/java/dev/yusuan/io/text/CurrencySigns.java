package dev.yusuan.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign of the yuan before an amount, as workbooks show it (人民币符号): ￥1,804.90. */
public final class CurrencySigns {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\s{0,9}([-−(（]?)\\s{0,99}[¥￥]\\s{0,99}([-−]?[0-9][0-9,]{0,30}[.][0-9]{1,6}[)）]?|[-—])\\s{0,9}");

  private CurrencySigns() {}

  /** A cell that prints an amount with decimals, or a dash for none, without the sign. */
  public static String without(String cell) {
    if (cell.indexOf('¥') < 0 && cell.indexOf('￥') < 0) {
      return cell;
    }
    Matcher amount = AMOUNT.matcher(cell);
    return amount.matches() ? amount.group(1) + amount.group(2) : cell;
  }
}
