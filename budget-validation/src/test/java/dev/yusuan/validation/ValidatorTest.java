package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValidatorTest {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "my.basic-expenditure",
          Severity.WARNING,
          new Wording("支出预算表与一般公共预算支出表的基本支出相等。", "Both tables state the same basic expenditure."),
          new Wording("本单位全部基本支出由一般公共预算安排", "a rule of the house"));

  @Test
  void ruleOfAUserIsCheckedWithTheOthers() {
    Rule rule =
        Rule.of(
            DESCRIPTION,
            disclosure ->
                Checks.ofSame(
                    Figure.ofTotal(disclosure, TableKind.EXPENDITURE, ExpenditureRow.BASIC),
                    Figure.ofTotal(
                        disclosure,
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        ExpenditureRow.PROJECT)));

    Report report = Validator.standard().with(rule).check(RealTables.disclosure());

    assertThat(report.failed()).hasSize(1);
    assertThat(report.failed().get(0).message(Locale.CHINESE))
        .isEqualTo(
            "支出预算表 第1行 合计：基本支出/小计 1,804.90 ≠ 一般公共预算支出表 第1行 合计 项目支出/小计 350.26，" + "差 1,454.64万元");
    assertThat(report.failed().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.count(Status.FAILED)).isEqualTo(1);
    assertThat(
            Validator.standard().with(rule).check(Sheets.disclosure()).count(Status.NOT_APPLICABLE))
        .isEqualTo(Validator.standard().rules().size() + 1);
  }

  @Test
  void aReportIsConclusiveWhereSomethingWasDecided() {
    Disclosure unreadableSum =
        Sheets.disclosure(
            Sheets.table(TableKind.EXPENDITURE, "level name total basic", "ITEM 甲 ~1l.20 6.00"));
    Disclosure wrongSum =
        Sheets.disclosure(
            Sheets.table(TableKind.EXPENDITURE, "level name total basic", "ITEM 甲 7.00 6.00"));

    assertThat(Validator.standard().check(Sheets.disclosure()).isConclusive()).isFalse();
    assertThat(Validator.standard().check(unreadableSum))
        .returns(false, Report::isConclusive)
        .returns(1, report -> report.count(Verdict.NOT_CHECKED));
    assertThat(Validator.standard().check(wrongSum).isConclusive()).isTrue();
  }

  @Test
  void ruleOfFactsIsToldByItsMessage() {
    CellPath cell = CellPath.parse("EXPENDITURE[3].function");
    FactCheck fact =
        FactCheck.of(false, ImmutableList.of(cell), new Wording("科目不存在", "unknown code"));
    Validator validator =
        Validator.of(List.of(Rule.of(DESCRIPTION, disclosure -> Checks.of(fact))));

    Report report = validator.check(Sheets.disclosure());

    assertThat(report.failed())
        .extracting(Finding::toString)
        .containsExactly("my.basic-expenditure INCONSISTENT: unknown code");
    assertThat(report.failed().get(0).cells()).containsExactly(cell);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new FactCheck(Verdict.WITHIN_ROUNDING, ImmutableList.of(), fact.message()));
  }

  @Test
  void ruleTakenOutIsNotReported() {
    Validator validator = Validator.standard().without("expenditure.basic.sum");

    assertThat(Validator.of(List.of())).hasToString("validator with 0 rules");
    assertThat(validator.check(Sheets.disclosure()).outcomes())
        .hasSize(Validator.standard().rules().size() - 1)
        .noneMatch(outcome -> outcome.rule().id().equals("expenditure.basic.sum"));
  }

  @Test
  void unknownAndRepeatedRulesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.standard().without("expenditure.basic.sums"))
        .withMessageContaining("“expenditure.basic.sums”");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.standard().with(Validator.standard().rules().get(0)));
  }

  @Test
  void idOfARuleIsOfOneForm() {
    for (String id : List.of("", "Expenditure", "a..b", "a-", "a b", "a.", "支出")) {
      assertThatIllegalArgumentException()
          .as(id)
          .isThrownBy(
              () ->
                  new RuleDescription(
                      id, Severity.ERROR, DESCRIPTION.sentence(), DESCRIPTION.basis()));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Wording(" ", "x"));
  }

  @Test
  void sameDisclosureGivesAnEqualReport() {
    Report report = Validator.standard().check(RealTables.disclosure());

    assertThat(Validator.standard().check(RealTables.disclosure()))
        .isEqualTo(report)
        .hasSameHashCodeAs(report);
  }

  @Test
  void reportsThatTellMoreAreNotEqual() {
    Report report = Validator.standard().check(Sheets.disclosure());

    assertThat(report.noting(ImmutableList.of(DESCRIPTION.sentence()))).isNotEqualTo(report);
    assertThat(report.lacking(ImmutableList.of(DESCRIPTION))).isNotEqualTo(report);
    assertThat(report.find("my.basic-expenditure")).isEmpty();
  }
}
