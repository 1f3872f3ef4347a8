package dev.yusuan.validation.kind;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.validation.rule.Reason;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why figures of two tables may differ although neither is wrong. A disagreement that it covers is
 * not decided.
 */
public enum Allowance {
  /** One table may leave out money that the other has, whichever is the larger. */
  OTHER_SOURCES(Reason.OTHER_SOURCES, FundSources::mayDiffer),
  /** The first figure may also hold what is carried to the next year. */
  CARRIED_FORWARD(Reason.CARRIED_FORWARD, disclosure -> true) {
    @Override
    boolean allows(int sign) {
      return sign > 0;
    }
  },
  /** The first figure may also hold projects without a declaration of their own. */
  NOT_ALL_DECLARED(Reason.NOT_ALL_DECLARED, disclosure -> true) {
    @Override
    boolean allows(int sign) {
      return sign > 0;
    }
  },
  /**
   * The first figure may also hold what projects pay, where the document is of no form that says it
   * does not.
   */
  PAID_FROM_PROJECTS(Reason.PAID_FROM_PROJECTS, disclosure -> disclosure.form().isEmpty()) {
    @Override
    boolean allows(int sign) {
      return sign > 0;
    }
  },
  /** One table may be about the whole department, where the document is about a unit of it. */
  OTHER_SCOPE(
      Reason.OTHER_SCOPE,
      disclosure -> !disclosure.kind().equals(Optional.of(DisclosureKind.DEPARTMENT)));

  private final Reason reason;

  @SuppressWarnings("ImmutableEnumChecker") // the predicates keep no state
  private final Predicate<Disclosure> possible;

  Allowance(Reason reason, Predicate<Disclosure> possible) {
    this.reason = reason;
    this.possible = possible;
  }

  /** Why nothing follows from a difference. */
  Reason reason() {
    return reason;
  }

  /** Whether the disclosure leaves it open. */
  boolean isPossible(Disclosure disclosure) {
    return possible.test(disclosure);
  }

  /** Whether it allows for a first figure that is larger (1) or less (-1) than the others. */
  boolean allows(int sign) {
    return true;
  }
}
