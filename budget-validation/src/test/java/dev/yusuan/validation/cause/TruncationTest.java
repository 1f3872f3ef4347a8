package dev.yusuan.validation.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whether the author of a document cut decimals off. */
class TruncationTest {
  private static final String COLUMNS =
      "level name total basic.personnel.wages basic.personnel.individuals basic.public";

  /**
   * Of 0.109 + 0.109 + 0.109 = 0.327 and of 0.109 + 0.109 = 0.218, cut to two decimals, the first
   * lacks two last places, which rounding does not explain, and the second one.
   */
  @Test
  void isToldWhereSumsWithMorePartsLackMore() {
    Report report = check("ITEM 甲 0.32 0.10 0.10 0.10", "ITEM 乙 0.21 0.10 0.10 .");

    assertThat(report.failed()).isEmpty();
    assertThat(report.notes()).hasSize(1);
    assertThat(report.notes().get(0).in(Locale.CHINESE)).contains("2处").contains("截去");
    assertThat(report.notes().get(0).in(Locale.ENGLISH))
        .startsWith("All 2 sums")
        .endsWith("the author cuts decimals off.");
  }

  @Test
  void isToldOfNegativeFiguresToo() {
    assertThat(check("ITEM 甲 -0.32 -0.10 -0.10 -0.10", "ITEM 乙 -0.21 -0.10 -0.10 .").notes())
        .hasSize(1);
  }

  @Test
  void sumsThatAgreeTellNothingOfIt() {
    assertThat(
            check(
                    "ITEM 甲 0.32 0.10 0.10 0.10",
                    "ITEM 乙 0.21 0.10 0.10 .",
                    "ITEM 丙 0.20 0.10 0.10 .",
                    "ITEM 丁 0.30 0.10 0.10 0.10")
                .notes())
        .singleElement()
        .extracting(note -> note.in(Locale.CHINESE))
        .asString()
        .contains("2处");
  }

  @Test
  void isNotToldOfFiguresThatAgree() {
    assertThat(check("ITEM 甲 0.30 0.10 0.10 0.10").notes()).isEmpty();
  }

  @Test
  void isNotToldWhereRoundingExplainsAll() {
    assertThat(check("ITEM 甲 0.31 0.10 0.10 0.10", "ITEM 乙 0.20 0.10 0.10 .").notes()).isEmpty();
  }

  /** 0.02 of five figures and 0.01 of three are rounding, though more parts lack more. */
  @Test
  void isNotToldWhereRoundingExplainsWhatGrows() {
    Report report =
        Validator.standard()
            .check(
                Sheets.disclosure(
                    Sheets.table(
                        TableKind.EXPENDITURE,
                        COLUMNS + " project",
                        "ITEM 甲 0.42 0.10 0.10 0.10 0.10",
                        "ITEM 乙 0.21 0.10 0.10 . .")));

    assertThat(report.count(Verdict.WITHIN_ROUNDING)).isEqualTo(2);
    assertThat(report.notes()).isEmpty();
  }

  @Test
  void isNotToldWhereOneDifferenceGoesTheOtherWay() {
    Report report =
        check("ITEM 甲 0.32 0.10 0.10 0.10", "ITEM 乙 0.21 0.10 0.10 .", "ITEM 丙 0.19 0.10 0.10 .");

    assertThat(report.failed()).isEmpty();
    assertThat(report.notes()).isEmpty();
  }

  @Test
  void isNotToldWherePositiveAndNegativeSumsDifferInBothDirections() {
    Report report = check("ITEM 甲 0.32 0.10 0.10 0.10", "ITEM 乙 -0.21 -0.10 -0.10 .");

    assertThat(report.failed())
        .extracting(finding -> finding.rule().id())
        .containsOnly("expenditure.amounts.not-negative");
    assertThat(report.notes()).isEmpty();
  }

  @Test
  void isNotToldWhereSomethingContradictsIt() {
    assertThat(
            check(
                    "ITEM 甲 0.32 0.10 0.10 0.10",
                    "ITEM 乙 0.21 0.10 0.10 .",
                    "ITEM 丙 0.40 0.10 0.10 0.10")
                .notes())
        .isEmpty();
  }

  @Test
  void isNotToldWhereDifferencesDoNotGrowWithTheParts() {
    assertThat(check("ITEM 甲 0.32 0.10 0.10 0.10", "ITEM 乙 0.32 0.11 0.10 0.09").notes()).isEmpty();
    assertThat(check("ITEM 甲 0.32 0.10 0.10 0.10").notes()).isEmpty();
  }

  /** Zeros are not what decimals were cut off from, so both sums have two parts. */
  @Test
  void zerosDoNotCountAsParts() {
    assertThat(check("ITEM 甲 0.32 0.10 0.10 0.10", "ITEM 乙 0.21 0.10 0.10 0.00").notes())
        .hasSize(1);
  }

  @Test
  void sameFigureCutToFewerDecimalsDoesNotSpeakAgainstIt() {
    Report report =
        Validator.standard()
            .check(
                Sheets.disclosure(
                    Sheets.table(
                        TableKind.REVENUE_EXPENDITURE_SUMMARY,
                        "revenue.level revenue.amount expenditure.level expenditure.amount",
                        "TOTAL 0.5 TOTAL 0.53"),
                    Sheets.table(
                        TableKind.EXPENDITURE,
                        COLUMNS,
                        "ITEM 甲 0.32 0.10 0.10 0.10",
                        "ITEM 乙 0.21 0.10 0.10 .")));

    assertThat(report.count(Verdict.WITHIN_ROUNDING)).isEqualTo(2);
    assertThat(report.notes()).hasSize(1);
  }

  private static Report check(String... rows) {
    return Validator.standard()
        .check(Sheets.disclosure(Sheets.table(TableKind.EXPENDITURE, COLUMNS, rows)));
  }
}
