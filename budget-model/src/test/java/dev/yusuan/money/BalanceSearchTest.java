package dev.yusuan.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The verdicts of all comparisons, over figures of two precisions, against a search. */
class BalanceSearchTest {
  private static final int FINEST = 3;

  /** A figure of so many units in its last place; true values are searched in steps of 0.001. */
  record Printed(int unscaled, int decimals) {
    int stepsOfLastPlace() {
      return decimals == 1 ? 100 : 10;
    }

    int steps() {
      return unscaled * stepsOfLastPlace();
    }

    Amount amount() {
      return new Amount(unscaled, decimals, AmountUnit.TEN_THOUSAND_YUAN);
    }

    boolean prints(int steps, Rounding rounding) {
      int added = rounding == Rounding.HALF_UP ? stepsOfLastPlace() / 2 : 0;
      return Integer.signum(steps) * ((Math.abs(steps) + added) / stepsOfLastPlace()) == unscaled;
    }

    ImmutableSet<Integer> trueValues(Rounding rounding) {
      return IntStream.rangeClosed(steps() - stepsOfLastPlace(), steps() + stepsOfLastPlace())
          .filter(steps -> prints(steps, rounding))
          .boxed()
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  @Provide
  Arbitrary<Printed> figures() {
    return Combinators.combine(
            Arbitraries.integers().between(-5, 9), Arbitraries.integers().between(1, 2))
        .as(Printed::new);
  }

  @Property(tries = 300)
  void verdictIsThatOfASearchForTrueValues(
      @ForAll Comparison comparison,
      @ForAll("figures") Printed whole,
      @ForAll @Size(min = 1, max = 3) List<@From("figures") Printed> parts) {
    Balance balance =
        Balance.of(comparison, whole.amount(), parts.stream().map(Printed::amount).toList());

    assertThat(balance.verdict()).isEqualTo(verdict(comparison, whole, parts));
    assertThat(balance.residual().movePointRight(FINEST).intValueExact())
        .isEqualTo(residual(whole, parts));
  }

  private static Verdict verdict(Comparison comparison, Printed whole, List<Printed> parts) {
    int residual = residual(whole, parts);
    boolean exact =
        switch (comparison) {
          case SUM, SAME -> residual == 0;
          case OF_WHICH -> residual >= 0;
          case AT_MOST -> residual <= 0;
        };
    if (exact) {
      return Verdict.EXACT;
    }
    if (isFound(comparison, whole, parts, Rounding.HALF_UP)) {
      return Verdict.WITHIN_ROUNDING;
    }
    return isFound(comparison, whole, parts, Rounding.TRUNCATION)
        ? Verdict.WITHIN_TRUNCATION
        : Verdict.INCONSISTENT;
  }

  private static int residual(Printed whole, List<Printed> parts) {
    return whole.steps() - parts.stream().mapToInt(Printed::steps).sum();
  }

  private static boolean isFound(
      Comparison comparison, Printed whole, List<Printed> parts, Rounding rounding) {
    ImmutableSet<Integer> wholes = whole.trueValues(rounding);
    ImmutableSet<Integer> sums = sums(parts, rounding);
    return switch (comparison) {
      case SUM, SAME -> !Collections.disjoint(wholes, sums);
      case OF_WHICH -> Collections.min(sums) <= Collections.max(wholes);
      case AT_MOST -> Collections.min(wholes) <= Collections.max(sums);
    };
  }

  private static ImmutableSet<Integer> sums(List<Printed> parts, Rounding rounding) {
    ImmutableSet<Integer> sums = ImmutableSet.of(0);
    for (Printed part : parts) {
      ImmutableSet<Integer> values = part.trueValues(rounding);
      sums =
          sums.stream()
              .flatMap(sum -> values.stream().map(value -> sum + value))
              .collect(ImmutableSet.toImmutableSet());
    }
    return sums;
  }
}
