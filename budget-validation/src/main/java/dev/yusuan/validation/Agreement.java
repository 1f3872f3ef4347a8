package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * How figures of different tables have to agree, and what excuses them if they do not.
 *
 * @param comparison how they are compared
 * @param allowances what may explain a difference
 */
record Agreement(Comparison comparison, ImmutableSet<Allowance> allowances) {
  static Agreement of(Comparison comparison, Allowance... allowances) {
    return new Agreement(comparison, ImmutableSet.copyOf(allowances));
  }

  /** The check of a figure against others, if enough is printed to compare anything. */
  Optional<Check> check(
      Disclosure disclosure,
      Figure whole,
      List<Figure> parts,
      TableKind other,
      Optional<Reason> doubt) {
    if (parts.isEmpty()) {
      return KeyedRows.isNothing(whole) || whole.mark().isPresent()
          ? Optional.empty()
          : Optional.of(withoutLike(disclosure, whole, other, doubt));
    }
    return FigureCheck.find(comparisonOf(parts), whole, parts)
        .filter(check -> !isBlankAgainstZero(check))
        .map(check -> excused(check, disclosure, doubt));
  }

  private static boolean isBlankAgainstZero(FigureCheck check) {
    return check.reason().equals(Optional.of(Reason.FIGURE_BLANK))
        && KeyedRows.isNothing(check.whole())
        && check.parts().stream().allMatch(KeyedRows::isNothing);
  }

  private Comparison comparisonOf(List<Figure> parts) {
    return comparison == Comparison.SAME && parts.size() > 1 ? Comparison.SUM : comparison;
  }

  private FigureCheck excused(FigureCheck check, Disclosure disclosure, Optional<Reason> doubt) {
    return check.verdict() == Verdict.INCONSISTENT
        ? doubt
            .or(() -> excuse(check.residual().orElseThrow().signum(), disclosure))
            .map(check::unless)
            .orElse(check)
        : check;
  }

  private Optional<Reason> excuse(int sign, Disclosure disclosure) {
    return allowances.stream()
        .flatMap(allowance -> allowance.covers(sign, disclosure).stream())
        .findFirst();
  }

  private FactCheck withoutLike(
      Disclosure disclosure, Figure whole, TableKind other, Optional<Reason> doubt) {
    int sign = Long.signum(whole.amount().orElseThrow().unscaled());
    Optional<Reason> excuse = doubt.or(() -> excuse(sign, disclosure));
    Wording message =
        Texts.of(
            "check.without-like",
            Terms.place(whole),
            Terms.printed(whole.printed().orElse("")),
            Terms.table(other));
    return excuse
        .map(
            reason ->
                new FactCheck(
                    Verdict.NOT_CHECKED,
                    ImmutableList.of(whole.cell()),
                    Texts.of("check.without-like.doubt", message, Terms.reason(reason))))
        .orElseGet(() -> FactCheck.of(false, ImmutableList.of(whole.cell()), message));
  }
}
