package dev.yusuan.io.placing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** One arithmetic: what columns are placed by is what rules check by. */
class ColumnSumProperties {
  private static final int DECIMALS = 2;

  @Provide
  Arbitrary<Amount> printed() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 3_000), Arbitraries.integers().between(0, DECIMALS))
        .as((digits, decimals) -> new Amount(digits, decimals, AmountUnit.TEN_THOUSAND_YUAN));
  }

  /** Figures of fewer decimals may stand for more here, so that no true column is refused. */
  @Property(tries = 1_000)
  void aSumHoldsWhereItsBalanceIsNotInconsistent(
      @ForAll @Size(min = 1, max = 4) List<@From("printed") Amount> parts,
      @ForAll @IntRange(min = -15, max = 15) int off) {
    Amount whole = whole(parts, off);
    if (Balance.of(Comparison.SUM, whole, parts).verdict() != Verdict.INCONSISTENT) {
      assertThat(holds(whole, parts)).as("%s = %s", whole, parts).isTrue();
    }
  }

  @Property(tries = 1_000)
  void ofFiguresOfAsManyDecimalsNoOtherSumHolds(
      @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 0, max = 3_000) Long> digits,
      @ForAll @IntRange(min = 0, max = DECIMALS) int decimals,
      @ForAll @IntRange(min = -15, max = 15) int off) {
    List<Amount> parts =
        digits.stream()
            .map(each -> new Amount(each, decimals, AmountUnit.TEN_THOUSAND_YUAN))
            .toList();
    Amount whole = whole(parts, off);
    assertThat(holds(whole, parts))
        .as("%s = %s", whole, parts)
        .isEqualTo(Balance.of(Comparison.SUM, whole, parts).verdict() != Verdict.INCONSISTENT);
  }

  /** The sum of parts, off by some last places. */
  private static Amount whole(List<Amount> parts, int off) {
    Amount sum = parts.stream().reduce(Amount::plus).orElseThrow();
    return new Amount(Math.max(0, sum.unscaled() + off), sum.decimals(), sum.unit());
  }

  private static boolean holds(Amount whole, List<Amount> parts) {
    List<Amount> row = new ArrayList<>();
    row.add(whole);
    row.addAll(parts);
    BitSet any = new BitSet();
    any.set(0, row.size());
    int[] figureAt = new int[row.size()];
    ImmutableList.Builder<Integer> columns = ImmutableList.builder();
    List<BitSet> fitting = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      figureAt[at] = at;
      fitting.add(any);
      if (at > 0) {
        columns.add(at);
      }
    }
    return new ColumnSum(0, columns.build(), false)
        .holds(Figures.of(row, fitting, DECIMALS), figureAt);
  }
}
