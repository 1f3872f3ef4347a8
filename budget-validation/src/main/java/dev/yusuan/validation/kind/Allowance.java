package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Reason;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why figures of two tables may differ although neither is wrong. A disagreement that it covers is
 * not decided.
 */
public enum Allowance {
  /** One table may leave out money that the other has, whichever is the larger. */
  OTHER_SOURCES(Reason.OTHER_SOURCES, checking -> FundSources.mayDiffer(checking.disclosure())),
  /** The first figure may also hold what is carried to the next year. */
  CARRIED_FORWARD(Reason.CARRIED_FORWARD, checking -> true) {
    @Override
    boolean allows(int sign) {
      return sign > 0;
    }
  },
  /** The first figure may also hold projects without a declaration of their own. */
  NOT_ALL_DECLARED(Reason.NOT_ALL_DECLARED, checking -> true) {
    @Override
    boolean allows(int sign) {
      return sign > 0;
    }
  },
  /**
   * The first figure may also hold what projects pay, where the document is of no form that says it
   * does not.
   */
  PAID_FROM_PROJECTS(
      Reason.PAID_FROM_PROJECTS, checking -> checking.disclosure().form().isEmpty()) {
    @Override
    boolean allows(int sign) {
      return sign > 0;
    }
  },
  /** One table may be about the whole department, where the document is about a unit of it. */
  OTHER_SCOPE(
      Reason.OTHER_SCOPE,
      checking -> !checking.disclosure().kind().equals(Optional.of(DisclosureKind.DEPARTMENT)));

  private final Reason reason;

  @SuppressWarnings("ImmutableEnumChecker") // the functions keep no state
  private final Function<Checking, Boolean> possible;

  Allowance(Reason reason, Function<Checking, Boolean> possible) {
    this.reason = reason;
    this.possible = possible;
  }

  /**
   * Why nothing follows from a difference, where the disclosure leaves one of the allowances open
   * for a first figure that is larger (1) or less (-1) than the others.
   */
  static Optional<Reason> excuse(ImmutableSet<Allowance> allowances, Checking checking, int sign) {
    return allowances.stream()
        .filter(each -> each.allows(sign) && checking.once(each.possible))
        .map(each -> each.reason)
        .findFirst();
  }

  /** Whether it allows for a first figure that is larger (1) or less (-1) than the others. */
  boolean allows(int sign) {
    return true;
  }
}
