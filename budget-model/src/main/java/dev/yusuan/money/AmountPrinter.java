package dev.yusuan.money;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Prints the digits of an amount. */
final class AmountPrinter {
  private AmountPrinter() {}

  static String print(Amount amount, boolean grouped) {
    return print(amount.unscaled(), amount.decimals(), grouped);
  }

  /** A number with so many decimals. */
  static String print(long unscaled, int decimals, boolean grouped) {
    long rest = Math.abs(unscaled);
    byte[] text = new byte[length(rest, decimals, grouped) + (unscaled < 0 ? 1 : 0)];
    int start = text.length;
    for (int place = 0; rest > 0 || place <= decimals; place++) {
      int integerPlace = place - decimals;
      if (integerPlace == 0 && place > 0) {
        text[--start] = '.';
      } else if (grouped && integerPlace > 0 && integerPlace % 3 == 0) {
        text[--start] = ',';
      }
      text[--start] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    if (unscaled < 0) {
      text[--start] = '-';
    }
    return new String(text, ISO_8859_1);
  }

  /** How many characters a number without sign takes. */
  private static int length(long unscaled, int decimals, boolean grouped) {
    int digits = Math.max(Amount.digitsOf(unscaled), decimals + 1);
    int separators = grouped ? (digits - decimals - 1) / 3 : 0;
    return digits + separators + (decimals > 0 ? 1 : 0);
  }
}
