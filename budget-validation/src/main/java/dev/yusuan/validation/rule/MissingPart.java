package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Interval;
import dev.yusuan.money.PrintedPrecision;
import dev.yusuan.money.Rounding;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of amounts whether figures agree with one of them as one more part. The other figures are
 * added up once for all amounts of one precision, so that many can be tried.
 */
final class MissingPart {
  private final Comparison comparison;
  private final Amount whole;
  private final List<Amount> parts;
  private final boolean oneColumn;
  private final BigDecimal residual;
  private final Map<Precision, Others> byPrecision = new HashMap<>();

  /**
   * For the figures of a comparison.
   *
   * @param oneColumn whether all of them stand in one column of one table
   */
  MissingPart(Comparison comparison, Amount whole, List<Amount> parts, boolean oneColumn) {
    this.comparison = comparison;
    this.whole = whole;
    this.parts = parts;
    this.oneColumn = oneColumn;
    BigDecimal rest = whole.inYuan();
    for (Amount part : parts) {
      rest = rest.subtract(part.inYuan());
    }
    this.residual = rest;
  }

  /** Whether the figures agree with the amount as one more part, exactly or but for rounding. */
  boolean mayBe(Amount addend) {
    return Balance.agrees(comparison, residual.compareTo(addend.inYuan()))
        || byPrecision.computeIfAbsent(Precision.of(addend), each -> others(addend)).agree(addend);
  }

  private Others others(Amount addend) {
    PrintedPrecision places =
        new PrintedPrecision(
            whole, ImmutableList.<Amount>builder().addAll(parts).add(addend).build(), oneColumn);
    Others others = new Others(places);
    for (Rounding rounding : Rounding.values()) {
      others.sums.put(rounding, Balance.sum(places, parts, rounding));
    }
    return others;
  }

  /** What of an amount tells how precise the figures are that it stands among. */
  private record Precision(int decimals, AmountUnit unit, boolean endsInZero, boolean isZero) {
    static Precision of(Amount amount) {
      return new Precision(
          amount.decimals(), amount.unit(), amount.unscaled() % 10 == 0, amount.isZero());
    }
  }

  /** The other figures, beside an amount of one precision. */
  private final class Others {
    private final PrintedPrecision places;
    private final Map<Rounding, Interval> sums = new EnumMap<>(Rounding.class);

    Others(PrintedPrecision places) {
      this.places = places;
    }

    boolean agree(Amount addend) {
      for (Map.Entry<Rounding, Interval> sum : sums.entrySet()) {
        Interval printed = places.interval(whole, sum.getKey());
        Interval all = sum.getValue().plus(places.interval(addend, sum.getKey()));
        if (Balance.explains(comparison, printed, all)) {
          return true;
        }
      }
      return false;
    }
  }
}
