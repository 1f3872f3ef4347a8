package dev.yusuan.money;

/** Prints the digits of an amount. */
final class AmountPrinter {
  /** Digits, their separators, a point and a sign. */
  private static final int MOST_CHARS = 2 * Amount.MAX_DIGITS;

  private AmountPrinter() {}

  static String print(Amount amount, boolean grouped) {
    char[] text = new char[MOST_CHARS];
    int start = text.length;
    long rest = Math.abs(amount.unscaled());
    for (int place = 0; rest > 0 || place <= amount.decimals(); place++) {
      int integerPlace = place - amount.decimals();
      if (integerPlace == 0 && place > 0) {
        text[--start] = '.';
      } else if (grouped && integerPlace > 0 && integerPlace % 3 == 0) {
        text[--start] = ',';
      }
      text[--start] = (char) ('0' + rest % 10);
      rest /= 10;
    }
    if (amount.unscaled() < 0) {
      text[--start] = '-';
    }
    return new String(text, start, text.length - start);
  }
}
