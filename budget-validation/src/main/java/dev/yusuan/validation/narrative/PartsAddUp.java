package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parts of a list against their whole: they are not more than it, and where they are all that
 * such a whole has, they are as much.
 *
 * @param description what the rule is
 */
record PartsAddUp(RuleDescription description) implements Rule {
  @Override
  public Checks check(Disclosure disclosure) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (ImmutableList<Statement.Part> list : disclosure.statements().lists()) {
      check(disclosure, list).ifPresent(checks::add);
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty() ? Checks.notApplicable(Reason.NO_STATEMENTS) : Checks.of(all);
  }

  private Optional<Check> check(Disclosure disclosure, ImmutableList<Statement.Part> list) {
    ListOfParts all = new ListOfParts(list);
    Optional<Amount> whole = list.get(0).whole().value().flatMap(Stated::amount);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    if (all.areOfYearAndCarried()) {
      return Optional.of(check(disclosure, all, whole.get(), Comparison.SUM));
    }
    ListOfParts ofYear = all.withoutCarriedOver();
    if (ofYear.parts().isEmpty() || !ofYear.areComparable()) {
      return Optional.empty();
    }
    Comparison comparison = ofYear.isComplete() ? Comparison.SUM : Comparison.OF_WHICH;
    return Optional.of(check(disclosure, ofYear, whole.get(), comparison));
  }

  private Check check(
      Disclosure disclosure, ListOfParts list, Amount whole, Comparison comparison) {
    Statement.Part first = list.parts().get(0);
    List<Amount> parts = new ArrayList<>();
    for (Statement.Part part : list.parts()) {
      part.value().flatMap(Stated::amount).ifPresent(parts::add);
    }
    Balance balance = Balance.of(comparison, whole, parts);
    Verdict verdict = balance.verdict();
    int index = disclosure.narrative().indexOf(first);
    return new StatementCheck(
        verdict,
        index,
        ImmutableList.of(),
        verdict == Verdict.EXACT
            ? description.sentence()
            : Quote.of(
                disclosure.narrative(),
                index,
                first.value().map(StatedFigure::printed).orElse(""),
                Texts.of(
                    "narrative.parts." + verdict,
                    Terms.same(
                        parts.stream().map(Amount::toString).collect(Collectors.joining(" + "))),
                    Terms.same(whole.toString()))));
  }
}
