package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Percent;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rates of change, and rates of completion, against the amounts that they are rates of.
 *
 * @param description what the rule is
 */
record RatesAgree(RuleDescription description) implements Rule {
  @Override
  public Checks check(Checking checking) {
    Narrative narrative = checking.once(Narrative.ALL);
    List<Change> changes = Change.all(narrative);
    List<Change> holding = new ArrayList<>();
    for (Change change : changes) {
      if (isConsistent(change, changes)) {
        holding.add(change);
      }
    }
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Change change : changes) {
      verdict(change, changes)
          .filter(verdict -> verdict != Verdict.INCONSISTENT || !mayBeOfWhole(change))
          .map(verdict -> check(change, verdict, changes, new RateCause(narrative, holding)))
          .ifPresent(checks::add);
    }
    return Checks.ofStatements(checks.build());
  }

  private static boolean isConsistent(Change change, List<Change> changes) {
    return verdict(change, changes).filter(found -> found != Verdict.INCONSISTENT).isPresent();
  }

  private static boolean mayBeOfWhole(Change change) {
    return change.ofWhole().filter(whole -> isConsistent(whole, List.of())).isPresent();
  }

  /** Empty where too little is stated. */
  private static Optional<Verdict> verdict(Change change, List<Change> changes) {
    Optional<Percent> printed = change.rate().or(change::completion);
    Optional<Ratio> ratio = ratio(change, changes);
    if (printed.isEmpty() || ratio.isEmpty() || ratio.get().part().signum() < 0) {
      return Optional.empty();
    }
    int whole = ratio.get().whole().signum();
    if (whole == 0) {
      return Optional.of(printed.get().unscaled() == 0 ? Verdict.EXACT : Verdict.INCONSISTENT);
    }
    return whole < 0 ? Optional.empty() : Optional.of(ratio.get().verdict(printed.get()));
  }

  private static Optional<Ratio> ratio(Change change, List<Change> changes) {
    if (change.rate().isPresent()) {
      return change.rateByChange().or(change::rateByBase);
    }
    if (change.completion().isEmpty() || change.value().isEmpty()) {
      return Optional.empty();
    }
    return change.base().isPresent()
        ? Optional.of(Ratio.of(change.value().get(), change.base().get()))
        : completionByChange(change, changes);
  }

  /** Where the same sentence states by how much the budget was exceeded, or not used up. */
  private static Optional<Ratio> completionByChange(Change change, List<Change> changes) {
    return changes.stream()
        .filter(other -> other.index() != change.index())
        .filter(other -> other.comparison().sentence().equals(change.comparison().sentence()))
        .filter(other -> isOfSame(other, change))
        .flatMap(other -> completion(change, other).stream())
        .findFirst();
  }

  private static Optional<Ratio> completion(Change change, Change other) {
    return other.change().isPresent() && other.direction().isPresent()
        ? Optional.of(
            Ratio.ofCompletion(
                change.value().orElseThrow(),
                other.change().get(),
                other.direction().get() == Direction.UP))
        : Optional.empty();
  }

  private static boolean isOfSame(Change other, Change change) {
    return Fact.of(other.comparison().topic())
            .timeless()
            .equals(Fact.of(change.comparison().topic()).timeless())
        && other.comparison().base().equals(change.comparison().base());
  }

  private Check check(Change change, Verdict verdict, List<Change> changes, RateCause causes) {
    Ratio ratio = ratio(change, changes).orElseThrow();
    return new StatementCheck(
        verdict,
        change.index(),
        ImmutableList.of(),
        verdict == Verdict.EXACT ? description.sentence() : message(change, verdict, ratio, causes),
        ratio.whole().signum() == 0
            ? Optional.empty()
            : change.rate().or(change::completion).flatMap(ratio::rounding));
  }

  private static Wording told(Verdict verdict, BigDecimal percent, Percent printed) {
    return Texts.of(
        "narrative.rate." + verdict,
        Terms.same(percent.toPlainString() + "%"),
        Terms.same(printed.toString()),
        Terms.same(percent.subtract(printed.value().abs()).abs().toPlainString()));
  }

  private static Wording message(Change change, Verdict verdict, Ratio ratio, RateCause causes) {
    Percent printed = change.rate().or(change::completion).orElseThrow();
    Wording told =
        ratio.whole().signum() == 0
            ? Texts.of("narrative.rate.zero", Terms.same(printed.toString()))
            : told(verdict, ratio.percent(Math.max(2, printed.decimals())), printed);
    Wording explained =
        verdict == Verdict.INCONSISTENT
            ? causes
                .of(change, printed, ratio)
                .map(cause -> Texts.of("narrative.cause", told, cause))
                .orElse(told)
            : told;
    String words =
        Stream.concat(
                change.comparison().rate().map(Movement::figure).stream(),
                change.comparison().completion().stream())
            .map(StatedFigure::printed)
            .findFirst()
            .orElse("");
    return change.quote(words).with(explained);
  }
}
