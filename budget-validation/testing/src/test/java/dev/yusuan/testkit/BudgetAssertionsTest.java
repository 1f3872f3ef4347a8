package dev.yusuan.testkit;

import static dev.yusuan.testkit.BudgetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each assertion, where it holds and where it does not. */
class BudgetAssertionsTest {
  private static final Report RIGHT = Validator.standard().check(Samples.disclosure());
  private static final Report EMPTY = Report.of(ImmutableList.of());

  /**
   * The wages of 行政运行 in the first unit, which stand in the sum of a row and of a column, and in
   * the table of the general public budget, which pays all wages.
   */
  private static final CellPath WAGES = CellPath.of(TableKind.EXPENDITURE, 4, ExpenditureRow.WAGES);

  private static final Amount RIGHT_WAGES = Amount.parse("60.00万元");
  private static final Report WRONG =
      Validator.standard().check(Samples.disclosure().with(WAGES, Amount.parse("61.00万元")));
  private static final String[] RULES = {
    "expenditure.rows.sum",
    "expenditure.basic.sum",
    "functions.general-public-budget-within-expenditure"
  };

  @Test
  void aReportHasNoErrors() {
    assertThat(RIGHT).hasNoErrors().checkedSomething().failsOnly();

    fails(() -> assertThat(WRONG).hasNoErrors(), "expenditure.basic.sum");
    fails(() -> assertThat(EMPTY).checkedSomething(), "nothing was");
    fails(() -> assertThat((Report) null).hasNoErrors(), "not to be null");
  }

  @Test
  void rulesFail() {
    assertThat(WRONG).failsOnly(RULES).at(WAGES).withRepair(RIGHT_WAGES);
    assertThat(WRONG).fails(RULES[0]).at(WAGES).withRepair(Amount.parse("600000.00元"));

    fails(() -> assertThat(WRONG).failsOnly(RULES[0]), RULES[1]);
    fails(() -> assertThat(RIGHT).fails(RULES[0]), RULES[0]);
    fails(() -> assertThat(WRONG).fails("expenditure.basic.summ"), "the report has no such rule");
    fails(() -> assertThat(WRONG).failsOnly("expenditure.basic.summ"), "no such rule");
  }

  @Test
  void rulesHold() {
    assertThat(RIGHT).holds(RULES).holds("narrative.rates");
    assertThat(WRONG).holds("narrative.rates");

    fails(() -> assertThat(WRONG).holds("narrative.rates", RULES[0]), "FAILED");
    fails(() -> assertThat(WRONG).holds(RULES[0]), "61.00");
    fails(() -> assertThat(RIGHT).holds("narrative.counts"), "NOT_APPLICABLE");
    fails(() -> assertThat(RIGHT).holds("expenditure.basic.summ"), "[expenditure.basic.sum,");
  }

  /** 1.00 is 15.38 % of last year's 6.50, and 18.18 % of this year's 5.50. */
  @Test
  void aRateOfTheWrongYearFails() {
    String wrong = Samples.text().replace("下降15.38%", "下降18.18%");

    assertThat(Validator.standard().check(Disclosures.parse(wrong).disclosure()))
        .failsOnly("narrative.rates");
  }

  @Test
  void findingsHaveACellAndARepair() {
    CellPath other = CellPath.of(TableKind.EXPENDITURE, 7, ExpenditureRow.GOODS);

    fails(() -> assertThat(WRONG).failsOnly(RULES).at(other), other.toString());
    fails(() -> assertThat(WRONG).failsOnly(RULES).withRepair(Amount.parse("62.00万元")), "60.00万元");
  }

  @Test
  void whatIsReadIsComplete() {
    ReadResult read = Disclosures.parse("# 说明\n\n数据说明。\n" + Samples.text());
    TableKind<?>[] kinds =
        GeneratedDisclosuresProperties.kinds(
            GeneratedDisclosuresProperties.printable(Samples.disclosure()));

    assertThat(read).isComplete().hasTables(kinds);
    fails(() -> assertThat(read).hasTables(TableKind.REVENUE), "GENERAL_PUBLIC_BUDGET");
  }

  @Test
  void aTableIsNotCompleteWhereACellStandsInNoColumn() {
    ReadResult read = Disclosures.parse(Samples.text() + "\t合计\t\t1.00\t1.00\t9.99\n");

    fails(() -> assertThat(read).isComplete(), "not recognised");
    assertThat(read).hasProblem(ProblemCode.ROW_UNPLACED);
    fails(() -> assertThat(read).hasNoErrors(), "row.unplaced");
    fails(() -> assertThat(read).hasProblem(ProblemCode.UNIT_MISSING), "row.unplaced");
    assertThat(Disclosures.parse(Samples.text())).hasNoErrors();
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .withMessageContaining(message);
  }
}
