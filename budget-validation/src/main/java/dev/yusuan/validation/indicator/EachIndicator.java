package dev.yusuan.validation.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.checked.CheckedDisclosure;
import dev.yusuan.validation.checked.SharingRule;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.PrintedIndicator;
import dev.yusuan.validation.printed.PrintedIndicators;
import dev.yusuan.validation.printed.SwappedTargets;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;

/**
 * A rule on each indicator by itself. Where a blank half may be the text that stands in no column,
 * nothing is decided.
 *
 * @param description what the rule is
 * @param demand what it demands
 * @param fault the key of the text for an indicator that does not meet it
 */
record EachIndicator(RuleDescription description, Demand demand, String fault)
    implements SharingRule {

  @Override
  public Checks check(CheckedDisclosure disclosure) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (PrintedIndicator indicator : disclosure.indicators()) {
      demand.isMet(indicator).ifPresent(met -> checks.add(check(indicator, met, disclosure)));
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty() ? PrintedIndicators.none(disclosure.disclosure()) : Checks.of(all);
  }

  private Check check(PrintedIndicator indicator, boolean met, CheckedDisclosure disclosure) {
    Wording message = met ? description.sentence() : told(indicator, disclosure.swappedTargets());
    Verdict fault = indicator.isDoubtful() ? Verdict.NOT_CHECKED : Verdict.INCONSISTENT;
    return new FactCheck(met ? Verdict.EXACT : fault, indicator.targetAndName(), message);
  }

  private Wording told(PrintedIndicator indicator, SwappedTargets swapped) {
    Wording told =
        Texts.of(fault, indicator.place(), indicator.nameInWords(), indicator.targetInWords());
    return swapped
        .otherOf(indicator)
        .map(
            other ->
                Texts.of(
                    "indicator.swapped",
                    told,
                    Terms.number(other.row() + 1),
                    other.nameInWords(),
                    other.targetInWords()))
        .orElse(told);
  }

  /** What a rule demands of an indicator. */
  interface Demand {
    /** Whether the indicator meets it; empty where the rule is not about such indicators. */
    Optional<Boolean> isMet(PrintedIndicator indicator);
  }
}
