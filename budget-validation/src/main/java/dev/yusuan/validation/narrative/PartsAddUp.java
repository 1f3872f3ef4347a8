package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.count.StatementPlaces;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a list against their whole: they are not more than it, and where they are all that
 * such a whole has, they are as much. No class and no use has more than all that is spent.
 *
 * @param description what the rule is
 */
record PartsAddUp(RuleDescription description) implements Rule {
  /** So many amounts of “三公”经费 are stated by no budget; more are not looked at. */
  private static final int MOST = 200;

  @Override
  public Checks check(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (ImmutableList<Statement.Part> list : disclosure.statements().lists()) {
      check(checking, list).ifPresent(checks::add);
    }
    checks.addAll(inSections(checking));
    checks.addAll(ofAllSpending(checking));
    return Checks.ofStatements(checks.build());
  }

  /** “三公”经费 and what it is made of, each stated once in a section and not in a list. */
  private List<Check> inSections(Checking checking) {
    Narrative narrative = checking.once(Narrative.ALL);
    List<Stated> all =
        narrative.values().stream()
            .filter(stated -> stated.fact().phase().isPresent())
            .filter(stated -> isThreePublic(stated.fact().item()))
            .limit(MOST)
            .toList();
    Set<Fact> listed = listed(checking.disclosure());
    List<Check> checks = new ArrayList<>();
    for (Stated whole : all) {
      List<Stated> near = all.stream().filter(other -> isNear(other, whole)).toList();
      boolean first = near.stream().noneMatch(other -> isSameBefore(other, whole));
      if (first && !listed.contains(whole.fact()) && amounts(near, whole.fact().item()) == 1) {
        PartsOfWholes.ALL.stream()
            .filter(set -> set.whole() == whole.fact().item())
            .filter(set -> set.parts().stream().allMatch(item -> amounts(near, item) == 1))
            .findFirst()
            .map(set -> List.of(check(narrative, whole, set, near)))
            .orElseGet(() -> eachAtMost(narrative, whole, near))
            .forEach(checks::add);
      }
    }
    return checks;
  }

  /** No class and no use is given more than the largest amount of revenue or expenditure. */
  private List<Check> ofAllSpending(Checking checking) {
    Narrative narrative = checking.once(Narrative.ALL);
    Map<Fact, Amount> all = new HashMap<>();
    Set<Fact> known = new HashSet<>();
    for (Stated stated : narrative.values()) {
      Fact fact = stated.fact();
      if (CompleteList.isSide(fact.item()) && fact.phase().isPresent()) {
        Fact time = Fact.ofAll(Item.EXPENDITURE, fact.year(), fact.phase());
        all.merge(time, stated.amount(), PartsAddUp::larger);
        if (fact.funding().isEmpty() && fact.item() != Item.REVENUE) {
          known.add(time);
        }
      }
    }
    List<Check> checks = new ArrayList<>();
    for (Stated stated : narrative.values()) {
      Fact fact = stated.fact();
      Fact time = Fact.ofAll(Item.EXPENDITURE, fact.year(), fact.phase());
      boolean isPart = fact.item().isPartOf(Item.EXPENDITURE) && known.contains(time);
      if (isPart && stated.statement() instanceof Statement.Total) {
        Amount whole = Objects.requireNonNull(all.get(time));
        checks.add(
            check(narrative.quote(stated), whole, List.of(stated.amount()), Comparison.OF_WHICH));
      }
    }
    return checks;
  }

  private static Amount larger(Amount one, Amount other) {
    return one.compareValueTo(other) < 0 ? other : one;
  }

  /** None of the parts that are stated is more than the whole. */
  private List<Check> eachAtMost(Narrative narrative, Stated whole, List<Stated> near) {
    List<Check> checks = new ArrayList<>();
    for (Stated part : near) {
      Item item = part.fact().item();
      boolean first = near.stream().noneMatch(other -> isSameBefore(other, part));
      if (first && item.isPartOf(whole.fact().item()) && amounts(near, item) == 1) {
        checks.add(
            check(
                narrative.quote(part),
                whole.amount(),
                List.of(part.amount()),
                Comparison.OF_WHICH));
      }
    }
    return checks;
  }

  private static boolean isThreePublic(Item item) {
    return item == Item.THREE_PUBLIC || item.isPartOf(Item.THREE_PUBLIC);
  }

  /** The wholes that lists take apart. */
  private static Set<Fact> listed(Disclosure disclosure) {
    return disclosure.statements().lists().stream()
        .map(ListOfParts::new)
        .filter(list -> new CompleteList(list).isComplete())
        .map(ListOfParts::whole)
        .collect(Collectors.toSet());
  }

  private static boolean isNear(Stated other, Stated whole) {
    List<String> of = other.statement().passage().section();
    List<String> section = whole.statement().passage().section();
    boolean below = of.size() >= section.size() && of.subList(0, section.size()).equals(section);
    boolean funded =
        other.fact().funding().isEmpty() || other.fact().funding().equals(whole.fact().funding());
    return below
        && funded
        && other.fact().year().equals(whole.fact().year())
        && other.fact().phase().equals(whole.fact().phase());
  }

  private static boolean isSameBefore(Stated other, Stated whole) {
    return other.index() < whole.index() && other.fact().item() == whole.fact().item();
  }

  private static long amounts(List<Stated> stated, Item item) {
    return stated.stream()
        .filter(each -> each.fact().item() == item)
        .map(each -> each.amount().inYuan().stripTrailingZeros())
        .distinct()
        .count();
  }

  private Check check(Narrative narrative, Stated whole, PartsOfWholes set, List<Stated> near) {
    List<Amount> parts = new ArrayList<>();
    for (Item item : set.parts()) {
      near.stream()
          .filter(each -> each.fact().item() == item)
          .findFirst()
          .map(Stated::amount)
          .ifPresent(parts::add);
    }
    return check(narrative.quote(whole), whole.amount(), parts, Comparison.SUM);
  }

  private Optional<Check> check(Checking checking, ImmutableList<Statement.Part> list) {
    ListOfParts all = new ListOfParts(list);
    Optional<Amount> whole = whole(checking, list.get(0));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    if (all.areOfYearAndCarried()) {
      return Optional.of(check(checking, all, whole.get(), Comparison.SUM));
    }
    ListOfParts ofYear = all.withoutCarriedOver();
    if (!ofYear.parts().isEmpty() && ofYear.areComparable()) {
      return Optional.of(checkComparable(checking, all, ofYear, whole.get()));
    }
    ListOfParts known = ofYear.addends();
    if (known.parts().isEmpty() || !known.areComparable()) {
      return Optional.empty();
    }
    boolean complete = new CompleteList(known).areAllProcured();
    return Optional.of(
        check(checking, known, whole.get(), complete ? Comparison.SUM : Comparison.OF_WHICH));
  }

  /** The amount of the whole; where the list only names it, what the narrative states of it. */
  private static Optional<Amount> whole(Checking checking, Statement.Part part) {
    return part.whole().value().isPresent()
        ? part.whole().value().flatMap(Stated::amount)
        : checking.once(Narrative.ALL).only(Fact.of(part.whole().topic()), part);
  }

  private Check checkComparable(
      Checking checking, ListOfParts all, ListOfParts ofYear, Amount whole) {
    boolean withCarried = all.hasCarriedOver() && !isAll(ofYear, whole);
    ListOfParts parts = withCarried ? all : ofYear;
    boolean complete =
        new CompleteList(ofYear).areAllFunds()
            ? withCarried || isOfYear(checking, all)
            : new CompleteList(parts).isComplete();
    return check(checking, parts, whole, complete ? Comparison.SUM : Comparison.OF_WHICH);
  }

  private static boolean isAll(ListOfParts list, Amount whole) {
    return Balance.of(Comparison.SUM, whole, list.amounts()).verdict() != Verdict.INCONSISTENT;
  }

  /** 财政拨款收入, to which nothing is carried over. */
  private static boolean isOfYear(Checking checking, ListOfParts list) {
    Fact whole = list.whole();
    Narrative narrative = checking.once(Narrative.ALL);
    Fact carried = Fact.ofAll(Item.CARRIED_OVER, whole.year(), whole.phase());
    Stream<Amount> stated =
        narrative.values().stream()
            .filter(value -> value.fact().item() == Item.CARRIED_OVER)
            .map(Stated::amount);
    Stream<Amount> printed =
        narrative.tables().of(carried).stream()
            .flatMap(List::stream)
            .flatMap(figure -> figure.amount().stream());
    return whole.item() != Item.REVENUE_AND_EXPENDITURE
        && !whole.scope().equals(Optional.of(Scope.GRAND_TOTAL))
        && Stream.concat(stated, printed).allMatch(Amount::isZero);
  }

  private Check check(Checking checking, ListOfParts list, Amount whole, Comparison comparison) {
    Statement.Part first = list.parts().get(0);
    return check(
        checking.once(StatementPlaces.ALL).quote(first), whole, list.amounts(), comparison);
  }

  private Check check(Quote quote, Amount whole, List<Amount> parts, Comparison comparison) {
    Verdict verdict = Balance.of(comparison, whole, parts).verdict();
    return quote.check(
        description,
        verdict,
        () ->
            Texts.of(
                "narrative.parts." + verdict,
                Terms.same(parts.stream().map(Amount::toString).collect(Collectors.joining(" + "))),
                Terms.same(whole.toString())));
  }
}
