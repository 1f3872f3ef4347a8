package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Topic;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the parts of one list (其中) are to their whole.
 *
 * @param parts the parts, one at least
 */
record ListOfParts(ImmutableList<Statement.Part> parts) {
  private static final NameWords REST = NameWords.of("the rest");
  private static final NameWords OTHER_MONEY = NameWords.of("money beside the treasury's");

  /** The parts without what is carried over, which a whole need not have in it. */
  ListOfParts withoutCarriedOver() {
    return new ListOfParts(
        parts.stream()
            .filter(part -> part.topic().subject().item() != Item.CARRIED_OVER)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether something is carried over, and the whole may have it in it. */
  boolean hasCarriedOver() {
    List<Statement.Part> carried =
        parts.stream().filter(part -> part.topic().subject().item() == Item.CARRIED_OVER).toList();
    return !carried.isEmpty()
        && carried.stream().allMatch(this::isOfTime)
        && !whole().scope().equals(Optional.of(Scope.SUM));
  }

  /** What they are stated to be. */
  ImmutableList<Amount> amounts() {
    return parts.stream()
        .flatMap(part -> part.value().flatMap(Stated::amount).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Those of one time that are by their nature addends of the whole. */
  ListOfParts addends() {
    return new ListOfParts(
        parts.stream().filter(this::isAddend).collect(ImmutableList.toImmutableList()));
  }

  private Statement.Part first() {
    return parts.get(0);
  }

  /** What they are parts of. */
  Fact whole() {
    return Fact.of(first().whole().topic());
  }

  /** Whether it is 本年收入 and 上年结转, or 本年支出 and 结转下年: all that a total has in it. */
  boolean areOfYearAndCarried() {
    Fact whole = whole();
    boolean total = !whole.scope().equals(Optional.of(Scope.SUM));
    return total
        && Narrative.isOwn(first().whole().topic())
        && parts.stream().allMatch(this::isOfTime)
        && parts.size() == 2
        && isOfYear(Fact.of(parts.get(0).topic()), whole)
        && isCarried(Fact.of(parts.get(1).topic()), whole);
  }

  private static boolean isOfYear(Fact part, Fact whole) {
    return part.item() == whole.item()
        && (part.funding().isEmpty() || part.funding().equals(whole.funding()))
        && part.scope().equals(Optional.of(Scope.SUM));
  }

  private static boolean isCarried(Fact part, Fact whole) {
    return (whole.item() == Item.REVENUE && part.item() == Item.CARRIED_OVER)
        || (whole.item() == Item.EXPENDITURE && part.item() == Item.CARRIED_FORWARD);
  }

  /** Whether all of them are amounts of one time, none of which has another of them in it. */
  boolean areComparable() {
    if (!Narrative.isOwn(first().whole().topic())) {
      return false;
    }
    if (new CompleteList(this).isOfAddends()) {
      return true;
    }
    Set<Object> kinds = parts.stream().map(this::kind).collect(Collectors.toSet());
    return areApart() && kinds.size() == 1 && parts.stream().allMatch(this::isAddend);
  }

  /** Whether no two are the same, and none is by its nature a part of another. */
  boolean areApart() {
    ImmutableSet<Item> items = items();
    ImmutableSet<Item> wholes = items(parts.stream().filter(part -> !isOneSource(part)));
    return parts.stream().map(part -> Fact.of(part.topic())).distinct().count() == parts.size()
        && items.stream().noneMatch(item -> wholes.stream().anyMatch(item::isPartOf));
  }

  ImmutableSet<Item> items() {
    return items(parts.stream());
  }

  private static ImmutableSet<Item> items(Stream<Statement.Part> parts) {
    return parts.map(part -> part.topic().subject().item()).collect(ImmutableSet.toImmutableSet());
  }

  /** Whether it is an amount of the issuer's own, of the time of the whole. */
  boolean isOfTime(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    Fact whole = whole();
    return (Narrative.isOwn(part.topic()) || REST.match(part.topic().subject().owner()))
        && !part.passage().explains()
        && part.value().flatMap(Stated::amount).isPresent()
        && fact.year().equals(whole.year())
        && fact.phase().equals(whole.phase());
  }

  /** 一般公共预算收入 is one source beside others; they are no part of it. */
  private static boolean isOneSource(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    return fact.item() == Item.REVENUE && fact.funding().isPresent();
  }

  private boolean isAddend(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    Fact whole = whole();
    return isOfTime(part)
        && (fact.item() != Item.NAMED || isClassified(part) || isSource(part))
        && (fact.funding().filter(f -> f == Funding.FISCAL_APPROPRIATION).isEmpty()
            || isOnlyFunded(part))
        && part.whole().topic().equals(first().whole().topic())
        && (fact.item() == whole.item()
            || fact.item().isPartOf(whole.item())
            || isOfSide(fact.item(), whole.item())
            || isClassified(part)
            || isUse(fact.item())
            || isSource(part)
            || (whole.item() == Item.PERFORMANCE_FUNDS && fact.item().isPartOf(Item.EXPENDITURE)));
  }

  /** 教育支出, 商品和服务支出: each is 基本支出 and 项目支出. */
  private boolean isUse(Item item) {
    Topic whole = first().whole().topic();
    return (item == Item.BASIC || item == Item.PROJECT)
        && (whole.subject().item() == Item.FUNCTION_CLASS || ClassifiedParts.isEconomic(whole, 1));
  }

  /** 项目支出, of which 财政拨款 and 单位资金: the money that it is paid from. */
  private boolean isSource(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    Item whole = whole().item();
    boolean isFunded = CompleteList.isSide(fact.item()) || fact.item() == whole;
    boolean isMoney =
        fact.item().isPartOf(Item.REVENUE)
            || (isFunded && fact.funding().isPresent())
            || (fact.item() == Item.NAMED
                && fact.funding().isEmpty()
                && OTHER_MONEY.areIn(part.topic().subject().name()));
    return isMoney
        && switch (whole) {
          case BASIC, PROJECT, PERFORMANCE_FUNDS, PROCUREMENT -> true;
          default -> false;
        };
  }

  /** 财政拨款 beside 事业收入, and beside no money that it is made of. */
  private boolean isOnlyFunded(Statement.Part part) {
    return parts.stream()
        .filter(other -> !other.equals(part) && !isNothing(other))
        .allMatch(other -> other.topic().subject().funding().isEmpty());
  }

  private static boolean isNothing(Statement.Part part) {
    return part.value().flatMap(Stated::amount).filter(Amount::isZero).isPresent();
  }

  /** Whether its name is one of those by which the classifications take apart such a whole. */
  private boolean isClassified(Statement.Part part) {
    return part.topic().subject().item() == Item.NAMED
        && switch (whole().item()) {
          case EXPENDITURE, BASIC, PROJECT -> ClassifiedParts.isEconomic(part.topic(), 1);
          case PERSONNEL, PUBLIC ->
              ClassifiedParts.isEconomic(part.topic(), 1)
                  || ClassifiedParts.isEconomic(part.topic(), 2);
          case OPERATING_EXPENSES -> ClassifiedParts.isEconomic(part.topic(), 2);
          case FUNCTION_CLASS -> ClassifiedParts.isBelow(part.topic(), whole().code());
          default -> false;
        };
  }

  /** 财政拨款 and 收支 are received as well as spent, and are as much on both sides. */
  private static boolean isOfSide(Item item, Item whole) {
    return whole == Item.REVENUE_AND_EXPENDITURE
        && (item == Item.REVENUE || item.isPartOf(Item.REVENUE) || item.isPartOf(Item.EXPENDITURE));
  }

  /** What the parts are told apart by; parts told apart by different things overlap. */
  private Object kind(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    if (isSource(part)) {
      return "source";
    }
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
      case NAMED ->
          isClassified(part) ? ClassifiedParts.isEconomic(part.topic(), 1) : (Object) fact;
      default -> fact.item();
    };
  }
}
