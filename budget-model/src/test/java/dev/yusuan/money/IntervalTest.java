package dev.yusuan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  private static final int FINEST = 3;

  /** Every true value with three decimals near the printed one is in it just if it prints so. */
  @Property
  void holdsExactlyTheValuesThatPrintAsTheAmount(
      @ForAll @IntRange(min = -300, max = 300) int unscaled, @ForAll Rounding rounding) {
    Amount amount = new Amount(unscaled, 1, AmountUnit.YUAN);
    Interval interval = amount.interval(rounding);
    RoundingMode mode = rounding == Rounding.HALF_UP ? RoundingMode.HALF_UP : RoundingMode.DOWN;

    for (int near = unscaled * 100 - 150; near <= unscaled * 100 + 150; near++) {
      BigDecimal value = BigDecimal.valueOf(near, FINEST);
      boolean printsSo = value.setScale(1, mode).compareTo(amount.inYuan()) == 0;

      assertThat(interval.contains(value)).as("%s in %s", value, interval).isEqualTo(printsSo);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2,323.00万元 | HALF_UP    | [23229950, 23230050)
          -5元         | HALF_UP    | (-5.5, -4.5]
          0元          | HALF_UP    | (-0.5, 0.5)
          35.37元      | TRUNCATION | [35.37, 35.38)
          -35.37元     | TRUNCATION | (-35.38, -35.37]
          0.0元        | TRUNCATION | (-0.1, 0.1)
          """)
  void isThatOfTheWrittenRule(String amount, Rounding rounding, String interval) {
    assertThat(Amount.parse(amount).interval(rounding)).hasToString(interval);
  }

  @Property
  void sumsHoldTheSumsOfTheirValues(
      @ForAll @IntRange(min = -20, max = 20) int first,
      @ForAll @IntRange(min = -20, max = 20) int second,
      @ForAll Rounding rounding) {
    Interval left = new Amount(first, 0, AmountUnit.YUAN).interval(rounding);
    Interval right = new Amount(second, 0, AmountUnit.YUAN).interval(rounding);
    Interval sum = left.plus(right);

    for (int l = first * 4 - 4; l <= first * 4 + 4; l++) {
      for (int r = second * 4 - 4; r <= second * 4 + 4; r++) {
        BigDecimal a = BigDecimal.valueOf(l * 25L, 2);
        BigDecimal b = BigDecimal.valueOf(r * 25L, 2);
        if (left.contains(a) && right.contains(b)) {
          assertThat(sum.contains(a.add(b))).isTrue();
        }
      }
    }
    assertThat(sum.contains(sum.low())).isEqualTo(left.lowClosed() && right.lowClosed());
    assertThat(left.negated().negated()).isEqualTo(left);
    assertThat(left.negated().contains(left.high().negate())).isEqualTo(left.highClosed());
  }

  @ParameterizedTest
  @CsvSource({
    "1, true, 2, true,   2, true, 3, true,   true",
    "1, true, 2, false,  2, true, 3, true,   false",
    "1, true, 2, true,   2, false, 3, true,  false",
    "1, true, 5, true,   2, true, 3, true,   true",
    "1, true, 2, true,   3, true, 4, true,   false",
    "2, true, 2, true,   2, true, 2, true,   true"
  })
  void intersectsWhereSomeValueIsInBoth(
      BigDecimal low,
      boolean lowClosed,
      BigDecimal high,
      boolean highClosed,
      BigDecimal otherLow,
      boolean otherLowClosed,
      BigDecimal otherHigh,
      boolean otherHighClosed,
      boolean intersects) {
    Interval one = new Interval(low, lowClosed, high, highClosed);
    Interval other = new Interval(otherLow, otherLowClosed, otherHigh, otherHighClosed);

    assertThat(one.intersects(other)).isEqualTo(intersects);
    assertThat(other.intersects(one)).isEqualTo(intersects);
  }

  @Test
  void isNeverEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(BigDecimal.ONE, true, BigDecimal.ZERO, true));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(BigDecimal.ONE, true, BigDecimal.ONE, false));
    assertThat(Interval.exactly(BigDecimal.ONE).contains(BigDecimal.ONE)).isTrue();
  }
}
