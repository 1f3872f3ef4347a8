package dev.yusuan.validation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Slips of the pen that make one amount of another, both in yuan (笔误). */
public final class Slips {
  private static final int MAX_SHIFT = 3;

  private Slips() {}

  /** Whether the same digits stand with the point elsewhere; they are as many as asked for. */
  public static boolean isShifted(BigDecimal printed, BigDecimal right, int fewestDigits) {
    BigDecimal one = printed.stripTrailingZeros();
    BigDecimal other = right.stripTrailingZeros();
    int shift = Math.abs(one.scale() - other.scale());
    return shift > 0
        && shift <= MAX_SHIFT
        && one.precision() >= fewestDigits
        && one.unscaledValue().equals(other.unscaledValue());
  }

  /** Whether two digits that stand side by side are exchanged. */
  public static boolean isTransposed(BigDecimal printed, BigDecimal right) {
    String one = digits(printed);
    String other = digits(right);
    if (one.length() != other.length()) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  /** Whether one digit is another. */
  public static boolean isOneDigitApart(BigDecimal printed, BigDecimal right) {
    String one = digits(printed);
    String other = digits(right);
    if (one.length() != other.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < one.length(); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }

  private static String digits(BigDecimal yuan) {
    return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
