package dev.yusuan.validation;

import dev.yusuan.document.Disclosure;

/** A rule of this library: it shares with others what it finds out of the tables. */
interface SharingRule extends Rule {
  /** All that the rule looked at; none with the reason why it does not apply. */
  Checks check(CheckedDisclosure disclosure);

  @Override
  default Checks check(Disclosure disclosure) {
    return check(new CheckedDisclosure(disclosure));
  }

  /** Checks against a rule, which shares what it finds out if it can. */
  static Checks check(Rule rule, CheckedDisclosure disclosure) {
    return rule instanceof SharingRule sharing
        ? sharing.check(disclosure)
        : rule.check(disclosure.disclosure());
  }
}
