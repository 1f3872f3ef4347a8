package dev.yusuan.validation.cause;

import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the author of a document cut decimals off (截位) instead of rounding them.
 *
 * <p>So it is if every comparison that is not exact is explained by that and not every one by
 * rounding, and if the sums among them differ from their parts in one direction, and by more the
 * more parts they have.
 */
public final class Truncation {
  private Truncation() {}

  /** The note on it; empty where the figures do not tell. */
  static Optional<Wording> note(Iterable<? extends Check> checks) {
    List<FigureCheck> inexact = new ArrayList<>();
    for (Check check : checks) {
      if (check instanceof FigureCheck figures && isInexact(check.verdict())) {
        inexact.add(figures);
      }
    }
    if (inexact.isEmpty()) {
      return Optional.empty();
    }
    List<FigureCheck> sums =
        inexact.stream().filter(check -> check.comparison() == Comparison.SUM).toList();
    boolean truncated =
        inexact.stream().anyMatch(check -> check.verdict() == Verdict.WITHIN_TRUNCATION)
            && inexact.stream().allMatch(FigureCheck::isExplainedByTruncation)
            && haveOneSign(sums)
            && growWithParts(sums);
    return truncated
        ? Optional.of(Texts.of("note.truncation", Terms.same(Integer.toString(sums.size()))))
        : Optional.empty();
  }

  private static boolean isInexact(Verdict verdict) {
    return verdict != Verdict.EXACT && verdict != Verdict.NOT_CHECKED;
  }

  private static boolean haveOneSign(List<FigureCheck> sums) {
    return sums.stream().map(sum -> residual(sum).signum()).distinct().count() == 1;
  }

  /** Whether the covariance of residuals and numbers of parts is positive. */
  private static boolean growWithParts(List<FigureCheck> sums) {
    BigDecimal parts = BigDecimal.ZERO;
    BigDecimal residuals = BigDecimal.ZERO;
    BigDecimal products = BigDecimal.ZERO;
    for (FigureCheck sum : sums) {
      BigDecimal addends = BigDecimal.valueOf(addends(sum));
      BigDecimal residual = residual(sum).abs();
      parts = parts.add(addends);
      residuals = residuals.add(residual);
      products = products.add(addends.multiply(residual));
    }
    BigDecimal count = BigDecimal.valueOf(sums.size());
    return products.multiply(count).compareTo(parts.multiply(residuals)) > 0;
  }

  /** The parts that decimals can have been cut off from. */
  private static long addends(FigureCheck sum) {
    return sum.parts().stream()
        .filter(part -> part.amount().filter(amount -> !amount.isZero()).isPresent())
        .count();
  }

  private static BigDecimal residual(FigureCheck sum) {
    return sum.residualInLastPlaces().orElseThrow();
  }
}
