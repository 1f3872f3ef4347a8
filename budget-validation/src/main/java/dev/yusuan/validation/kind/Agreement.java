package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import java.util.List;
import java.util.Optional;

/**
 * How figures of different tables have to agree, and what excuses them if they do not.
 *
 * @param comparison how they are compared
 * @param allowances what may explain a difference
 */
public record Agreement(Comparison comparison, ImmutableSet<Allowance> allowances) {
  public static Agreement of(Comparison comparison, Allowance... allowances) {
    return new Agreement(comparison, ImmutableSet.copyOf(allowances));
  }

  /** The same with another comparison. */
  Agreement with(Comparison other) {
    return new Agreement(other, allowances);
  }

  /**
   * The check of a figure against others, if enough is printed to compare anything.
   *
   * @param other the table of the others
   * @param doubt why a disagreement would prove nothing; empty where it would
   */
  Optional<Check> check(
      Checking checking,
      Figure whole,
      List<Figure> parts,
      TableKind<?> other,
      Optional<Reason> doubt) {
    if (parts.isEmpty()) {
      return KeyedRows.isNothing(whole) || whole.mark().isPresent()
          ? Optional.empty()
          : Optional.of(withoutLike(checking, whole, other, doubt));
    }
    return FigureCheck.find(comparisonOf(parts), whole, parts)
        .filter(check -> !isBlankAgainstZero(check))
        .map(check -> differs(check) ? excused(checking, check, doubt) : check);
  }

  private static boolean differs(FigureCheck check) {
    return check.verdict() != Verdict.EXACT && check.verdict() != Verdict.NOT_CHECKED;
  }

  private Comparison comparisonOf(List<Figure> parts) {
    return comparison == Comparison.SAME && parts.size() > 1 ? Comparison.SUM : comparison;
  }

  private static boolean isBlankAgainstZero(FigureCheck check) {
    return check.isNotChecked(Reason.FIGURE_BLANK)
        && KeyedRows.isNothing(check.whole())
        && check.parts().stream().allMatch(KeyedRows::isNothing);
  }

  private FigureCheck excused(Checking checking, FigureCheck check, Optional<Reason> doubt) {
    return doubt
        .or(() -> Allowance.excuse(allowances, checking, check.residual().orElseThrow().signum()))
        .map(check::unless)
        .orElse(check);
  }

  private FactCheck withoutLike(
      Checking checking, Figure whole, TableKind<?> other, Optional<Reason> doubt) {
    FactCheck check =
        FactCheck.of(
            false,
            ImmutableList.of(whole.cell()),
            Texts.of(
                "check.without-like",
                Terms.place(whole),
                Terms.printed(whole.printed().orElse("")),
                Terms.table(other)));
    int sign = Long.signum(whole.amount().orElseThrow().unscaled());
    return doubt
        .or(() -> Allowance.excuse(allowances, checking, sign))
        .map(check::unless)
        .orElse(check);
  }
}
