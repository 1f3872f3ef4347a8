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
  Checks check(Checking checking);

  /** The same of a disclosure that no other rule is asked about. */
  default Checks check(Disclosure disclosure) {
    return check(new Checking(disclosure));
  }

  /** A rule that is made of a description and a function. */
  static Rule of(RuleDescription description, Function<Disclosure, Checks> check) {
    return sharing(description, checking -> check.apply(checking.disclosure()));
  }

  /** A rule that is made of a description and a function that shares what it finds out. */
  static Rule sharing(RuleDescription description, Function<Checking, Checks> check) {
    return new Rule() {
      @Override
      public RuleDescription description() {
        return description;
      }

      @Override
      public Checks check(Checking checking) {
        return check.apply(checking);
      }

      @Override
      public String toString() {
        return description.toString();
      }
    };
  }
}
