package dev.yusuan.validation.narrative;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a stated amount is not that of the table: the one slip that reproduces it exactly. */
final class AmountCause {
  private static final int MAX_SHIFT = 3;

  private AmountCause() {}

  /** The slip; empty where none fits, or several do. */
  static Optional<Wording> of(Amount stated, Amount printed) {
    if (stated.isZero() || printed.isZero()) {
      return Optional.empty();
    }
    List<Wording> fitting = new ArrayList<>();
    for (AmountUnit unit : AmountUnit.values()) {
      if (unit != printed.unit()
          && agree(stated, new Amount(printed.unscaled(), printed.decimals(), unit))) {
        fitting.add(Texts.of("narrative.cause.table-unit", Terms.same(unit.symbol())));
      }
    }
    if (isShifted(stated, printed)) {
      fitting.add(Texts.of("narrative.cause.point"));
    }
    if (isTransposed(stated, printed)) {
      fitting.add(Texts.of("narrative.cause.digits"));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean agree(Amount stated, Amount printed) {
    return Balance.of(Comparison.SAME, stated, List.of(printed)).verdict() != Verdict.INCONSISTENT;
  }

  private static boolean isShifted(Amount stated, Amount printed) {
    BigDecimal one = stated.inYuan().stripTrailingZeros();
    BigDecimal other = printed.inYuan().stripTrailingZeros();
    int shift = Math.abs(one.scale() - other.scale());
    return shift > 0
        && shift <= MAX_SHIFT
        && one.precision() > 1
        && one.unscaledValue().equals(other.unscaledValue());
  }

  private static boolean isTransposed(Amount stated, Amount printed) {
    String one = stated.inYuan().setScale(2, RoundingMode.HALF_UP).toPlainString();
    String other = printed.inYuan().setScale(2, RoundingMode.HALF_UP).toPlainString();
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
}
