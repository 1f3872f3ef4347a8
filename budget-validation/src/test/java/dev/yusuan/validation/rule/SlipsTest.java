package dev.yusuan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SlipsTest {
  private static BigDecimal of(String number) {
    return new BigDecimal(number);
  }

  @Test
  void aPointIsShiftedByThreePlacesAtMost() {
    assertThat(Slips.isShifted(of("12"), of("12000"), 2)).isTrue();
    assertThat(Slips.isShifted(of("1.2"), of("12"), 2)).isTrue();
    assertThat(Slips.isShifted(of("12"), of("120000"), 2)).isFalse();
    assertThat(Slips.isShifted(of("12"), of("12.00"), 2)).isFalse();
    assertThat(Slips.isShifted(of("12"), of("1200"), 3)).isFalse();
    assertThat(Slips.isShifted(of("12"), of("1300"), 2)).isFalse();
  }

  @Test
  void twoDigitsSideBySideAreExchanged() {
    assertThat(Slips.isTransposed(of("3.12"), of("3.21"))).isTrue();
    assertThat(Slips.isTransposed(of("13.00"), of("31.00"))).isTrue();
    assertThat(Slips.isTransposed(of("123"), of("321"))).isFalse();
    assertThat(Slips.isTransposed(of("12.34"), of("12.34"))).isFalse();
    assertThat(Slips.isTransposed(of("12.34"), of("12.35"))).isFalse();
    assertThat(Slips.isTransposed(of("12.34"), of("2.14"))).isFalse();
    assertThat(Slips.isTransposed(of("1234"), of("2135"))).isFalse();
  }

  @Test
  void oneDigitIsAnother() {
    assertThat(Slips.isOneDigitApart(of("12.34"), of("12.84"))).isTrue();
    assertThat(Slips.isOneDigitApart(of("12.34"), of("12.34"))).isFalse();
    assertThat(Slips.isOneDigitApart(of("12.34"), of("13.84"))).isFalse();
    assertThat(Slips.isOneDigitApart(of("12.34"), of("112.34"))).isFalse();
  }
}
