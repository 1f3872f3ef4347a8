package dev.yusuan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {
  @ParameterizedTest
  @CsvSource({
    "10.06 %, 1006, 2",
    "-3.5, -35, 1",
    "5%, 5, 0",
    "5.0％, 50, 1",
    "'1,105.81%', 110581, 2",
    "(2.10)%, -210, 2",
    "0.00%, 0, 2"
  })
  void readsWhatIsPrinted(String printed, long unscaled, int decimals) {
    assertThat(Percent.parse(printed)).isEqualTo(new Percent(unscaled, decimals));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "5%%", "5元", "5万元%", "5‰", "持平", "1.2.3%", "1e2"})
  void refusesWhatIsNone(String printed) {
    assertThat(Percent.find(printed)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Percent.parse(printed))
        .withMessageContaining("“" + printed + "”");
  }

  @Test
  void keepsPrintedPrecision() {
    assertThat(Percent.parse("5.0%")).isNotEqualTo(Percent.parse("5%")).hasToString("5.0%");
    assertThat(Percent.parse("5.0%").value()).isEqualTo(new BigDecimal("5.0"));
    assertThat(Percent.parse("-0.50").digits()).isEqualTo("-0.50");
  }

  @Test
  void standsForAllThatRoundsToIt() {
    Interval interval = Percent.parse("10.06%").interval(Rounding.HALF_UP);

    assertThat(interval)
        .isEqualTo(new Interval(new BigDecimal("10.055"), true, new BigDecimal("10.065"), false));
    assertThat(Percent.parse("10.06%").interval(Rounding.TRUNCATION)).hasToString("[10.06, 10.07)");
  }

  @Test
  void hasTheBoundsOfAnAmount() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Percent(1, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> new Percent(Long.MAX_VALUE, 0));
  }

  @Provide
  Arbitrary<Percent> percents() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
            Arbitraries.integers().between(0, Amount.MAX_DECIMALS))
        .as(Percent::new);
  }

  @Property
  void isReadAsItIsPrinted(@ForAll("percents") Percent percent) {
    assertThat(Percent.parse(percent.toString())).isEqualTo(percent);
    assertThat(Percent.parse(percent.digits())).isEqualTo(percent);
  }
}
