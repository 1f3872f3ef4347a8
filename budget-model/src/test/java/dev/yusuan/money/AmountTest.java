package dev.yusuan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.testing.Amounts;
import dev.yusuan.text.Excerpt;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @Provide
  Arbitrary<Amount> amounts() {
    return Amounts.amounts();
  }

  @Property
  void parsingWhatIsPrintedGivesTheSameAmount(@ForAll("amounts") Amount amount) {
    assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
    assertThat(Amount.parse(amount.digits(), amount.unit())).isEqualTo(amount);
  }

  @Property
  void theValueInYuanIsThatOfThePrintedDigits(@ForAll("amounts") Amount amount) {
    BigDecimal printed = new BigDecimal(amount.digits());

    assertThat(amount.inYuan())
        .isEqualByComparingTo(printed.scaleByPowerOfTen(amount.unit().powerOfTen()));
    assertThat(printed.scale()).isEqualTo(amount.decimals());
  }

  @Property
  void addingAndTakingAwayGivesTheSameValue(
      @ForAll("amounts") Amount amount, @ForAll("amounts") Amount any) {
    Amount other = new Amount(any.unscaled() % 1_000_000, any.decimals(), amount.unit());
    Amount small = new Amount(amount.unscaled() % 1_000_000, amount.decimals(), amount.unit());

    Amount back = small.plus(other).minus(other);

    assertThat(back.compareValueTo(small)).isZero();
    assertThat(back.decimals()).isEqualTo(Math.max(small.decimals(), other.decimals()));
    assertThat(small.negated().negated()).isEqualTo(small);
  }

  @Property
  void oneWrongCharacterIsReportedAtItsPlace(@ForAll("amounts") Amount amount) {
    String digits = amount.digits();
    for (int i = 0; i < digits.length(); i++) {
      String garbled = digits.substring(0, i) + "x" + digits.substring(i + 1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Amount.parse(garbled, amount.unit()))
          .withMessageContaining(Excerpt.of(garbled))
          .withMessageContaining("character " + (i + 1) + " ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2,323.00万元        | 232300       | 2 | 万元
          2323万元            | 2323         | 0 | 万元
          0                   | 0            | 0 | 元
          0.00                | 0            | 2 | 元
          00.10               | 10           | 2 | 元
          6.26亿元            | 626          | 2 | 亿元
          5千元               | 5            | 0 | 千元
          -12.50              | -1250        | 2 | 元
          －12.50             | -1250        | 2 | 元
          −12.50              | -1250        | 2 | 元
          (12.50)             | -1250        | 2 | 元
          （12.50）万元        | -1250        | 2 | 万元
          １，３１４．２０       | 131420       | 2 | 元
          1，314.20           | 131420       | 2 | 元
          ９０．９             | 909          | 1 | 元
          ` 195.00 `          | 19500        | 2 | 元
          `\u00A0195.00\u3000万元 ` | 19500   | 2 | 万元
          999,999,999,999,999 | 999999999999999 | 0 | 元
          0.000001            | 1            | 6 | 元
          123456789012.345678 | 123456789012345678 | 6 | 元
          """)
  void readsWhatDocumentsPrint(String text, long unscaled, int decimals, String unit) {
    assertThat(Amount.parse(text, AmountUnit.YUAN))
        .isEqualTo(new Amount(unscaled, decimals, AmountUnit.parse(unit)));
    assertThat(Amount.find(text, AmountUnit.YUAN)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                  | it has no digits
          ` `                 | it has no digits
          —                   | character 1 is a dash “—”, not a minus sign
          –5                  | character 1 is a dash
          ‐5                  | character 1 is a dash
          /                   | character 1 is neither a digit
          无                  | character 1 is neither a digit
          万元                | it has no digits
          -                   | it has no digits
          ()                  | it has no digits
          --1                 | character 2 is
          1.2.3               | character 4 is a second decimal point
          .5                  | character 1 is a decimal point before any digit
          5.                  | no digit follows
          1,23                | its last group
          1,2345              | its last group
          12,34.5             | a group of other than three digits
          1234,567            | character 5 is a thousands separator behind a group of
          1,2,3               | character 4 is a thousands separator behind a group of other
          ,123                | character 1 is a thousands separator before any digit
          1.234,567           | character 6 is a thousands separator behind the decimal point
          1 234               | character 2 is a blank inside the number
          1\u3000234          | character 2 is a blank inside the number
          12.5O               | character 5 is the letter “O”, not the digit 0
          l2.50               | character 1 is the letter “l”, not the digit 1
          二〇                | character 1 is neither
          1〇                 | character 2 is the numeral “〇”, not the digit 0
          1\u200B2            | character 2 is an invisible character (U+200B)
          \uFEFF1             | character 1 is an invisible character (U+FEFF)
          1\u202E2            | character 2 is a control of writing direction (U+202E)
          ١٢٣                 | character 1 is neither
          1e9                 | character 2 is neither
          1e1000000000        | character 2 is neither
          0x1F                | character 2 is neither
          NaN                 | character 1 is neither
          1_000               | character 2 is neither
          +5                  | character 1 is neither
          5%                  | character 2 is neither
          (5                  | character 1 is neither
          (-5)                | character 2 is neither
          1234567890123456    | more than 15 digits before the point
          1.2345678           | more than 6 decimals
          111111111111111111111111111111111 | longer than 32 characters
          """)
  void refusesWhatIsNoAmountAndSaysWhy(String text, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse(text, AmountUnit.YUAN))
        .withMessageStartingWith("not an amount: “")
        .withMessageContaining(reason);
    assertThat(Amount.find(text, AmountUnit.YUAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 1_000_000})
  void refusesLongNumeralsWithoutReadingThem(int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse("9".repeat(length), AmountUnit.YUAN))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
  }

  @Test
  void readsTextsUpToTheLimitOfLength() {
    assertThat(Amount.parse(" ".repeat(30) + "5元")).hasToString("5元");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse(" ".repeat(31) + "5元"))
        .withMessageContaining("longer than 32 characters");
  }

  @Test
  void needsAUnitFromSomewhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse("5"))
        .withMessageContaining("it states no unit");
  }

  @ParameterizedTest
  @CsvSource({
    "232300, 2, '2,323.00万元'",
    "-5, 1, -0.5万元",
    "0, 0, 0万元",
    "0, 3, 0.000万元",
    "7, 6, 0.000007万元",
    "1000, 0, '1,000万元'",
    "100, 0, 100万元",
    "-123456789, 2, '-1,234,567.89万元'"
  })
  void printsGroupsDecimalsAndUnit(long unscaled, int decimals, String printed) {
    assertThat(new Amount(unscaled, decimals, AmountUnit.TEN_THOUSAND_YUAN)).hasToString(printed);
  }

  @Test
  void printedPrecisionIsPartOfTheAmount() {
    Amount precise = Amount.parse("2,323.00万元");
    Amount rough = Amount.parse("2323万元");
    Amount inYuan = Amount.parse("23,230,000元");

    assertThat(precise).isNotEqualTo(rough);
    assertThat(precise.compareValueTo(rough)).isZero();
    assertThat(precise.compareValueTo(inYuan)).isZero();
    assertThat(precise.lastPlace()).isEqualByComparingTo("100");
    assertThat(rough.lastPlace()).isEqualByComparingTo("10000");
  }

  @Test
  void comparesByValueWhateverTheUnitAndTheDecimals() {
    assertThat(Amount.parse("9,999.99元").compareValueTo(Amount.parse("1万元"))).isNegative();
    assertThat(Amount.parse("1.01万元").compareValueTo(Amount.parse("10,099元"))).isPositive();
    assertThat(Amount.parse("-2元").compareValueTo(Amount.parse("-1.00元"))).isNegative();
  }

  @Test
  void isZeroHoweverManyDecimalsArePrinted() {
    assertThat(Amount.parse("0元").isZero()).isTrue();
    assertThat(Amount.parse("0.00万元").isZero()).isTrue();
    assertThat(Amount.parse("0.01万元").isZero()).isFalse();
    assertThat(Amount.parse("-1元").isZero()).isFalse();
  }

  @Test
  void changesUnitExactlyOrRefuses() {
    assertThat(Amount.parse("2,323.00万元").to(AmountUnit.YUAN)).hasToString("23,230,000元");
    assertThat(Amount.parse("5元").to(AmountUnit.TEN_THOUSAND_YUAN)).hasToString("0.0005万元");
    assertThat(Amount.parse("1.5千元").to(AmountUnit.YUAN)).hasToString("1,500元");
    assertThat(Amount.parse("0.01元").to(AmountUnit.TEN_THOUSAND_YUAN)).hasToString("0.000001万元");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Amount.parse("0.001元").to(AmountUnit.TEN_THOUSAND_YUAN));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Amount.parse("999999999999999亿元").to(AmountUnit.YUAN));
  }

  @Test
  void refusesToAddAcrossUnitsOrBeyondItsDigits() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Amount.parse("1元").plus(Amount.parse("1万元")))
        .withMessageContaining("1元")
        .withMessageContaining("1万元");
    Amount largest = Amount.parse("999999999999999元");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> largest.plus(Amount.parse("1元")));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> largest.plus(Amount.parse("0.000001元")));
  }

  @Test
  void refusesBoundsInItsConstructorToo() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Amount(1, 7, AmountUnit.YUAN));
    assertThatIllegalArgumentException().isThrownBy(() -> new Amount(1, -1, AmountUnit.YUAN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Amount(Long.MIN_VALUE, 6, AmountUnit.YUAN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Amount(1_000_000_000_000_000L, 0, AmountUnit.YUAN));
    assertThat(new Amount(1_000_000_000_000_000L, 1, AmountUnit.YUAN).digits())
        .isEqualTo("100000000000000.0");
  }

  @Test
  void equalsByDigitsDecimalsAndUnit() {
    EqualsVerifier.forClass(Amount.class).suppress(Warning.NULL_FIELDS).verify();
  }
}
