package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.Statement;
import dev.yusuan.schema.Phase;
import dev.yusuan.validation.between.PlacedDisclosure;
import dev.yusuan.validation.between.SuccessiveYears;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.narrative.stated.TableFigures;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.DocumentCell;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What sentences say of last year's budget, and the changes from it, against the disclosure of that
 * year. Where several of its figures may be meant, one of them is enough.
 *
 * @param description what the rule is
 */
record LastYearStated(RuleDescription description) implements BetweenRule {
  private static final NameWords OTHER_SCOPE = NameWords.of("other scope");

  @Override
  public Checks check(ImmutableList<Disclosure> disclosures) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    List<SuccessiveYears> successive = SuccessiveYears.among(disclosures);
    for (SuccessiveYears years : successive) {
      compare(years.before(), Narrative.of(years.after().disclosure()), checks);
    }
    ImmutableList<Check> found = checks.build();
    return found.isEmpty()
        ? Checks.notApplicable(successive.isEmpty() ? Reason.NO_COUNTERPART : Reason.NO_STATEMENTS)
        : Checks.of(found);
  }

  /** An amount of last year's budget, or an equation that it stands in. */
  private interface Told {
    Verdict against(List<Amount> lastYear);
  }

  /**
   * Where a sentence tells it.
   *
   * @param narrative what the statement is of
   * @param index the place of the statement
   * @param printed the figure
   */
  private record Place(Narrative narrative, int index, String printed) {
    boolean isOfOtherScope() {
      return OTHER_SCOPE.areIn(narrative.statements().get(index).sentence());
    }

    Wording quote(Wording text) {
      return new Quote(narrative.statements(), index, printed).with(text);
    }
  }

  private void compare(
      PlacedDisclosure before, Narrative narrative, ImmutableList.Builder<Check> checks) {
    TableFigures tables = new TableFigures(before.disclosure());
    for (Stated stated : narrative.values()) {
      Told told = lastYear -> sum(stated.amount(), lastYear);
      if (isLastBudget(stated.fact(), before)) {
        check(
                before,
                tables,
                stated.fact(),
                new Place(narrative, stated.index(), stated.figure().printed()),
                told)
            .ifPresent(checks::add);
      }
    }
    for (Change change : Change.all(narrative)) {
      if (Narrative.isOwn(change.comparison().topic())) {
        told(change)
            .flatMap(
                told ->
                    check(
                        before,
                        tables,
                        base(change),
                        new Place(narrative, change.index(), printed(change)),
                        told))
            .ifPresent(checks::add);
      }
    }
  }

  private static Fact base(Change change) {
    Statement.Comparison comparison = change.comparison();
    return Fact.of(comparison.topic()).at(comparison.base().year(), comparison.base().phase());
  }

  private static String printed(Change change) {
    return change
        .comparison()
        .baseValue()
        .or(() -> change.comparison().change().map(by -> by.figure()))
        .map(figure -> figure.printed())
        .orElse("");
  }

  /** What a change says of its base: the base itself, or that it leads from there to the value. */
  private static Optional<Told> told(Change change) {
    Optional<Amount> repeated = change.comparison().baseValue().flatMap(Stated::amount);
    if (repeated.isPresent()) {
      return Optional.of(lastYear -> sum(repeated.get(), lastYear));
    }
    if (change.value().isEmpty() || change.change().isEmpty() || change.direction().isEmpty()) {
      return Optional.empty();
    }
    Amount value = change.value().get();
    Amount by = change.change().get();
    Amount moved = change.direction().get() == Direction.UP ? by : by.negated();
    return Optional.of(
        lastYear -> sum(value, ImmutableList.copyOf(Iterables.concat(lastYear, List.of(moved)))));
  }

  private static Verdict sum(Amount whole, List<Amount> parts) {
    return Balance.of(Comparison.SUM, whole, parts).verdict();
  }

  private static boolean isLastBudget(Fact fact, PlacedDisclosure before) {
    return fact.phase().filter(phase -> phase == Phase.LAST_BUDGET).isPresent()
        && fact.year().equals(before.disclosure().fiscalYear());
  }

  private Optional<Check> check(
      PlacedDisclosure before, TableFigures tables, Fact fact, Place place, Told told) {
    if (!isLastBudget(fact, before) || place.isOfOtherScope()) {
      return Optional.empty();
    }
    OptionalInt year = before.disclosure().fiscalYear();
    @Nullable ImmutableList<Figure> nearest = null;
    Verdict best = Verdict.INCONSISTENT;
    for (ImmutableList<Figure> sum : tables.of(fact.at(year, Optional.of(Phase.BUDGET)))) {
      Verdict verdict = told.against(amounts(sum));
      if (nearest == null || verdict.compareTo(best) < 0) {
        best = verdict;
        nearest = sum;
      }
    }
    return nearest == null ? Optional.empty() : Optional.of(check(before, place, best, nearest));
  }

  private Check check(
      PlacedDisclosure before, Place place, Verdict verdict, ImmutableList<Figure> figures) {
    return new BetweenCheck(
        verdict,
        Optional.empty(),
        figures.stream()
            .map(figure -> new DocumentCell(before.place(), figure.cell()))
            .collect(ImmutableList.toImmutableList()),
        verdict == Verdict.EXACT
            ? description.sentence()
            : place.quote(
                Texts.of(
                    "narrative.last-year." + verdict,
                    Terms.number(before.disclosure().fiscalYear().orElseThrow()),
                    Terms.place(figures.get(0)),
                    Terms.same(
                        amounts(figures).stream()
                            .map(Amount::toString)
                            .collect(Collectors.joining(" + "))))));
  }

  private static ImmutableList<Amount> amounts(ImmutableList<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.amount().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
