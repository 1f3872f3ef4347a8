package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What programs check that have the amounts themselves: nothing is rounded. */
class ExactAmountsTest {
  private static final Validator EXACT = Validator.of(Profiles.get("exact"));
  private static final CellPath WRONG = CellPath.parse("EXPENDITURE[3].basic");

  /** 6.00 and 12.01 stand below 18.00, 12.01 and 8.00 beside 20.00; 12.00 would agree with both. */
  private static final Disclosure ONE_FEN_MORE =
      Sheets.disclosure(
          Sheets.table(
              TableKind.EXPENDITURE,
              "level name total basic project",
              "TOTAL 合计 30.00 18.00 12.00",
              "ITEM 行政运行 10.00 6.00 4.00",
              "ITEM 信访业务 20.00 12.01 8.00"));

  private static final Disclosure RIGHT = ONE_FEN_MORE.with(WRONG, Amount.parse("12.00万元"));

  @Test
  void aDifferenceThatRoundingExplainsIsAContradiction() {
    Report standard = Validator.standard().check(ONE_FEN_MORE);
    Report exact = EXACT.check(ONE_FEN_MORE);

    assertThat(standard.failed()).isEmpty();
    assertThat(standard.count(Verdict.WITHIN_ROUNDING)).isEqualTo(2);
    assertThat(exact.count(Verdict.WITHIN_ROUNDING)).isZero();
    assertThat(exact.failed())
        .extracting(finding -> finding.rule().id())
        .containsExactlyInAnyOrder("expenditure.total.sum", "expenditure.rows.sum");
    assertThat(exact.hasErrors()).isTrue();
    assertThat(exact.failed().get(0).message(Locale.ENGLISH)).contains("0.01").contains("12.01");
  }

  @Test
  void whatAgreesToTheDigitHolds() {
    Report exact = EXACT.check(RIGHT);

    assertThat(exact.failed()).isEmpty();
    assertThat(exact.count(Verdict.EXACT))
        .isEqualTo(Validator.standard().check(RIGHT).count(Verdict.EXACT));
  }

  @Test
  void theOneValueThatRepairsBothSumsIsNamed() {
    Report exact = EXACT.check(ONE_FEN_MORE);

    assertThat(exact.groups()).hasSize(1);
    assertThat(exact.groups().get(0).repair())
        .hasValueSatisfying(
            repair -> {
              assertThat(repair.cell()).isEqualTo(WRONG);
              assertThat(repair.value()).isEqualTo(Amount.parse("12.00万元"));
            });
  }

  @Test
  void whatCutsDecimalsOffIsAContradictionToo() {
    Disclosure truncated =
        Sheets.disclosure(
            Sheets.table(
                TableKind.EXPENDITURE,
                "level name total basic.personnel.wages basic.personnel.individuals basic.public",
                "ITEM 甲 0.32 0.10 0.10 0.10"));

    assertThat(Validator.standard().check(truncated).count(Verdict.WITHIN_TRUNCATION)).isPositive();
    assertThat(EXACT.check(truncated).failed()).isNotEmpty();
    assertThat(EXACT.check(truncated).count(Verdict.WITHIN_TRUNCATION)).isZero();
  }

  @Test
  void onlyTheRulesOfThePatternAreHeldToTheDigit() {
    Report report = Validator.standard().withoutRounding("expenditure.total.*").check(ONE_FEN_MORE);

    assertThat(report.failed())
        .extracting(finding -> finding.rule().id())
        .containsExactly("expenditure.total.sum");
    assertThat(report.count(Verdict.WITHIN_ROUNDING)).isEqualTo(1);
  }

  /** A reason why figures may differ holds for a small difference as for a large one. */
  @Test
  void whatMayDifferIsStillNotDecided() {
    Table<ExpenditureRow> table = ONE_FEN_MORE.expenditure();
    FigureCheck check =
        FigureCheck.sum(
            figure(table, ExpenditureRow.TOTAL),
            List.of(figure(table, ExpenditureRow.BASIC), figure(table, ExpenditureRow.PROJECT)));

    FigureCheck doubtful = check.unless(Reason.LEVEL_UNKNOWN);

    assertThat(doubtful.verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(check.toTheDigit().verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(doubtful.toTheDigit().verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(doubtful.toTheDigit().reason()).contains(Reason.LEVEL_UNKNOWN);
  }

  private static Figure figure(Table<?> table, Column<?, Amount> column) {
    return new Figure(table, 2, column);
  }
}
