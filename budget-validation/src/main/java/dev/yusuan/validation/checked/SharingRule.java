package dev.yusuan.validation.checked;

import dev.yusuan.document.Disclosure;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;

/** A rule of this library: it shares with others what it finds out of the tables. */
public interface SharingRule extends Rule {
  /** All that the rule looked at; none with the reason why it does not apply. */
  Checks check(CheckedDisclosure disclosure);

  @Override
  default Checks check(Disclosure disclosure) {
    return check(new CheckedDisclosure(disclosure));
  }

  /** The rule itself, if it shares, or else one that leaves all to it. */
  static SharingRule of(Rule rule) {
    return rule instanceof SharingRule sharing ? sharing : new OwnRule(rule);
  }

  /** A rule from outside of this library. */
  record OwnRule(Rule rule) implements SharingRule {
    @Override
    public RuleDescription description() {
      return rule.description();
    }

    @Override
    public Checks check(CheckedDisclosure disclosure) {
      return rule.check(disclosure.disclosure());
    }
  }
}
