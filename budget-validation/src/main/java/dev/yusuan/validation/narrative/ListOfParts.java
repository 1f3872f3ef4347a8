package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.catalog.NameComparison;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
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
  private static final NameWords REST_ALONE = NameWords.of("the rest alone");
  private static final NameWords OWN_LEVEL = NameWords.of("own level");
  private static final NameWords BELOW = NameWords.of("units below");
  private static final NameWords CLASSIFICATION = NameWords.of("classification");
  private static final NameWords NOT_ALL = NameWords.of("not all of the public budget");
  private static final NameWords AND_SO_ON = NameWords.of("and so on");
  private static final NameWords KINDS = NameWords.of("kinds of projects");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LOWEST = 3;

  /** The parts without what is carried over, which a whole need not have in it. */
  ListOfParts withoutCarriedOver() {
    return new ListOfParts(
        parts.stream()
            .filter(part -> part.topic().subject().item() != Item.CARRIED_OVER)
            .collect(ImmutableList.toImmutableList()));
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
        && part.funding().equals(whole.funding())
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
    if (areAssets() || nameTheRest() || areLevels() || areKindsOfProjects()) {
      return true;
    }
    Set<Object> kinds = parts.stream().map(this::kind).collect(Collectors.toSet());
    return areApart() && kinds.size() == 1 && parts.stream().allMatch(this::isAddend);
  }

  /** Whether no two are the same, and none is by its nature a part of another. */
  private boolean areApart() {
    ImmutableSet<Item> items = items(parts.stream());
    ImmutableSet<Item> wholes = items(parts.stream().filter(part -> !isOneSource(part)));
    return parts.stream().map(part -> Fact.of(part.topic())).distinct().count() == parts.size()
        && items.stream().noneMatch(item -> wholes.stream().anyMatch(item::isPartOf));
  }

  /** Whether they are all that their whole has. */
  boolean isComplete() {
    ImmutableSet<Item> items = items(parts.stream());
    return areAssets()
        || nameTheRest()
        || areLevels()
        || areKindsOfProjects()
        || haveAllShares()
        || areClassified()
        || areOfPublicBudget()
        || PartsOfWholes.ALL.stream().anyMatch(all -> all.parts().equals(items));
  }

  /** Fixed assets by their kinds, one of which is what is left: 其他资产. */
  private boolean areAssets() {
    return whole().item() == Item.FIXED_ASSETS
        && parts.stream().map(part -> part.topic().subject()).distinct().count() == parts.size()
        && parts.stream().anyMatch(part -> REST.match(part.topic().subject().name()))
        && parts.stream().allMatch(this::isOfTime);
  }

  /** Expenses by what they are for, the last of which is what is left, and ends the list: 其他费用. */
  private boolean nameTheRest() {
    Statement.Part last = parts.get(parts.size() - 1);
    boolean open = last.value().filter(value -> goesOn(last.sentence(), value)).isPresent();
    return parts.size() > 2
        && !open
        && !endsBefore()
        && REST_ALONE.match(last.topic().subject().name())
        && areApart()
        && parts.stream().allMatch(part -> isExpense(part) && isOfTime(part))
        && parts.stream().allMatch(part -> part.whole().topic().equals(first().whole().topic()));
  }

  /** Whether the first parts are as much as the whole, so that the others may be of none. */
  private boolean endsBefore() {
    Optional<Amount> whole = first().whole().value().flatMap(Stated::amount);
    BigDecimal sum = BigDecimal.ZERO;
    for (Statement.Part part : parts.subList(0, parts.size() - 1)) {
      sum =
          sum.add(part.value().flatMap(Stated::amount).map(Amount::inYuan).orElse(BigDecimal.ZERO));
      if (whole.isPresent() && sum.compareTo(whole.get().inYuan()) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(String sentence, StatedFigure last) {
    return AND_SO_ON.parts().stream().anyMatch(word -> sentence.contains(last.printed() + word));
  }

  /** Whether they are 本级 and all that is below it: 所属单位. */
  private boolean areLevels() {
    return parts.size() == 2
        && OWN_LEVEL.match(parts.get(0).topic().subject().name())
        && BELOW.match(parts.get(1).topic().subject().name())
        && parts.stream().allMatch(this::isOfTime);
  }

  /** 人员类, 运转类 and 特定目标类: all projects that there are, each by its kind. */
  private boolean areKindsOfProjects() {
    Item whole = whole().item();
    return (whole == Item.PERFORMANCE_FUNDS || whole == Item.EXPENDITURE)
        && parts.size() == KINDS.parts().size()
        && ImmutableSet.copyOf(KINDS.parts())
            .equals(
                parts.stream()
                    .map(part -> part.topic().subject().owner())
                    .collect(ImmutableSet.toImmutableSet()))
        && parts.stream().allMatch(this::isKindOfProjects);
  }

  private boolean isKindOfProjects(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    return (fact.item() == Item.PERFORMANCE_FUNDS || fact.item() == Item.PROJECT)
        && part.value().flatMap(Stated::amount).isPresent()
        && fact.year().equals(whole().year())
        && fact.phase().equals(whole().phase());
  }

  /**
   * Whether the shares of all of them make 100 together: nothing is left out. What many round
   * shares lack together may be a part that is not named, so less than a last place may be lacking.
   */
  private boolean haveAllShares() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal error = BigDecimal.ZERO;
    BigDecimal lastPlace = BigDecimal.ZERO;
    for (Statement.Part part : parts) {
      Optional<Percent> share = part.share().flatMap(Stated::percent);
      if (share.isEmpty()) {
        return false;
      }
      sum = sum.add(share.get().value());
      error = error.add(BigDecimal.valueOf(5, share.get().decimals() + 1));
      lastPlace = lastPlace.max(BigDecimal.valueOf(1, share.get().decimals()));
    }
    BigDecimal lacking = HUNDRED.subtract(sum).abs();
    return parts.size() > 1 && lacking.compareTo(error) <= 0 && lacking.compareTo(lastPlace) < 0;
  }

  /** 按支出功能分类，包括…: all classes of a classification that have money, unless 主要 or 等 says not. */
  private boolean areClassified() {
    boolean byUse = items(parts.stream()).equals(ImmutableSet.of(Item.BASIC, Item.PROJECT));
    boolean byClass =
        parts.stream()
            .allMatch(
                part -> part.topic().subject().code().filter(c -> c.level() == 1).isPresent());
    boolean byCost = parts.stream().allMatch(part -> isEconomic(part, 1));
    return parts.size() > 1
        && (byUse || byClass || byCost)
        && CLASSIFICATION.match(first().sentence())
        && parts.stream().allMatch(part -> part.sentence().equals(first().sentence()));
  }

  /** 基本支出 and 项目支出 are all that is spent of the general public budget, unless 主要 says not. */
  private boolean areOfPublicBudget() {
    Fact whole = whole();
    return whole.item() == Item.EXPENDITURE
        && whole.funding().equals(Optional.of(Funding.GENERAL_PUBLIC_BUDGET))
        && !whole.scope().equals(Optional.of(Scope.GRAND_TOTAL))
        && items(parts.stream()).equals(ImmutableSet.of(Item.BASIC, Item.PROJECT))
        && parts.stream().noneMatch(part -> NOT_ALL.areIn(part.sentence()));
  }

  private static boolean isExpense(Statement.Part part) {
    return switch (part.topic().subject().item()) {
      case NAMED, MEETINGS, TRAINING, RECEPTIONS, VEHICLE_RUNNING, ABROAD -> true;
      default -> false;
    };
  }

  private static ImmutableSet<Item> items(Stream<Statement.Part> parts) {
    return parts.map(part -> part.topic().subject().item()).collect(ImmutableSet.toImmutableSet());
  }

  private boolean isOfTime(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    Fact whole = whole();
    return Narrative.isOwn(part.topic())
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
        && (fact.item() != Item.NAMED || isClassified(part))
        && (fact.funding().filter(f -> f == Funding.FISCAL_APPROPRIATION).isEmpty()
            || isOnlyFunded(part))
        && part.whole().topic().equals(first().whole().topic())
        && (fact.item() == whole.item()
            || fact.item().isPartOf(whole.item())
            || isOfSide(fact.item(), whole.item())
            || isClassified(part)
            || (whole.item() == Item.PERFORMANCE_FUNDS && fact.item().isPartOf(Item.EXPENDITURE)));
  }

  /** 财政拨款 beside 事业收入, and beside no money that it is made of. */
  private boolean isOnlyFunded(Statement.Part part) {
    return parts.stream()
        .filter(other -> !other.equals(part))
        .allMatch(other -> other.topic().subject().funding().isEmpty());
  }

  /** Whether its name is one of those by which the classifications take apart such a whole. */
  private boolean isClassified(Statement.Part part) {
    return part.topic().subject().item() == Item.NAMED
        && switch (whole().item()) {
          case EXPENDITURE, BASIC, PROJECT -> isEconomic(part, 1);
          case PERSONNEL, PUBLIC, OPERATING_EXPENSES -> isEconomic(part, 2);
          case FUNCTION_CLASS -> isBelow(part, whole().code());
          default -> false;
        };
  }

  /** Whether it is a 类 or 款 of the economic classification: 工资福利支出, 办公费. */
  private static boolean isEconomic(Statement.Part part, int level) {
    return catalog(part).departmentEconomic().entries().stream()
        .filter(entry -> entry.level() == level)
        .anyMatch(entry -> isNamed(entry, part.topic().subject().name()));
  }

  /** Whether it is a class right below, or one below that: 行政运行. */
  private static boolean isBelow(Statement.Part part, Optional<FunctionCode> code) {
    return code.isPresent()
        && catalog(part).functional().entries().stream()
            .filter(entry -> entry.level() == LOWEST)
            .filter(entry -> entry.code().toString().startsWith(code.get().toString()))
            .anyMatch(entry -> isNamed(entry, part.topic().subject().name()));
  }

  private static Catalog catalog(Statement.Part part) {
    OptionalInt year = part.topic().year();
    return year.isPresent() ? Catalog.of(year.getAsInt()) : Catalog.latest();
  }

  private static boolean isNamed(CatalogEntry<?> entry, String name) {
    if (name.isEmpty() || name.charAt(0) != entry.name().charAt(0)) {
      return false;
    }
    return NameComparison.of(name, entry.name()).agrees()
        || NameComparison.of(name, entry.name().replace("的", "")).agrees()
        || entry.otherNames().stream().anyMatch(other -> NameComparison.of(name, other).agrees());
  }

  /** 财政拨款 and 收支 are received as well as spent, and are as much on both sides. */
  private static boolean isOfSide(Item item, Item whole) {
    return whole == Item.REVENUE_AND_EXPENDITURE
        && (item == Item.REVENUE || item.isPartOf(Item.REVENUE) || item.isPartOf(Item.EXPENDITURE));
  }

  /** What the parts are told apart by; parts told apart by different things overlap. */
  private Object kind(Statement.Part part) {
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
      case NAMED -> isClassified(part) ? "classified" : fact;
      default -> fact.item();
    };
  }
}
