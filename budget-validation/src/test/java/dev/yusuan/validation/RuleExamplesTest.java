package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the library has an example that it holds for and one that it fails for. */
class RuleExamplesTest {
  private static final List<List<RuleExample>> PROVIDERS =
      List.of(
          WithinTablesExamples.examples(),
          AcrossTablesExamples.examples(),
          TreasuryExamples.examples(),
          OneYearExamples.examples(),
          CatalogExamples.examples(),
          IndicatorExamples.examples(),
          IdentityExamples.examples());

  static Stream<RuleExample> examples() {
    return PROVIDERS.stream().flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void holdsForOneDisclosureAndFailsForTheOther(RuleExample example) {
    assertThat(outcome(example.ruleId(), example.holds()).status()).isEqualTo(Status.HELD);
    assertThat(outcome(example.ruleId(), example.fails()).status()).isEqualTo(Status.FAILED);
  }

  @Test
  void everyRuleHasAnExample() {
    assertThat(examples().map(RuleExample::ruleId).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Validator.standard().rules().stream().map(rule -> rule.description().id()).toList());
  }

  private static Outcome outcome(String id, Disclosure disclosure) {
    Rule rule =
        Validator.standard().rules().stream()
            .filter(each -> each.description().id().equals(id))
            .findFirst()
            .orElseThrow();
    return Outcome.of(rule.description(), rule.check(disclosure));
  }
}
