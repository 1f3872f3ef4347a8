package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges whether figures of a disclosure agree as a rule demands. */
public final class Judge {
  private final Agreement agreement;
  private final Disclosure disclosure;

  /**
   * Which allowances the disclosure leaves open, found out once and only where figures disagree.
   */
  private @Nullable ImmutableSet<Allowance> open;

  Judge(Agreement agreement, Disclosure disclosure) {
    this.agreement = agreement;
    this.disclosure = disclosure;
  }

  /**
   * The check of a figure against others, if enough is printed to compare anything.
   *
   * @param other the table of the others
   * @param doubt why a disagreement would prove nothing; empty where it would
   */
  Optional<Check> check(
      Figure whole, List<Figure> parts, TableKind<?> other, Optional<Reason> doubt) {
    if (parts.isEmpty()) {
      return KeyedRows.isNothing(whole) || whole.mark().isPresent()
          ? Optional.empty()
          : Optional.of(withoutLike(whole, other, doubt));
    }
    return FigureCheck.find(comparisonOf(parts), whole, parts)
        .filter(check -> !isBlankAgainstZero(check))
        .map(check -> differs(check) ? excused(check, doubt) : check);
  }

  private static boolean differs(FigureCheck check) {
    return check.verdict() != Verdict.EXACT && check.verdict() != Verdict.NOT_CHECKED;
  }

  private Comparison comparisonOf(List<Figure> parts) {
    Comparison comparison = agreement.comparison();
    return comparison == Comparison.SAME && parts.size() > 1 ? Comparison.SUM : comparison;
  }

  private static boolean isBlankAgainstZero(FigureCheck check) {
    return check.isNotChecked(Reason.FIGURE_BLANK)
        && KeyedRows.isNothing(check.whole())
        && check.parts().stream().allMatch(KeyedRows::isNothing);
  }

  private FigureCheck excused(FigureCheck check, Optional<Reason> doubt) {
    return doubt
        .or(() -> excuse(check.residual().orElseThrow().signum()))
        .map(check::unless)
        .orElse(check);
  }

  private Optional<Reason> excuse(int sign) {
    return open().stream()
        .filter(allowance -> allowance.allows(sign))
        .map(Allowance::reason)
        .findFirst();
  }

  private ImmutableSet<Allowance> open() {
    ImmutableSet<Allowance> known = open;
    if (known == null) {
      known =
          agreement.allowances().stream()
              .filter(allowance -> allowance.isPossible(disclosure))
              .collect(ImmutableSet.toImmutableSet());
      open = known;
    }
    return known;
  }

  private FactCheck withoutLike(Figure whole, TableKind<?> other, Optional<Reason> doubt) {
    int sign = Long.signum(whole.amount().orElseThrow().unscaled());
    Wording message =
        Texts.of(
            "check.without-like",
            Terms.place(whole),
            Terms.printed(whole.printed().orElse("")),
            Terms.table(other));
    return doubt
        .or(() -> excuse(sign))
        .map(reason -> undecided(whole, message, reason))
        .orElseGet(() -> FactCheck.of(false, ImmutableList.of(whole.cell()), message));
  }

  private static FactCheck undecided(Figure whole, Wording message, Reason reason) {
    return new FactCheck(
        Verdict.NOT_CHECKED,
        ImmutableList.of(whole.cell()),
        Texts.of("check.without-like.doubt", message, Terms.reason(reason)));
  }
}
