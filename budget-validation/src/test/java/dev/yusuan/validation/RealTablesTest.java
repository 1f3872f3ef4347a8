package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.money.Verdict;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Reason;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A published unit budget whose first five tables agree to the digit. */
class RealTablesTest {
  private static final Report REPORT = Validator.standard().check(RealTables.disclosure());

  @Test
  void allComparisonsAreExact() {
    assertThat(REPORT.findings()).isEmpty();
    assertThat(REPORT.hasErrors()).isFalse();
    assertThat(REPORT.count(Verdict.EXACT)).isPositive();
  }

  @Test
  void everyRowWithAnAmountIsChecked() {
    assertThat(exact("expenditure.total.sum")).isEqualTo(11);
    assertThat(exact("expenditure.basic.sum")).isEqualTo(6);
    assertThat(exact("expenditure.project.sum")).isEqualTo(7);
    assertThat(exact("general-public-budget-expenditure.total.sum")).isEqualTo(10);
    assertThat(exact("revenue.this-year.general-public-budget.of-which")).isEqualTo(2);
    assertThat(exact("fiscal-appropriation.expenditure.total.sum")).isEqualTo(6);
  }

  @Test
  void everyColumnIsAddedUpDownTheTreeOfRows() {
    assertThat(exact("expenditure.rows.sum")).isEqualTo(2 * 8);
    assertThat(exact("revenue.rows.sum")).isEqualTo(5);
    assertThat(exact("revenue-expenditure-summary.revenue.rows.sum")).isEqualTo(2);
    assertThat(exact("revenue-expenditure-summary.revenue.rows.of-which")).isEqualTo(2);
    assertThat(exact("fiscal-appropriation.revenue.rows.sum")).isEqualTo(2);
    assertThat(exact("fiscal-appropriation.expenditure.rows.sum")).isEqualTo(2 * 4);
  }

  @Test
  void totalsOfTablesOneTwoAndThreeAgree() {
    assertThat(exact("totals.revenue-equals-expenditure")).isEqualTo(1);
    assertThat(exact("totals.summary-equals-revenue-table")).isEqualTo(1);
    assertThat(exact("totals.summary-equals-expenditure-table")).isEqualTo(1);
  }

  @Test
  void rulesWithoutObjectSayWhy() {
    assertThat(outcome("three-public.total.sum").status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(outcome("three-public.total.sum").reason()).contains(Reason.TABLE_ABSENT);
    assertThat(outcome("expenditure.basic.public.sum").reason())
        .contains(Reason.COLUMNS_NOT_PRINTED);
    assertThat(outcome("fiscal-appropriation.expenditure.rows.of-which").reason())
        .contains(Reason.NO_ROWS_BELOW);
    assertThat(outcome("revenue.carry-over.sum").reason()).contains(Reason.NOTHING_PRINTED);
  }

  @Test
  void summaryCountsRulesAndChecks() {
    int rules = Validator.standard().rules().size();
    assertThat(REPORT.summary(Locale.CHINESE).get(0)).startsWith("规则" + rules + "条：成立");
    assertThat(REPORT.toString()).startsWith(rules + " rules: ").contains(" 0 failed, ");
  }

  private static int exact(String id) {
    Outcome outcome = outcome(id);
    assertThat(outcome.status()).isEqualTo(Status.HELD);
    return outcome.count(Verdict.EXACT);
  }

  private static Outcome outcome(String id) {
    return REPORT.outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
