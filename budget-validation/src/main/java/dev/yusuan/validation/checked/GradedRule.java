package dev.yusuan.validation.checked;

import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.RuleDescription;

/**
 * A rule with another severity.
 *
 * @param description what the rule is, with its severity
 * @param rule the rule as it was
 */
public record GradedRule(RuleDescription description, SharingRule rule) implements SharingRule {

  @Override
  public Checks check(CheckedDisclosure disclosure) {
    return rule.check(disclosure);
  }

  @Override
  public String toString() {
    return description.toString();
  }
}
