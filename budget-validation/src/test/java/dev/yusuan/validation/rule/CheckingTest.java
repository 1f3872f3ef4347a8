package dev.yusuan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.RealTables;
import dev.yusuan.validation.Validator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CheckingTest {
  @Test
  void rulesThatShareRealTablesFindWhatEachFindsByItself() {
    Disclosure disclosure = RealTables.disclosure();
    Checking checking = new Checking(disclosure);
    for (Rule rule : Validator.standard().rules()) {
      assertThat(rule.check(checking))
          .as(rule.description().id())
          .isEqualTo(rule.check(disclosure));
    }
  }

  @Test
  void aQuestionIsAskedOnceInACheckAndAnewInTheNext() {
    AtomicInteger asked = new AtomicInteger();
    Function<Checking, Boolean> question = any -> asked.incrementAndGet() > 1;
    Checking checking = new Checking(RealTables.disclosure());

    assertThat(checking.once(question)).isFalse();
    assertThat(checking.once(question)).isFalse();
    assertThat(new Checking(checking.disclosure()).once(question)).isTrue();
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
