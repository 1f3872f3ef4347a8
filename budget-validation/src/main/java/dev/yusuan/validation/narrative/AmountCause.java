package dev.yusuan.validation.narrative;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Slips;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a stated amount is not that of the table: the one slip that reproduces it exactly. */
final class AmountCause {
  private static final int SHIFTED_DIGITS = 2;
  private static final int FEWEST_DIGITS = 3;

  private AmountCause() {}

  /** The slip; empty where none fits, or several do. */
  static Optional<Wording> of(Amount stated, Figure figure) {
    Amount printed = figure.amount().orElseThrow();
    if (stated.isZero()) {
      return Optional.empty();
    }
    List<Wording> neighbours = neighbours(stated, figure);
    if (!neighbours.isEmpty() || printed.isZero()) {
      return only(neighbours);
    }
    List<Wording> fitting = new ArrayList<>();
    for (AmountUnit unit : AmountUnit.values()) {
      if (unit != printed.unit()
          && agree(stated, new Amount(printed.unscaled(), printed.decimals(), unit))) {
        fitting.add(Texts.of("narrative.cause.table-unit", Terms.same(unit.symbol())));
      }
    }
    if (Slips.isShifted(stated.inYuan(), printed.inYuan(), SHIFTED_DIGITS)) {
      fitting.add(Texts.of("narrative.cause.point"));
    }
    if (Slips.isTransposed(stated.inYuan(), printed.inYuan())) {
      fitting.add(Texts.of("narrative.cause.digits"));
    }
    if (isOneDigitApart(stated, printed)) {
      fitting.add(Texts.of("narrative.cause.digit"));
    }
    return only(fitting);
  }

  private static Optional<Wording> only(List<Wording> fitting) {
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The figures of the rows above and below, and of the row's other columns, that are the same. */
  private static List<Wording> neighbours(Amount stated, Figure figure) {
    List<Wording> same = new ArrayList<>();
    for (int row : new int[] {figure.row() - 1, figure.row() + 1}) {
      if (row >= 0 && row < figure.table().rows().size()) {
        Figure other = new Figure(figure.table(), row, figure.column());
        if (isSame(stated, other)) {
          same.add(Texts.of("narrative.cause.row", Terms.place(other)));
        }
      }
    }
    for (Column<?, ?> column : figure.table().sideOf(figure.column()).columns()) {
      column
          .asAmounts()
          .filter(amounts -> amounts != figure.column())
          .map(amounts -> new Figure(figure.table(), figure.row(), amounts))
          .filter(other -> isSame(stated, other))
          .ifPresent(other -> same.add(Texts.of("narrative.cause.column", Terms.place(other))));
    }
    return same;
  }

  private static boolean isSame(Amount stated, Figure other) {
    return other.amount().filter(amount -> amount.compareValueTo(stated) == 0).isPresent();
  }

  private static boolean isOneDigitApart(Amount stated, Amount printed) {
    return Slips.isOneDigitApart(stated.inYuan(), printed.inYuan())
        && stated.inYuan().stripTrailingZeros().precision() >= FEWEST_DIGITS;
  }

  private static boolean agree(Amount stated, Amount printed) {
    return Balance.of(Comparison.SAME, stated, List.of(printed)).verdict() != Verdict.INCONSISTENT;
  }
}
