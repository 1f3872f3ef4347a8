package dev.yusuan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The verdicts against a search for true values on a grid of twentieths of the last place. */
class BalancePropertyTest {
  private static final int GRID = 20;

  @Property(tries = 400)
  void verdictOnASumIsThatOfASearchForTrueValues(
      @ForAll @IntRange(min = -6, max = 12) int whole,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = -3, max = 4) Integer> parts) {
    int sum = parts.stream().mapToInt(Integer::intValue).sum();
    Verdict expected =
        sum == whole
            ? Verdict.EXACT
            : hasTrueValues(whole, parts, BalancePropertyTest::halfUp)
                ? Verdict.WITHIN_ROUNDING
                : hasTrueValues(whole, parts, BalancePropertyTest::truncated)
                    ? Verdict.WITHIN_TRUNCATION
                    : Verdict.INCONSISTENT;

    assertThat(verdict(Comparison.SUM, whole, parts)).isEqualTo(expected);
  }

  @Property(tries = 400)
  void halfUpAdmitsHalfAsManyLastPlacesAsThereAreParts(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -500, max = 999) Integer> parts,
      @ForAll @IntRange(min = -40, max = 40) int residual) {
    int sum = parts.stream().mapToInt(Integer::intValue).sum();

    boolean admitted =
        List.of(Verdict.EXACT, Verdict.WITHIN_ROUNDING)
            .contains(verdict(Comparison.SUM, sum + residual, parts));

    assertThat(admitted).isEqualTo(Math.abs(residual) <= parts.size() / 2);
  }

  @Property(tries = 200)
  void includedPartsMayExceedTheWholeByHalfAsManyLastPlacesAsThereAreParts(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 999) Integer> parts,
      @ForAll @IntRange(min = -40, max = 40) int residual) {
    int sum = parts.stream().mapToInt(Integer::intValue).sum();

    boolean admitted =
        List.of(Verdict.EXACT, Verdict.WITHIN_ROUNDING)
            .contains(verdict(Comparison.OF_WHICH, sum + residual, parts));

    assertThat(admitted).isEqualTo(-residual <= parts.size() / 2);
  }

  @Property(tries = 200)
  void orderOfPartsDoesNotMatter(
      @ForAll @IntRange(min = -20, max = 60) int whole,
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = -9, max = 9) Integer> parts,
      @ForAll Random random) {
    List<Integer> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);

    assertThat(verdict(Comparison.SUM, whole, shuffled))
        .isEqualTo(verdict(Comparison.SUM, whole, parts));
  }

  @Property(tries = 200)
  void unitsOfYuanGiveTheVerdictOfTheSameFiguresInTenThousands(
      @ForAll @IntRange(min = -20, max = 60) int whole,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -9, max = 9) Integer> parts) {
    Amount inYuan = new Amount(whole * 100L, 0, AmountUnit.YUAN);
    Amount inTenThousands = new Amount(whole, 2, AmountUnit.TEN_THOUSAND_YUAN);
    List<Amount> addends =
        parts.stream().map(part -> new Amount(part, 2, AmountUnit.TEN_THOUSAND_YUAN)).toList();

    boolean exactInYuan = Balance.of(Comparison.SUM, inYuan, addends).verdict() == Verdict.EXACT;

    assertThat(exactInYuan)
        .isEqualTo(Balance.of(Comparison.SUM, inTenThousands, addends).verdict() == Verdict.EXACT);
  }

  private static Verdict verdict(Comparison comparison, int whole, List<Integer> parts) {
    return Balance.of(comparison, amount(whole), parts.stream().map(p -> amount(p)).toList())
        .verdict();
  }

  private static Amount amount(int hundredths) {
    return new Amount(hundredths, 2, AmountUnit.TEN_THOUSAND_YUAN);
  }

  /** Tries all sums of true values that print as the parts. */
  private static boolean hasTrueValues(int whole, List<Integer> parts, IntUnaryOperator print) {
    int bound = (parts.size() + 1) * 6 * GRID;
    boolean[] reachable = new boolean[2 * bound + 1];
    reachable[bound] = true;
    for (int part : parts) {
      boolean[] next = new boolean[reachable.length];
      for (int value = (part - 2) * GRID; value <= (part + 2) * GRID; value++) {
        if (print.applyAsInt(value) == part) {
          for (int sum = 0; sum < reachable.length; sum++) {
            if (reachable[sum] && sum + value >= 0 && sum + value < next.length) {
              next[sum + value] = true;
            }
          }
        }
      }
      reachable = next;
    }
    for (int sum = 0; sum < reachable.length; sum++) {
      if (reachable[sum] && print.applyAsInt(sum - bound) == whole) {
        return true;
      }
    }
    return false;
  }

  private static int halfUp(int twentieths) {
    return Integer.signum(twentieths) * ((Math.abs(twentieths) + GRID / 2) / GRID);
  }

  private static int truncated(int twentieths) {
    return twentieths / GRID;
  }
}
