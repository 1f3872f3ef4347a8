package dev.yusuan.validation.rule;

import dev.yusuan.document.Disclosure;
import java.util.function.Function;

/**
 * A rule that a disclosure is checked against (核对规则). It looks at the disclosure and nothing else,
 * gives the same checks for the same disclosure, and may be used by several threads.
 */
public interface Rule {
  /** What the rule is. */
  RuleDescription description();

  /** All that the rule looked at; none with the reason why it does not apply. */
  Checks check(Disclosure disclosure);

  /** A rule that is made of a description and a function. */
  static Rule of(RuleDescription description, Function<Disclosure, Checks> check) {
    return new Rule() {
      @Override
      public RuleDescription description() {
        return description;
      }

      @Override
      public Checks check(Disclosure disclosure) {
        return check.apply(disclosure);
      }

      @Override
      public String toString() {
        return description.toString();
      }
    };
  }
}
