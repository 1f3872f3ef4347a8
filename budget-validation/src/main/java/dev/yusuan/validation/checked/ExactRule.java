package dev.yusuan.validation.checked;

import com.google.common.collect.ImmutableList;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.RuleDescription;

/**
 * A rule to which figures of tables agree to the digit or not at all.
 *
 * @param rule the rule as it was
 */
public record ExactRule(SharingRule rule) implements SharingRule {
  @Override
  public RuleDescription description() {
    return rule.description();
  }

  @Override
  public Checks check(CheckedDisclosure disclosure) {
    Checks checks = rule.check(disclosure);
    return new Checks(
        checks.checks().stream()
            .map(ExactRule::toTheDigit)
            .collect(ImmutableList.toImmutableList()),
        checks.notApplicable());
  }

  private static Check toTheDigit(Check check) {
    return check instanceof FigureCheck figures ? figures.toTheDigit() : check;
  }

  @Override
  public String toString() {
    return rule.toString();
  }
}
