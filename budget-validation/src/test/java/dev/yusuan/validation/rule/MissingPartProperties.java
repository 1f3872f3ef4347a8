package dev.yusuan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What is tried as a missing part at once is judged as if it stood among the others. */
class MissingPartProperties {
  /** Small amounts with few decimals, so that rounding explains many; bare zeros among them. */
  @Provide
  Arbitrary<Amount> amounts() {
    return Combinators.combine(
            Arbitraries.integers().between(-40, 40),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(AmountUnit.TEN_THOUSAND_YUAN, AmountUnit.THOUSAND_YUAN))
        .as(Amount::new);
  }

  @Property(tries = 2_000)
  void agreesWhereTheComparisonWithOneMorePartIsNoContradiction(
      @ForAll Comparison comparison,
      @ForAll("amounts") Amount whole,
      @ForAll @Size(max = 6) List<@From("amounts") Amount> parts,
      @ForAll @Size(max = 6) List<@From("amounts") Amount> addends,
      @ForAll boolean oneColumn) {
    MissingPart missing = new MissingPart(comparison, whole, parts, oneColumn);
    for (Amount addend : addends) {
      List<Amount> all = ImmutableList.<Amount>builder().addAll(parts).add(addend).build();
      Balance balance =
          oneColumn ? Balance.ofColumn(comparison, whole, all) : Balance.of(comparison, whole, all);

      assertThat(missing.mayBe(addend)).isEqualTo(balance.verdict() != Verdict.INCONSISTENT);
    }
  }
}
