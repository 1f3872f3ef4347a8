package dev.yusuan.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign of the yuan before an amount, as workbooks show it (人民币符号): ￥1,804.90. */
public final class CurrencySigns {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\s{0,9}([-−(（]?)\\s{0,99}[¥￥]\\s{0,99}([-−]?(?:[0-9][0-9,]{0,30}[.][0-9]{1,6}|[0-9]{1,3}(?:,[0-9]{3}){1,9})[)）]?|[-—])\\s{0,9}");

  private static final Pattern WHOLE =
      Pattern.compile("([-−(（]?)\\s{0,99}[¥￥]\\s{0,99}([-−]?[0-9]{1,30}[)）]?)");

  private CurrencySigns() {}

  /**
   * A cell that prints an amount with decimals or parted thousands, or a dash for none, without the
   * sign.
   */
  public static String without(String cell) {
    if (cell.indexOf('¥') < 0 && cell.indexOf('￥') < 0) {
      return cell;
    }
    Matcher amount = AMOUNT.matcher(cell);
    return amount.matches() ? amount.group(1) + amount.group(2) : cell;
  }

  /** A cell of a column of amounts without the sign, with which ¥500 may be a target elsewhere. */
  public static String withoutInAmounts(String cell) {
    Matcher whole = WHOLE.matcher(cell);
    return whole.matches() ? whole.group(1) + whole.group(2) : without(cell);
  }
}
