package dev.yusuan.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals with whole ends, open or closed, against lists of all their quarters. */
class IntervalPropertyTest {
  private static final int QUARTERS = 4;

  /** The ends of an interval, not in order for some of a single value. */
  record Ends(int low, boolean lowClosed, int high, boolean highClosed) {
    Interval interval() {
      return new Interval(BigDecimal.valueOf(low), lowClosed, BigDecimal.valueOf(high), highClosed);
    }

    ImmutableSet<Integer> quarters() {
      return IntStream.rangeClosed(
              low * QUARTERS + (lowClosed ? 0 : 1), high * QUARTERS - (highClosed ? 0 : 1))
          .boxed()
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  @Provide
  Arbitrary<Ends> ends() {
    Arbitrary<Boolean> closed = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.integers().between(-3, 3),
            closed,
            Arbitraries.integers().between(0, 3),
            closed)
        .as((low, lowClosed, width, highClosed) -> ends(low, lowClosed, width, highClosed));
  }

  private static Ends ends(int low, boolean lowClosed, int width, boolean highClosed) {
    boolean single = width == 0;
    return new Ends(low, lowClosed || single, low + width, highClosed || single);
  }

  @Property
  void containsWhatIsListed(@ForAll("ends") Ends ends) {
    assertThat(listed(ends.interval())).isEqualTo(ends.quarters());
  }

  @Property
  void intersectsWhereSomeValueIsListedForBoth(
      @ForAll("ends") Ends one, @ForAll("ends") Ends other) {
    boolean common = !Sets.intersection(one.quarters(), other.quarters()).isEmpty();

    assertThat(one.interval().intersects(other.interval())).isEqualTo(common);
  }

  @Property
  void reachesWhereSomeListedValueIsNotAboveOneOfTheOther(
      @ForAll("ends") Ends one, @ForAll("ends") Ends other) {
    boolean notAbove =
        one.quarters().stream()
            .anyMatch(value -> other.quarters().stream().anyMatch(above -> value <= above));

    assertThat(one.interval().reaches(other.interval())).isEqualTo(notAbove);
  }

  @Property
  void sumContainsTheSumsOfListedValuesAndNothingElse(
      @ForAll("ends") Ends one, @ForAll("ends") Ends other) {
    assertThat(halves(one.interval().plus(other.interval())))
        .isEqualTo(halves(one, other, Integer::sum));
  }

  /** A weight of −1 swaps the ends and whether they are closed. */
  @Property
  void negatedAddendGivesTheDifferencesOfListedValues(
      @ForAll("ends") Ends one, @ForAll("ends") Ends other) {
    assertThat(halves(one.interval().plus(other.interval().negated())))
        .isEqualTo(halves(one, other, (minuend, subtrahend) -> minuend - subtrahend));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2   | true  | 5  | false | (-5, -2]
          2   | false | 5  | true  | [-5, -2)
          -1  | false | 3  | false | (-3, 1)
          -10 | true  | 20 | true  | [-20, 10]
          """)
  void negatedSwapsEndsAndTheirOpenness(
      int low, boolean lowClosed, int high, boolean highClosed, String negated) {
    assertThat(new Ends(low, lowClosed, high, highClosed).interval().negated())
        .hasToString(negated);
  }

  private static ImmutableSet<Integer> listed(Interval interval) {
    return IntStream.rangeClosed(-20 * QUARTERS, 20 * QUARTERS)
        .filter(quarters -> interval.contains(BigDecimal.valueOf(quarters * 25L, 2)))
        .boxed()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Only the halves: an open end of a sum is nearer to it by a quarter of each addend. */
  private static ImmutableSet<Integer> halves(Interval interval) {
    return listed(interval).stream()
        .filter(quarters -> quarters % 2 == 0)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<Integer> halves(Ends one, Ends other, IntBinaryOperator operator) {
    return one.quarters().stream()
        .flatMap(left -> other.quarters().stream().map(right -> operator.applyAsInt(left, right)))
        .filter(quarters -> quarters % 2 == 0)
        .collect(ImmutableSet.toImmutableSet());
  }
}
