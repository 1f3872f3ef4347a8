package dev.yusuan.examples.comparison;

import dev.yusuan.money.AmountUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Prints yuan in the unit of a document, exactly: 17,996.68 for 179966800元 in 万元. */
final class PrintedSum {
  private static final int PLACES = 2;

  private PrintedSum() {}

  static String of(Optional<BigDecimal> yuan, AmountUnit unit) {
    return yuan.map(amount -> of(amount, unit)).orElse("");
  }

  private static String of(BigDecimal yuan, AmountUnit unit) {
    BigDecimal amount = yuan.movePointLeft(unit.powerOfTen()).stripTrailingZeros();
    int places = Math.max(PLACES, amount.scale());
    return String.format(
        Locale.ROOT, "%,." + places + "f", amount.setScale(places, RoundingMode.UNNECESSARY));
  }
}
