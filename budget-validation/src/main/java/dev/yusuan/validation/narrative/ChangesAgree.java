package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.Movement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Changes against the amounts that they lead from and to, and against their own direction.
 *
 * @param description what the rule is
 */
record ChangesAgree(RuleDescription description) implements Rule {
  @Override
  public Checks check(Checking checking) {
    Narrative narrative = checking.once(Narrative.ALL);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Change change : Change.all(narrative)) {
      check(change)
          .filter(check -> check.verdict() != Verdict.INCONSISTENT || !mayBeOfWhole(change))
          .ifPresent(checks::add);
    }
    return Checks.ofStatements(checks.build());
  }

  private boolean mayBeOfWhole(Change change) {
    return change
        .ofWhole()
        .flatMap(this::check)
        .filter(check -> check.verdict() != Verdict.INCONSISTENT)
        .isPresent();
  }

  private Optional<Check> check(Change change) {
    if (change.isContrary()) {
      return Optional.of(
          found(change, Verdict.INCONSISTENT, Texts.of("narrative.change.contrary")));
    }
    Optional<Check> byFigures = byFigures(change);
    boolean isTwofold =
        change.comparison().change().isPresent() && change.comparison().rate().isPresent();
    return byFigures.isPresent() || !isTwofold
        ? byFigures
        : Optional.of(found(change, Verdict.EXACT, description.sentence()));
  }

  private Optional<Check> byFigures(Change change) {
    Optional<Amount> value = change.value();
    Optional<Amount> by = change.change();
    if (value.isEmpty() || change.direction().isEmpty()) {
      return Optional.empty();
    }
    boolean up = change.direction().get() == Direction.UP;
    if (by.isPresent() && change.base().isPresent()) {
      return Optional.of(byAmounts(change, value.get(), change.base().get(), by.get(), up));
    }
    if (change.base().isPresent() && change.rate().isPresent()) {
      return Optional.of(byDirection(change, value.get(), change.base().get(), up));
    }
    return by.isPresent() && up
        ? Optional.of(withinValue(change, value.get(), by.get()))
        : Optional.empty();
  }

  private Check byAmounts(Change change, Amount value, Amount base, Amount by, boolean up) {
    Verdict verdict =
        Balance.of(Comparison.SUM, up ? value : base, List.of(up ? base : value, by)).verdict();
    return found(change, verdict, amounts(change, verdict, value, base));
  }

  private Check byDirection(Change change, Amount value, Amount base, boolean up) {
    int sign = value.compareValueTo(base);
    Verdict verdict = sign == 0 || up == sign > 0 ? Verdict.EXACT : Verdict.INCONSISTENT;
    return found(change, verdict, amounts(change, verdict, value, base));
  }

  private static Wording amounts(Change change, Verdict verdict, Amount value, Amount base) {
    return Texts.of(
        "narrative.change." + (verdict == Verdict.EXACT ? Verdict.INCONSISTENT : verdict),
        Terms.same(base.toString()),
        Terms.same(value.toString()),
        Terms.same(printed(change)));
  }

  private Check withinValue(Change change, Amount value, Amount by) {
    Verdict verdict =
        Ratio.range(by).low().compareTo(Ratio.range(value).high()) > 0
            ? Verdict.INCONSISTENT
            : Verdict.EXACT;
    return found(
        change,
        verdict,
        Texts.of(
            "narrative.change.beyond", Terms.same(by.toString()), Terms.same(value.toString())));
  }

  private Check found(Change change, Verdict verdict, Wording text) {
    return change.quote(printed(change)).check(description, verdict, () -> text);
  }

  private static String printed(Change change) {
    return change
        .comparison()
        .change()
        .or(change.comparison()::rate)
        .map(Movement::figure)
        .map(figure -> figure.printed().isBlank() ? figure.quantity().toString() : figure.printed())
        .orElse("—");
  }
}
