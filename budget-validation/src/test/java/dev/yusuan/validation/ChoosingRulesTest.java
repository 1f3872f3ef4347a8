package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.validation.name.NearNames;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoosingRulesTest {
  @Test
  void rulesThatBeginAlikeAreMutedAtOnce() {
    Validator validator = Validator.standard().without("catalog.*");

    assertThat(validator.rules()).isNotEmpty();
    assertThat(validator.rules()).noneMatch(rule -> rule.description().id().startsWith("catalog."));
  }

  @Test
  void aRuleWithAnotherSeverityFindsTheSame() {
    Validator validator = Validator.standard().withSeverity("expenditure.total.sum", Severity.INFO);
    Report report =
        validator.check(
            Sheets.disclosure(
                Sheets.table(
                    TableKind.EXPENDITURE,
                    "level name total basic project",
                    "ITEM 行政运行 9.00 5.00 1.00")));

    assertThat(report.failed())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.INFO);
    assertThat(report.hasErrors()).isFalse();
    assertThat(validator.rules()).hasSameSizeAs(Validator.standard().rules());
  }

  @Test
  void aRuleOfAUserIsGradedLikeTheOthers() {
    Rule rule =
        Rule.of(
            new RuleDescription(
                "my.rule", Severity.ERROR, new Wording("规则。", "Rule."), new Wording("依据", "basis")),
            disclosure ->
                Checks.of(FactCheck.of(false, ImmutableList.of(), new Wording("不合", "not so"))));

    Report report =
        Validator.of(List.of(rule)).withSeverity("my.*", Severity.INFO).check(Sheets.disclosure());

    assertThat(report.failed())
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.INFO);
  }

  @Test
  void rulesBetweenDisclosuresAreChosenLikeTheOthers() {
    Validator none = Validator.standard().without("between.*");
    Validator graded = Validator.standard().withSeverity("between.unit-revenue", Severity.INFO);

    assertThat(none.betweenRules()).isEmpty();
    assertThat(none.rules()).isEqualTo(Validator.standard().rules());
    assertThat(none.describe("between.unit-revenue")).isEmpty();
    assertThat(graded.describe("between.unit-revenue").orElseThrow().severity())
        .isEqualTo(Severity.INFO);
    assertThat(graded.describe("between.unit-expenditure").orElseThrow().severity())
        .isEqualTo(Severity.ERROR);
    assertThat(graded.betweenRules()).hasSameSizeAs(Validator.standard().betweenRules());
  }

  @Test
  void theIdsOfRulesOfBothKindsAreUnique() {
    RuleDescription taken =
        new RuleDescription(
            "between.unit-revenue",
            Severity.INFO,
            new Wording("规则。", "Rule."),
            new Wording("依据", "basis"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Validator.standard()
                    .with(Rule.of(taken, disclosure -> Checks.notApplicable(Reason.NO_CODES))))
        .withMessage("two rules have the id “between.unit-revenue”");
  }

  @Test
  void theRulesMostLikeAMistypedOneAreNamed() {
    assertThat(Validator.standard().idsLike("expenditure.basic.sums"))
        .hasSize(5)
        .startsWith("expenditure.basic.sum");
    assertThat(Validator.standard().idsLike("between.unit-revenues"))
        .startsWith("between.unit-revenue");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.standard().withSeverity("katalog.*", Severity.INFO))
        .withMessageContaining("“katalog.*”");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.standard().without("*.functional.*"))
        .withMessageContaining("one * at most");
  }

  @Test
  void ofAMistypedPatternPatternsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.standard().without("procurment.*"))
        .withMessageContaining("no rule “procurment.*”; the most alike are [procurement.*, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.standard().without("*.weka"))
        .withMessageContaining("the most alike are [*.weak, ");
  }

  @Test
  void aPatternHasOneAsterisk() {
    assertThat(RulePattern.of("a.b").matches("a.b")).isTrue();
    assertThat(RulePattern.of("a.b").matches("a.b.c")).isFalse();
    assertThat(RulePattern.of("a.*").matches("a.")).isTrue();
    assertThat(RulePattern.of("a.*").matches("ab")).isFalse();
    assertThat(RulePattern.of("*.sum").matches("a.sum")).isTrue();
    assertThat(RulePattern.of("a*a").matches("a")).isFalse();
    assertThat(RulePattern.of("a*a").matches("aba")).isTrue();
  }

  @Test
  void theNearestNameComesFirstAndEqualOnesInTheOrderOfTheAlphabet() {
    assertThat(NearNames.nearest("b", List.of("abc", "b", "c", "a")))
        .containsExactly("b", "a", "c", "abc");
  }

  /** As README.md has it. */
  @ParameterizedTest
  @CsvSource({"10.00, HELD", "10.01, FAILED"})
  void aRuleOfOnesOwnLooksAtTheRowsOfATable(String printed, Outcome.Status status) {
    Wording sentence = new Wording("公务接待费不超过10万元。", "Receptions cost at most 100,000 yuan.");
    Rule ceiling =
        Rule.of(
            new RuleDescription(
                "city.receptions", Severity.ERROR, sentence, new Wording("本市规定", "our city")),
            budget ->
                Checks.inTable(
                    budget,
                    TableKind.THREE_PUBLIC,
                    table ->
                        table
                            .total()
                            .flatMap(total -> total.receptions().total())
                            .map(
                                cost ->
                                    Checks.of(
                                        FactCheck.of(
                                            cost.inYuan().compareTo(new BigDecimal(100_000)) <= 0,
                                            ImmutableList.of(
                                                CellPath.of(
                                                    TableKind.THREE_PUBLIC,
                                                    1,
                                                    ThreePublicRow.RECEPTIONS)),
                                            sentence)))
                            .orElseGet(() -> Checks.notApplicable(Reason.FIGURE_BLANK))));
    Disclosure budget =
        Disclosure.builder()
            .addTables(
                Table.builder(TableKind.THREE_PUBLIC, AmountUnit.TEN_THOUSAND_YUAN)
                    .row(
                        ThreePublicRow.builder()
                            .level(RowLevel.TOTAL)
                            .receptions(cost -> cost.total(printed)))
                    .build())
            .build();

    assertThat(Validator.of(ImmutableList.of(ceiling)).check(budget).outcomes())
        .extracting(Outcome::status)
        .containsExactly(status);
    assertThat(
            Validator.of(ImmutableList.of(ceiling)).check(Disclosure.builder().build()).outcomes())
        .extracting(Outcome::status)
        .containsExactly(Outcome.Status.NOT_APPLICABLE);
  }
}
