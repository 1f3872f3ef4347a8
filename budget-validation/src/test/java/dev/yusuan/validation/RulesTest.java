package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of rule on tables of a few lines. */
class RulesTest {
  private static final String COLUMNS = "level name total basic project";

  @Test
  void rowWhoseSumIsWrongIsNamedWithItsFigures() {
    Finding finding = only(rows("ITEM 行政运行 1,314.20 1,314.10 ."));

    assertThat(finding.rule().id()).isEqualTo("expenditure.total.sum");
    assertThat(finding.verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.cells())
        .extracting(Object::toString)
        .containsExactly("EXPENDITURE[1].total", "EXPENDITURE[1].basic", "EXPENDITURE[1].project");
    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo(
            "支出预算表 第1行 行政运行：合计 1,314.20 ≠ 基本支出/小计 1,314.10（另1项空白或为零）"
                + " = 1,314.10，差 0.10万元（10个末位单位）");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "支出预算表 row 1 行政运行: 合计 1,314.20 ≠ 基本支出/小计 1,314.10 (and 1 blank or zero)"
                + " = 1,314.10, difference 0.10万元 (10 units in the last place)");
    FigureCheck check = (FigureCheck) finding.check();
    assertThat(check.blanks()).isEqualTo(1);
    assertThat(check.residual().orElseThrow()).isEqualByComparingTo("0.10");
  }

  @Test
  void lastPlaceIsExplainedByRoundingOfTwoParts() {
    Finding finding = only(rows("ITEM 行政运行 10.01 5.00 5.00"));

    assertThat(finding.verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.message(Locale.CHINESE)).endsWith("，差 0.01万元（1个末位单位），四舍五入可以解释");
    assertThat(check(rows("ITEM 行政运行 10.01 5.00 5.00")).hasErrors()).isFalse();
  }

  @Test
  void blankPartTakesNoPartInRounding() {
    assertThat(only(rows("ITEM 行政运行 10.01 10.00 .")).verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void sumOfBlankPartsIsInconsistent() {
    Finding finding = only(rows("ITEM 行政运行 10.01 . ."));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(((FigureCheck) finding.check()).blanks()).isEqualTo(2);
    assertThat(check(rows("ITEM 行政运行 0.00 . .")).findings()).isEmpty();
  }

  @Test
  void blankSumOfPrintedPartsIsNotChecked() {
    Finding finding = only(rows("ITEM 行政运行 . 10.00 5.00"));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(finding.check().reason()).contains(Reason.SUM_BLANK);
    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo("支出预算表 第1行 行政运行：合计 （空） 与 基本支出/小计 10.00 + 项目支出/小计 5.00：未核对，合计数空白，而分项有数");
    Outcome outcome = outcome(rows("ITEM 行政运行 . 10.00 5.00"), "expenditure.total.sum");
    assertThat(outcome.status()).isEqualTo(Status.NOT_CHECKED);
    assertThat(outcome.reason()).contains(Reason.SUM_BLANK);
  }

  @Test
  void markInACellLeavesTheRowUnchecked() {
    Finding finding = only(rows("ITEM 行政运行 10.01 ~十 5.00"));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(finding.check().reason()).contains(Reason.MARK);
    assertThat(finding.message(Locale.CHINESE)).contains("基本支出/小计 “十” + 项目支出/小计 5.00");
    assertThat(((FigureCheck) finding.check()).residual()).isEmpty();
  }

  @Test
  void disagreementIsNotDecidedWhereAFigureStandsInNoColumn() {
    assertThat(only(rows("ITEM 行政运行 10.01 5.00 . ^5.01")).check().reason())
        .contains(Reason.UNPLACED_TEXT);
    assertThat(only(rows("ITEM 行政运行 10.01 5.00 . ^5.O1")).check().reason())
        .contains(Reason.UNPLACED_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "0", "4.00", "≥10次"})
  void whatCannotCloseTheGapExcusesNothing(String unplaced) {
    assertThat(only(rows("ITEM 行政运行 10.01 5.00 . ^" + unplaced)).verdict())
        .isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void aMarkThatSaysNothingCountsAsBlank() {
    assertThat(outcome(rows("ITEM 行政运行 10.01 10.01 ~—"), "expenditure.total.sum").status())
        .isEqualTo(Status.HELD);
  }

  @Test
  void blankRowsAreNoChecks() {
    assertThat(outcome(rows("ITEM 行政运行 . . ."), "expenditure.total.sum").status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void partsBelowAColumnThatIsNotPrintedTakeItsPlace() {
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name basic basic.personnel.wages basic.personnel.individuals basic.public",
            "ITEM 行政运行 9.00 1.00 2.00 3.00");

    Finding finding = only(table);

    assertThat(finding.rule().id()).isEqualTo("expenditure.basic.sum");
    assertThat(finding.message(Locale.CHINESE))
        .contains("人员经费/工资福利支出 1.00 + 基本支出/人员经费/对个人和家庭的补助 2.00 + 基本支出/公用经费 3.00 = 6.00，差 3.00万元");
  }

  @Test
  void columnsOfWhichAreComparedOneByOne() {
    String columns =
        "level name thisYear.generalPublicBudget thisYear.generalPublicBudget.appropriation";
    assertThat(check(Sheets.table(TableKind.REVENUE, columns, "UNIT 办公室 5.00 5.00")).findings())
        .isEmpty();

    Finding finding = only(Sheets.table(TableKind.REVENUE, columns, "UNIT 办公室 5.00 5.01"));

    assertThat(finding.rule().id()).isEqualTo("revenue.this-year.general-public-budget.of-which");
    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo(
            "收入预算表 第1行 办公室：本年收入/一般公共预算/小计 5.00 < 本年收入/一般公共预算/其中：财政拨款 5.01，" + "差 0.01万元（1个末位单位）");
  }

  @Test
  void columnWhoseSumIsWrongIsNamedWithItsRows() {
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name total",
            "TOTAL 合计 6.00",
            "UNIT 办公室 6.00",
            "ITEM 行政运行 1.00",
            "ITEM 信访业务 2.00",
            "ITEM 住房公积金 .");

    Finding finding = only(table);

    assertThat(finding.rule().id()).isEqualTo("expenditure.rows.sum");
    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo(
            "支出预算表 第2行 办公室：合计 6.00 ≠ 第3行 行政运行 1.00 + 第4行 信访业务 2.00（另1项空白或为零）" + " = 3.00，差 3.00万元");
  }

  /** In a column that prints 2, 4.2 and 12.5, but no 2.0, 2 is 2.0; in a row it may be 2.4. */
  @Test
  void zerosThatAColumnDropsAreDecimals() {
    Table<?> column =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name total",
            "UNIT 办公室 19.2",
            "ITEM 行政运行 2",
            "ITEM 信访业务 4.2",
            "ITEM 住房公积金 12.5");

    assertThat(only(column).verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(only(rows("ITEM 行政运行 6.7 2 4.3")).verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
  }

  @Test
  void rowsOfWhichMayNotExceedTheirLineTogether() {
    String columns = "revenue.level revenue.item revenue.amount";
    Table<?> table =
        Sheets.table(
            TableKind.REVENUE_EXPENDITURE_SUMMARY,
            columns,
            "CLASS 一、一般公共预算 10.00",
            "OF_WHICH 其中：财政拨款 9.00",
            "OF_WHICH 专项收入 1.02");

    Finding finding = only(table);

    assertThat(finding.rule().id()).isEqualTo("revenue-expenditure-summary.revenue.rows.of-which");
    assertThat(finding.verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void disagreementIsNotDecidedWhereTheLevelOfARowIsUnknown() {
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name total",
            "UNIT 办公室 6.00",
            "ITEM 行政运行 1.00",
            ". 不明 5.00");

    assertThat(only(table).check().reason()).contains(Reason.LEVEL_UNKNOWN);
  }

  @Test
  void severalTotalsAreNotAddedUp() {
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name total",
            "TOTAL 合计 1.00",
            "ITEM 行政运行 1.00",
            "TOTAL 合计 1.00");

    assertThat(check(table).findings())
        .extracting(finding -> finding.check().reason().orElseThrow())
        .containsExactly(Reason.SEVERAL_TOTALS, Reason.SEVERAL_TOTALS);
    assertThat(outcome(table, "expenditure.rows.sum").status()).isEqualTo(Status.NOT_CHECKED);
  }

  @Test
  void findingsAreOrderedByPlace() {
    Report report =
        check(rows("TOTAL 合计 5.00 1.00 1.00", "ITEM 行政运行 3.00 1.00 1.00", "ITEM 信访业务 4.00 4.00 ."));

    assertThat(report.failed())
        .extracting(finding -> finding.cells().get(0) + " " + finding.rule().id())
        .containsExactly(
            "EXPENDITURE[1].total expenditure.rows.sum",
            "EXPENDITURE[1].total expenditure.total.sum",
            "EXPENDITURE[1].basic expenditure.rows.sum",
            "EXPENDITURE[2].total expenditure.total.sum");
    assertThat(report.findings()).isEqualTo(report.failed());
  }

  @Test
  void messagesCarryNoControlCharactersAndNoLongTexts() {
    Finding finding = only(rows("ITEM " + "长".repeat(50) + "\u202E\u0007 10.01 5.00 ."));

    assertThat(finding.message(Locale.CHINESE))
        .contains("长".repeat(40) + "…")
        .doesNotContain("长".repeat(41));
    assertThat(only(rows("ITEM 行\u202E政\u0007 10.01 5.00 .")).toString())
        .contains("行<U+202E>政<U+0007>");
  }

  @Test
  void longSumsAreCutInMessagesOnly() {
    String[] rows = new String[21];
    rows[0] = "UNIT 办公室 19.00";
    for (int i = 1; i < rows.length; i++) {
      rows[i] = "ITEM 项目" + i + " 1.00";
    }
    Finding finding = only(Sheets.table(TableKind.EXPENDITURE, "level name total", rows));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(finding.message(Locale.CHINESE))
        .contains("第13行 项目12 1.00 + …（共20项） = 20.00")
        .doesNotContain("项目13 ");
    assertThat(finding.cells()).hasSize(21);
    assertThat(
            only(Sheets.table(TableKind.EXPENDITURE, "level name total", Arrays.copyOf(rows, 13)))
                .message(Locale.CHINESE))
        .contains("第13行 项目12 1.00 = 12.00")
        .doesNotContain("…");
  }

  private static Table<?> rows(String... rows) {
    return Sheets.table(TableKind.EXPENDITURE, COLUMNS, rows);
  }

  private static Report check(Table<?> table) {
    return Validator.standard().check(Sheets.disclosure(table));
  }

  private static Finding only(Table<?> table) {
    List<Finding> findings = check(table).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static Outcome outcome(Table<?> table, String id) {
    return check(table).find(id).orElseThrow();
  }
}
