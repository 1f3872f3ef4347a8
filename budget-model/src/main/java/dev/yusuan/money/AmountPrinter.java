package dev.yusuan.money;

/** Prints the digits of an amount. */
final class AmountPrinter {
  private AmountPrinter() {}

  static String print(Amount amount, boolean grouped) {
    String digits = Long.toString(Math.abs(amount.unscaled()));
    StringBuilder text = new StringBuilder(digits.length() + 8);
    if (amount.unscaled() < 0) {
      text.append('-');
    }
    int integerDigits = Math.max(digits.length() - amount.decimals(), 1);
    int leadingZeros = Math.max(amount.decimals() + 1 - digits.length(), 0);
    for (int i = 0; i < integerDigits + amount.decimals(); i++) {
      if (i == integerDigits) {
        text.append('.');
      } else if (grouped && i > 0 && i < integerDigits && (integerDigits - i) % 3 == 0) {
        text.append(',');
      }
      text.append(i < leadingZeros ? '0' : digits.charAt(i - leadingZeros));
    }
    return text.toString();
  }
}
