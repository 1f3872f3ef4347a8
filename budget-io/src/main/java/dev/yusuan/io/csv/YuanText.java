package dev.yusuan.io.csv;

import dev.yusuan.money.Amount;

/** Amounts in yuan (元) as texts. */
final class YuanText {
  private YuanText() {}

  /** The text of {@link Amount#inYuan()}. */
  static String of(Amount amount) {
    int zeros = amount.unit().powerOfTen() - amount.decimals();
    if (zeros < 0) {
      return amount.inYuan().toPlainString();
    }
    return amount.isZero() ? "0" : amount.unscaled() + "0".repeat(zeros);
  }
}
