package dev.yusuan.testing;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates amounts: zero, negative, small and very large ones, with all decimals and units. */
public final class Amounts {
  private Amounts() {}

  /** Amounts in any unit. */
  public static Arbitrary<Amount> amounts() {
    return Arbitraries.of(AmountUnit.values()).flatMap(Amounts::amounts);
  }

  /** Amounts in one unit. */
  public static Arbitrary<Amount> amounts(AmountUnit unit) {
    return Arbitraries.frequencyOf(
            Tuple.of(1, amounts(unit, 0)),
            Tuple.of(6, amounts(unit, 10_000_000)),
            Tuple.of(2, amounts(unit, 999_999_999_999_999L)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Amount> amounts(AmountUnit unit, long largest) {
    return Combinators.combine(
            Arbitraries.longs().between(-largest, largest),
            Arbitraries.integers().between(0, Amount.MAX_DECIMALS))
        .as((unscaled, decimals) -> new Amount(unscaled, decimals, unit));
  }
}
