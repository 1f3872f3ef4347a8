package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.money.Rounding;
import org.junit.jupiter.api.Test;

class RatioTest {
  private static final Ratio TWO_THIRDS =
      Ratio.of(Amount.parse("20000.00万元"), Amount.parse("30000.00万元"));

  /** 66.666…% */
  @Test
  void tellsHowAPercentageWasRounded() {
    assertThat(TWO_THIRDS.rounding(new Percent(6667, 2))).contains(Rounding.HALF_UP);
    assertThat(TWO_THIRDS.rounding(new Percent(6666, 2))).contains(Rounding.TRUNCATION);
    assertThat(TWO_THIRDS.rounding(new Percent(6660, 2))).isEmpty();
  }

  /** 33.333…% prints alike, and 200.00 of 300.00 may be 66.664…%. */
  @Test
  void doesNotTellItWhereBothGiveWhatIsPrinted() {
    assertThat(
            Ratio.of(Amount.parse("10000.00万元"), Amount.parse("30000.00万元"))
                .rounding(new Percent(3333, 2)))
        .isEmpty();
    assertThat(
            Ratio.of(Amount.parse("200.00万元"), Amount.parse("300.00万元"))
                .rounding(new Percent(6666, 2)))
        .isEmpty();
  }
}
