package dev.yusuan.validation;

import dev.yusuan.document.Disclosure;

/**
 * A disclosure that a rule holds for, and one that it fails for.
 *
 * @param ruleId the rule
 * @param holds all that the rule looks at agrees
 * @param fails something does not
 */
record RuleExample(String ruleId, Disclosure holds, Disclosure fails) {
  @Override
  public String toString() {
    return ruleId;
  }
}
