package dev.yusuan.money;

import static dev.yusuan.money.AmountUnit.HUNDRED_MILLION_YUAN;
import static dev.yusuan.money.AmountUnit.TEN_THOUSAND_YUAN;
import static dev.yusuan.money.AmountUnit.YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.testing.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts made by programs: of numbers, in another unit, as sums, in order. */
class AmountMakingTest {
  @Provide
  Arbitrary<Amount> amounts() {
    return Amounts.amounts();
  }

  @Property
  void anAmountIsTheOneOfItsDigits(@ForAll("amounts") Amount amount) {
    assertThat(Amount.of(new BigDecimal(amount.digits()), amount.unit())).isEqualTo(amount);
  }

  @Test
  void aNumberKeepsItsDecimals() {
    assertThat(Amount.of(new BigDecimal("12.50"), TEN_THOUSAND_YUAN)).hasToString("12.50万元");
    assertThat(Amount.of(new BigDecimal("1E+3"), YUAN)).hasToString("1,000元");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1234567", "1000000000000000", "1E+40", "123456789012345678901"})
  void refusesNumbersThatNoAmountHas(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(new BigDecimal(number), YUAN))
        .withMessageContaining("an amount has");
  }

  @ParameterizedTest
  @CsvSource({
    "12345, TEN_THOUSAND_YUAN, 2, HALF_UP, 1.23万元",
    "12350, TEN_THOUSAND_YUAN, 2, HALF_UP, 1.24万元",
    "-12350, TEN_THOUSAND_YUAN, 2, HALF_UP, -1.24万元",
    "12399.99, TEN_THOUSAND_YUAN, 2, DOWN, 1.23万元",
    "0.004, YUAN, 2, HALF_UP, 0.00元",
    "12000, TEN_THOUSAND_YUAN, 3, UNNECESSARY, 1.200万元",
    "250000000, HUNDRED_MILLION_YUAN, 1, UNNECESSARY, 2.5亿元"
  })
  void statesYuanAsTablesPrintThem(
      BigDecimal yuan, AmountUnit unit, int decimals, RoundingMode rounding, String printed) {
    assertThat(Amount.ofYuan(yuan).to(unit, decimals, rounding)).hasToString(printed);
  }

  @Test
  void losesNoDecimalsUnasked() {
    Amount amount = Amount.ofYuan(new BigDecimal("12345"));

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> amount.to(TEN_THOUSAND_YUAN, 2, RoundingMode.UNNECESSARY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount.to(TEN_THOUSAND_YUAN, 7, RoundingMode.HALF_UP));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                new Amount(999_999_999_999_999L, 0, HUNDRED_MILLION_YUAN)
                    .to(YUAN, 0, RoundingMode.HALF_UP));
  }

  @Test
  void ranksByValueInAnyUnit() {
    assertThat(Stream.of("1.5万元", "2元", "0.1亿元", "-1元").map(Amount::parse).sorted(Amount.BY_VALUE))
        .extracting(Amount::toString)
        .containsExactly("-1元", "2元", "1.5万元", "0.1亿元");
  }

  @Test
  void addsUpAmountsOfAnyUnitsAndNoneToNone() {
    List<Amount> amounts = List.of(Amount.parse("1.50万元"), Amount.parse("250元"));

    assertThat(amounts.stream().collect(Amount.summingIn(YUAN))).hasValue(Amount.parse("15250元"));
    assertThat(amounts.stream().collect(Amount.summingIn(TEN_THOUSAND_YUAN)))
        .hasValue(Amount.parse("1.5250万元"));
    assertThat(Stream.<Amount>of().collect(Amount.summingIn(YUAN))).isEqualTo(Optional.empty());
  }

  @Property
  void textsOfValuesInYuanHaveNoExponent(@ForAll("amounts") Amount amount) {
    assertThat(amount.inYuan().toString()).doesNotContain("E");
    assertThat(amount.lastPlace().signum()).isPositive();
    if (amount.decimals() <= amount.unit().powerOfTen()) {
      assertThat(amount.lastPlace().toString()).doesNotContain("E");
    }
  }
}
