package dev.yusuan.validation.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final RuleDescription RULE =
      new RuleDescription(
          "my.rule", Severity.ERROR, new Wording("规则。", "Rule."), new Wording("依据", "basis"));
  private static final Check WRONG = FactCheck.of(false, ImmutableList.of(), RULE.sentence());
  private static final Check RIGHT = FactCheck.of(true, ImmutableList.of(), RULE.sentence());

  private static Outcome of(Check... checks) {
    return Outcome.of(RULE, Checks.of(ImmutableList.copyOf(checks)));
  }

  private static Check notChecked(Reason reason) {
    return new BetweenCheck(
        Verdict.NOT_CHECKED, Optional.of(reason), ImmutableList.of(), RULE.sentence());
  }

  @Test
  void oneFaultAmongOthersFailsTheRule() {
    assertThat(of(RIGHT, RIGHT)).hasToString("my.rule HELD");
    assertThat(of(RIGHT, notChecked(Reason.MARK))).hasToString("my.rule NOT_CHECKED");
    assertThat(of(RIGHT, notChecked(Reason.MARK), WRONG)).hasToString("my.rule FAILED");
  }

  @Test
  void theFirstThatIsNotCheckedTellsTheReason() {
    assertThat(of(WRONG, notChecked(Reason.MARK), notChecked(Reason.SUM_BLANK)).reason())
        .contains(Reason.MARK);
  }

  @Test
  void findingsAreTenThousandOfEachVerdictAtMost() {
    ImmutableList<Check> checks =
        ImmutableList.<Check>builder()
            .addAll(Collections.nCopies(10_001, WRONG))
            .add(notChecked(Reason.MARK), RIGHT)
            .build();

    Outcome outcome = Outcome.of(RULE, Checks.of(checks));

    assertThat(outcome.count(Verdict.INCONSISTENT)).isEqualTo(10_001);
    assertThat(outcome.findings()).hasSize(10_001);
    assertThat(outcome.findings())
        .filteredOn(finding -> finding.verdict() == Verdict.INCONSISTENT)
        .hasSize(10_000);
    assertThat(outcome.findings().get(10_000).verdict()).isEqualTo(Verdict.NOT_CHECKED);
  }
}
