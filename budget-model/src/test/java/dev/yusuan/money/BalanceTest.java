package dev.yusuan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {
  @Test
  void oneFigurePrintedTwiceMustMatchToTheDigit() {
    assertThat(sum("2,753.26万元", "2,753.26万元")).isEqualTo(Verdict.EXACT);
    assertThat(sum("2,753.27万元", "2,753.26万元")).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void oneFigureAtTwoPrecisionsMatchesWhereItRoundsToTheOther() {
    assertThat(sum("948.4万元", "948.36万元")).isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(sum("948.3万元", "948.36万元")).isEqualTo(Verdict.WITHIN_TRUNCATION);
    assertThat(sum("948.5万元", "948.36万元")).isEqualTo(Verdict.INCONSISTENT);
    assertThat(sum("9,483,600元", "948.36万元")).isEqualTo(Verdict.EXACT);
  }

  @Test
  void twoUnitsWithThreePartsAreExplainedByTruncationOnly() {
    assertThat(sum("0.31万元", "0.10万元", "0.10万元", "0.10万元")).isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(sum("0.32万元", "0.10万元", "0.10万元", "0.10万元")).isEqualTo(Verdict.WITHIN_TRUNCATION);
    assertThat(sum("0.33万元", "0.10万元", "0.10万元", "0.10万元")).isEqualTo(Verdict.INCONSISTENT);
  }

  /** ⌊n/2⌋ last places, more or less, of positive and of negative figures. */
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 1", "4, 2", "5, 2", "6, 3", "7, 3", "8, 4"})
  void halfUpAdmitsHalfAsManyLastPlacesAsThereAreParts(int parts, int admitted) {
    for (int sign : new int[] {-1, 1}) {
      for (int residual = -admitted; residual <= admitted; residual++) {
        assertThat(isAdmitted(parts, 137 * sign, residual)).isTrue();
      }
      assertThat(isAdmitted(parts, 137 * sign, -admitted - 1)).isFalse();
      assertThat(isAdmitted(parts, 137 * sign, admitted + 1)).isFalse();
    }
  }

  /** Each part may have lost almost one last place; the whole may lose the rest of them. */
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 2", "4, 3", "5, 4", "6, 5", "7, 6", "8, 7"})
  void truncationAdmitsOneLastPlaceLessThanThereAreParts(int parts, int admitted) {
    for (int sign : new int[] {-1, 1}) {
      assertThat(equalParts(parts, 137 * sign, admitted * sign).verdict())
          .isNotEqualTo(Verdict.INCONSISTENT);
      assertThat(equalParts(parts, 137 * sign, (admitted + 1) * sign).verdict())
          .isEqualTo(Verdict.INCONSISTENT);
      assertThat(equalParts(parts, 137 * sign, 0).isExplainedBy(Rounding.TRUNCATION)).isTrue();
      assertThat(equalParts(parts, 137 * sign, -sign).isExplainedBy(Rounding.TRUNCATION)).isFalse();
    }
  }

  @Test
  void truncationNeverMakesTheWholeLessThanItsParts() {
    assertThat(sum("0.28万元", "0.10万元", "0.10万元", "0.10万元")).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void bareZeroAmongDecimalsIsNothing() {
    assertThat(sum("10.0万元", "9.6万元", "0万元")).isEqualTo(Verdict.INCONSISTENT);
    assertThat(sum("10.0万元", "9.9万元", "0万元")).isEqualTo(Verdict.INCONSISTENT);
    assertThat(sum("10.0万元", "5.0万元", "4.9万元", "0万元")).isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(sum("10.0万元", "9.9万元", "0.0万元")).isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(sum("10.0万元", "10.0万元", "0万元")).isEqualTo(Verdict.EXACT);
  }

  @Test
  void wholeNumbersKeepTheirPrecision() {
    assertThat(sum("10万元", "9.6万元", "0万元")).isEqualTo(Verdict.WITHIN_ROUNDING);
  }

  /** 2 + 4.2 + 12.5 = 18.7: two parts and a half of 0.1 may hide in rounding, but not 0.5. */
  @Test
  void columnThatDropsZerosAtTheEndIsAsPreciseAsItsMostPreciseFigure() {
    assertThat(column("18.7万元", "2万元", "4.2万元", "12.5万元")).isEqualTo(Verdict.EXACT);
    assertThat(column("18.8万元", "2万元", "4.2万元", "12.5万元")).isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(column("19.2万元", "2万元", "4.2万元", "12.5万元")).isEqualTo(Verdict.INCONSISTENT);
    assertThat(sum("19.2万元", "2万元", "4.2万元", "12.5万元")).isEqualTo(Verdict.WITHIN_ROUNDING);
  }

  @Test
  void columnThatPrintsZerosAtTheEndDropsNone() {
    assertThat(column("19.2万元", "2万元", "4.0万元", "12.7万元")).isEqualTo(Verdict.WITHIN_ROUNDING);
  }

  @Test
  void residualIsCountedInTheLeastPreciseLastPlace() {
    Balance balance = balance(Comparison.SUM, "1,314.20万元", "1,314.10万元");
    assertThat(balance.residual()).isEqualByComparingTo("0.10");
    assertThat(balance.residualInLastPlaces()).isEqualByComparingTo("10");

    Balance mixed = balance(Comparison.SUM, "948.4万元", "948.36万元");
    assertThat(mixed.residual()).isEqualByComparingTo("0.04");
    assertThat(mixed.residualInLastPlaces()).isEqualByComparingTo("0.4");
  }

  @Test
  void largestAmountsAddUpWithoutOverflow() {
    String large = "999,999,999,999,999.999万元";
    Balance balance = balance(Comparison.SUM, large, large, large, "-" + large);
    assertThat(balance.verdict()).isEqualTo(Verdict.EXACT);
    BigDecimal residual = balance(Comparison.SUM, "-" + large, large, large).residual();
    assertThat(residual).isEqualByComparingTo("-2999999999999999.997");
    String mostDigits = "999,999,999,999.999999万元";
    assertThat(balance(Comparison.SUM, large, mostDigits, mostDigits).residual().toPlainString())
        .isEqualTo("997999999999999.999002");
  }

  @Test
  void includedPartsMayBeLess() {
    assertThat(balance(Comparison.OF_WHICH, "5.00万元", "3.00万元").verdict()).isEqualTo(Verdict.EXACT);
    assertThat(balance(Comparison.OF_WHICH, "5.00万元", "5.01万元").verdict())
        .isEqualTo(Verdict.INCONSISTENT);
    assertThat(balance(Comparison.OF_WHICH, "5.00万元", "2.50万元", "2.51万元").verdict())
        .isEqualTo(Verdict.WITHIN_ROUNDING);
  }

  @Test
  void whatIsAtMostTheOthersMayBeLess() {
    assertThat(balance(Comparison.AT_MOST, "5.00万元", "7.00万元").verdict()).isEqualTo(Verdict.EXACT);
    assertThat(balance(Comparison.AT_MOST, "5.01万元", "5.00万元").verdict())
        .isEqualTo(Verdict.INCONSISTENT);
    assertThat(balance(Comparison.AT_MOST, "5.01万元", "2.50万元", "2.50万元").verdict())
        .isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(balance(Comparison.AT_MOST, "5.1万元", "5.06万元").verdict())
        .isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(balance(Comparison.AT_MOST, "1.00万元").verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  private static boolean isAdmitted(int parts, int part, int residual) {
    Verdict verdict = equalParts(parts, part, residual).verdict();
    return verdict == Verdict.EXACT || verdict == Verdict.WITHIN_ROUNDING;
  }

  private static Balance equalParts(int parts, int part, int residual) {
    return Balance.of(
        Comparison.SUM,
        hundredths(parts * part + residual),
        Collections.nCopies(parts, hundredths(part)));
  }

  private static Amount hundredths(int unscaled) {
    return new Amount(unscaled, 2, AmountUnit.TEN_THOUSAND_YUAN);
  }

  private static Verdict sum(String whole, String... parts) {
    return balance(Comparison.SUM, whole, parts).verdict();
  }

  private static Verdict column(String whole, String... parts) {
    List<Amount> amounts = Arrays.stream(parts).map(Amount::parse).toList();
    return Balance.ofColumn(Comparison.SUM, Amount.parse(whole), amounts).verdict();
  }

  private static Balance balance(Comparison comparison, String whole, String... parts) {
    List<Amount> amounts = Arrays.stream(parts).map(Amount::parse).toList();
    return Balance.of(comparison, Amount.parse(whole), amounts);
  }
}
