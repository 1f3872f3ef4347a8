package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import java.util.function.Function;

/**
 * A rule that several disclosures are compared by (文件间核对规则). Like a {@link Rule}, it looks at them
 * and nothing else.
 */
public interface BetweenRule {
  /** What the rule is. */
  RuleDescription description();

  /** All that the rule looked at; none with the reason why it does not apply. */
  Checks check(ImmutableList<Disclosure> disclosures);

  /** A rule that is made of a description and a function. */
  static BetweenRule of(
      RuleDescription description, Function<ImmutableList<Disclosure>, Checks> check) {
    return new BetweenRule() {
      @Override
      public RuleDescription description() {
        return description;
      }

      @Override
      public Checks check(ImmutableList<Disclosure> disclosures) {
        return check.apply(disclosures);
      }

      @Override
      public String toString() {
        return description.toString();
      }
    };
  }
}
