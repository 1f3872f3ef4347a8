package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.Reason;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TotalRulesTest {
  private static final String SUMMARY_COLUMNS =
      "revenue.level revenue.item revenue.amount"
          + " expenditure.level expenditure.item expenditure.amount";

  @Test
  void totalsOfBothSidesMustBeTheSame() {
    Disclosure disclosure = Sheets.disclosure(summary("TOTAL 收入总计 2,753.26 TOTAL 支出总计 2,753.27"));

    Outcome outcome = outcome(disclosure, "totals.revenue-equals-expenditure");

    assertThat(outcome.status()).isEqualTo(Status.FAILED);
    assertThat(outcome.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("收支预算表 第1行 收入总计：收入/金额 2,753.26 ≠ 支出/金额 2,753.27，差 0.01万元（1个末位单位）");
  }

  @Test
  void totalOfTheRevenueTableMustBeThatOfTheSummary() {
    Disclosure disclosure =
        Sheets.disclosure(
            summary("TOTAL 收入总计 2,753.26 . . ."),
            Sheets.table(TableKind.REVENUE, "level name total", "TOTAL 合计 2,735.26"));

    Outcome outcome = outcome(disclosure, "totals.summary-equals-revenue-table");

    assertThat(outcome.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("收支预算表 第1行 收入总计：收入/金额 2,753.26 ≠ 收入预算表 第1行 合计 总计 2,735.26，" + "差 18.00万元");
    assertThat(outcome.findings().get(0).cells())
        .extracting(Object::toString)
        .containsExactly("REVENUE_EXPENDITURE_SUMMARY[1].revenue.amount", "REVENUE[1].total");
  }

  @Test
  void whatIsCarriedToTheNextYearIsNoExpenditureOfTheExpenditureTable() {
    Table<?> summary =
        summary(
            ". . . SUBTOTAL 本年支出合计 90.00",
            ". . . CLASS 年终结转结余 10.00",
            "TOTAL 收入总计 100.00 TOTAL 支出总计 100.00");

    assertThat(withExpenditure(summary, "90.00").status()).isEqualTo(Status.HELD);
    assertThat(withExpenditure(summary, "100.00").status()).isEqualTo(Status.FAILED);
  }

  @Test
  void withoutASubtotalTheTotalOfTheSummaryIsCompared() {
    Table<?> summary = summary("TOTAL 收入总计 100.00 TOTAL 支出总计 100.00");

    assertThat(withExpenditure(summary, "100.00").status()).isEqualTo(Status.HELD);
    assertThat(withExpenditure(summary, "99.99").status()).isEqualTo(Status.FAILED);
  }

  @Test
  void blankTotalIsNotChecked() {
    Outcome outcome = withExpenditure(summary("TOTAL 收入总计 1.00 TOTAL 支出总计 1.00"), ".");

    assertThat(outcome.status()).isEqualTo(Status.NOT_CHECKED);
    assertThat(outcome.reason()).contains(Reason.FIGURE_BLANK);
  }

  @Test
  void severalTotalsThatDisagreeAreNotDecided() {
    Disclosure disclosure =
        Sheets.disclosure(summary("TOTAL 收入总计 1.00 TOTAL 支出总计 2.00", "TOTAL 收入总计 3.00 . . ."));

    Outcome outcome = outcome(disclosure, "totals.revenue-equals-expenditure");

    assertThat(outcome.reason()).contains(Reason.SEVERAL_TOTALS);
  }

  @Test
  void blankTotalBesideAPrintedOneSaysNothing() {
    Disclosure disclosure =
        Sheets.disclosure(summary("TOTAL 收入总计 1.00 TOTAL 支出总计 .", "TOTAL 收入总计 . TOTAL 支出总计 1.00"));

    assertThat(outcome(disclosure, "totals.revenue-equals-expenditure").status())
        .isEqualTo(Status.HELD);
  }

  @Test
  void totalThatIsNotPrintedIsThatOfAllItsPartsOrUndecided() {
    Table<?> summary = summary("TOTAL 收入总计 100.00 TOTAL 支出总计 100.00");
    String rule = "totals.summary-equals-expenditure-table";

    Table<?> both =
        Sheets.table(TableKind.EXPENDITURE, "level name basic project", "TOTAL 合计 60.00 40.00");
    assertThat(outcome(Sheets.disclosure(summary, both), rule).status()).isEqualTo(Status.HELD);

    Table<?> one = Sheets.table(TableKind.EXPENDITURE, "level name basic", "TOTAL 合计 60.00");
    Outcome undecided = outcome(Sheets.disclosure(summary, one), rule);
    assertThat(undecided.status()).isEqualTo(Status.NOT_CHECKED);
    assertThat(undecided.reason()).contains(Reason.COLUMNS_NOT_PRINTED);
  }

  @Test
  void withoutATotalTheRuleDoesNotApply() {
    Disclosure disclosure = Sheets.disclosure(summary("CLASS 一、一般公共预算 1.00 . . ."));

    Outcome outcome = outcome(disclosure, "totals.revenue-equals-expenditure");

    assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(outcome.reason()).contains(Reason.NO_TOTAL);
    assertThat(outcome(disclosure, "totals.summary-equals-revenue-table").reason())
        .contains(Reason.NO_TOTAL);
    assertThat(outcome(Sheets.disclosure(), "totals.summary-equals-revenue-table").reason())
        .contains(Reason.TABLE_ABSENT);
  }

  private static Table<?> summary(String... rows) {
    return Sheets.table(TableKind.REVENUE_EXPENDITURE_SUMMARY, SUMMARY_COLUMNS, rows);
  }

  private static Outcome withExpenditure(Table<?> summary, String total) {
    Table<?> expenditure =
        Sheets.table(TableKind.EXPENDITURE, "level name total", "TOTAL 合计 " + total);
    return outcome(
        Sheets.disclosure(summary, expenditure), "totals.summary-equals-expenditure-table");
  }

  private static Outcome outcome(Disclosure disclosure, String id) {
    return Validator.standard().check(disclosure).outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
