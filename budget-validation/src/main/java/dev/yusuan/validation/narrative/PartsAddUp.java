package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a list against their whole: they are not more than it, and where they are all that
 * such a whole has, they are as much.
 *
 * @param description what the rule is
 */
record PartsAddUp(RuleDescription description) implements Rule {
  private static final NameWords REST = NameWords.of("the rest");

  @Override
  public Checks check(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (ImmutableList<Statement.Part> list : disclosure.statements().lists()) {
      ImmutableList<Statement.Part> ofYear = withoutCarriedOver(list);
      if (!ofYear.isEmpty()) {
        check(disclosure, ofYear).ifPresent(checks::add);
      }
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty() ? Checks.notApplicable(Reason.NO_STATEMENTS) : Checks.of(all);
  }

  /** The whole may be without what is carried over. */
  private static ImmutableList<Statement.Part> withoutCarriedOver(
      ImmutableList<Statement.Part> list) {
    return list.stream()
        .filter(part -> part.topic().subject().item() != Item.CARRIED_OVER)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Check> check(Disclosure disclosure, ImmutableList<Statement.Part> list) {
    Statement.Part first = list.get(0);
    Optional<Amount> whole = first.whole().value().flatMap(Stated::amount);
    if (whole.isEmpty() || !areComparable(list)) {
      return Optional.empty();
    }
    List<Amount> parts = new ArrayList<>();
    for (Statement.Part part : list) {
      part.value().flatMap(Stated::amount).ifPresent(parts::add);
    }
    boolean complete = isComplete(list) || areAssets(list, Fact.of(first.whole().topic()));
    Comparison comparison = complete ? Comparison.SUM : Comparison.OF_WHICH;
    Balance balance = Balance.of(comparison, whole.get(), parts);
    Verdict verdict = balance.verdict();
    int index = disclosure.narrative().indexOf(first);
    return Optional.of(
        new StatementCheck(
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
                            parts.stream()
                                .map(Amount::toString)
                                .collect(Collectors.joining(" + "))),
                        Terms.same(whole.get().toString())))));
  }

  /** Whether all of them are amounts of one time, none of which has another of them in it. */
  private static boolean areComparable(ImmutableList<Statement.Part> list) {
    Statement.Part first = list.get(0);
    Fact whole = Fact.of(first.whole().topic());
    if (!Narrative.isOwn(first.whole().topic())) {
      return false;
    }
    if (areAssets(list, whole)) {
      return true;
    }
    Set<Object> kinds = list.stream().map(PartsAddUp::kind).collect(Collectors.toSet());
    ImmutableSet<Item> items = items(list.stream());
    ImmutableSet<Item> wholes = items(list.stream().filter(part -> !isOneSource(part)));
    boolean differ =
        list.stream().map(part -> Fact.of(part.topic())).distinct().count() == list.size()
            && items.stream().noneMatch(item -> wholes.stream().anyMatch(item::isPartOf));
    return differ
        && kinds.size() == 1
        && list.stream().allMatch(part -> isAddend(part, first, whole));
  }

  /** Fixed assets by their kinds, one of which is what is left: 其他资产. */
  private static boolean areAssets(ImmutableList<Statement.Part> list, Fact whole) {
    return whole.item() == Item.FIXED_ASSETS
        && list.stream().map(part -> part.topic().subject()).distinct().count() == list.size()
        && list.stream().anyMatch(part -> REST.match(part.topic().subject().name()))
        && list.stream().allMatch(part -> isOfTime(part, whole));
  }

  private static boolean isOfTime(Statement.Part part, Fact whole) {
    Fact fact = Fact.of(part.topic());
    return Narrative.isOwn(part.topic())
        && !part.passage().explains()
        && part.value().flatMap(Stated::amount).isPresent()
        && fact.year().equals(whole.year())
        && fact.phase().equals(whole.phase());
  }

  private static ImmutableSet<Item> items(Stream<Statement.Part> parts) {
    return parts.map(part -> part.topic().subject().item()).collect(ImmutableSet.toImmutableSet());
  }

  /** 一般公共预算收入 is one source beside others; they are no part of it. */
  private static boolean isOneSource(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    return fact.item() == Item.REVENUE && fact.funding().isPresent();
  }

  private static boolean isAddend(Statement.Part part, Statement.Part first, Fact whole) {
    Fact fact = Fact.of(part.topic());
    return isOfTime(part, whole)
        && fact.item() != Item.NAMED
        && fact.funding().filter(f -> f == Funding.FISCAL_APPROPRIATION).isEmpty()
        && part.whole().topic().equals(first.whole().topic())
        && (fact.item() == whole.item()
            || fact.item().isPartOf(whole.item())
            || isOfSide(fact.item(), whole.item())
            || (whole.item() == Item.PERFORMANCE_FUNDS && fact.item().isPartOf(Item.EXPENDITURE)));
  }

  /** 财政拨款 and 收支 are received as well as spent, and are as much on both sides. */
  private static boolean isOfSide(Item item, Item whole) {
    return whole == Item.REVENUE_AND_EXPENDITURE
        && (item == Item.REVENUE || item.isPartOf(Item.REVENUE) || item.isPartOf(Item.EXPENDITURE));
  }

  /** What the parts are told apart by; parts told apart by different things overlap. */
  private static Object kind(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    return switch (fact.item()) {
      case FUNCTION_CLASS -> "class " + fact.code().map(code -> code.toString().length()).orElse(0);
      case BASIC, PROJECT, RESERVE -> "use";
      case PERSONNEL, PUBLIC ->
          part.whole().topic().subject().item() == Item.BASIC ? "cost" : "use";
      case ABROAD, VEHICLES, RECEPTIONS -> "three public";
      case VEHICLE_PURCHASE, VEHICLE_RUNNING ->
          part.whole().topic().subject().item() == Item.THREE_PUBLIC ? "three public" : "vehicles";
      case PROCURED_GOODS, PROCURED_WORKS, PROCURED_SERVICES -> "procured";
      case CENTRAL_PROCUREMENT, DECENTRALIZED_PROCUREMENT -> "organised";
      case REVENUE,
          SPECIAL_ACCOUNT,
          INSTITUTION_REVENUE,
          OPERATING_REVENUE,
          SUPERIOR_GRANT,
          SUBORDINATE_REVENUE,
          OTHER_REVENUE ->
          "source";
      default -> fact.item();
    };
  }

  private static boolean isComplete(ImmutableList<Statement.Part> list) {
    ImmutableSet<Item> items = items(list.stream());
    return PartsOfWholes.ALL.stream().anyMatch(all -> all.parts().equals(items));
  }
}
