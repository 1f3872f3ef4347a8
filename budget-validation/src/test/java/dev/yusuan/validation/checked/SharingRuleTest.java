package dev.yusuan.validation.checked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.RealTables;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class SharingRuleTest {
  @Test
  void rulesThatShareRealTablesFindWhatEachFindsByItself() {
    Disclosure disclosure = RealTables.disclosure();
    CheckedDisclosure checked = new CheckedDisclosure(disclosure);
    for (Rule rule : Validator.standard().rules()) {
      assertThat(SharingRule.of(rule).check(checked))
          .as(rule.description().id())
          .isEqualTo(rule.check(disclosure));
    }
  }

  @Test
  void aRuleWithAnotherSeverityIsStillTheRule() {
    Rule graded =
        Validator.standard()
            .withSeverity("expenditure.rows.sum", Severity.INFO)
            .find("expenditure.rows.sum")
            .orElseThrow();
    Rule rule = Validator.standard().find("expenditure.rows.sum").orElseThrow();

    assertThat(graded.check(RealTables.disclosure()))
        .isEqualTo(rule.check(RealTables.disclosure()));
    assertThat(graded.description().severity()).isEqualTo(Severity.INFO);
    assertThat(graded).hasToString(graded.description().toString());
  }
}
