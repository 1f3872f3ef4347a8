package dev.yusuan.validation.narrative;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether a list of parts (其中) has in it all that its whole has.
 *
 * @param list the list
 */
record CompleteList(ListOfParts list) {
  private static final NameWords REST = NameWords.of("the rest");
  private static final NameWords REST_ALONE = NameWords.of("the rest alone");
  private static final NameWords OWN_LEVEL = NameWords.of("own level");
  private static final NameWords BELOW = NameWords.of("units below");
  private static final NameWords CLASSIFICATION = NameWords.of("classification");
  private static final NameWords NOT_ALL = NameWords.of("not all of the public budget");
  private static final NameWords AND_SO_ON = NameWords.of("and so on");
  private static final NameWords KINDS = NameWords.of("kinds of projects");
  private static final NameWords ALL_ASSETS = NameWords.of("all assets");
  private static final NameWords KINDS_OF_ASSETS = NameWords.of("kinds of assets");
  private static final NameWords WORTH = NameWords.of("worth");
  private static final ImmutableSet<Funding> FUNDS =
      ImmutableSet.of(
          Funding.GENERAL_PUBLIC_BUDGET, Funding.GOVERNMENT_FUND, Funding.STATE_CAPITAL);
  private static final Splitter ITEMS =
      Splitter.on(CharMatcher.anyOf("；;。")).trimResults().omitEmptyStrings();
  private static final String PARTS_FOLLOW = "其中";
  private static final String YUAN = "元";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Whether the names of the parts tell that they are addends of their whole. */
  boolean isOfAddends() {
    return areFixedAssets()
        || areAssets()
        || nameTheRest()
        || areLevels()
        || areKindsOfProjects()
        || areAllFunds();
  }

  /** Whether they are all that their whole has. */
  boolean isComplete() {
    ImmutableSet<Item> items = list.items();
    return areFixedAssets()
        || (areAssets() && nameAnyRest())
        || nameTheRest()
        || areLevels()
        || areKindsOfProjects()
        || areAllFunds()
        || haveAllShares()
        || areClassified()
        || areOfPublicBudget()
        || PartsOfWholes.ALL.stream().anyMatch(all -> all.parts().equals(items));
  }

  /** Fixed assets by their kinds, one of which is what is left: 其他资产. */
  private boolean areFixedAssets() {
    return list.whole().item() == Item.FIXED_ASSETS
        && differ()
        && areAllWorth()
        && nameAnyRest()
        && parts().stream().allMatch(list::isOfTime);
  }

  /** 房屋6520平方米，价值5000万元；车辆15辆，价值300万元: what is worth so much stands before each. */
  private boolean differ() {
    List<Subject> named =
        parts().stream()
            .map(part -> part.topic().subject())
            .filter(subject -> !WORTH.match(subject.name()))
            .toList();
    return ImmutableSet.copyOf(named).size() == named.size();
  }

  /** Whether each item of the list tells an amount: not 房屋6520平方米；其他固定资产20万元. */
  private boolean areAllWorth() {
    String sentence = parts().get(0).sentence();
    int first = Math.max(0, sentence.indexOf(PARTS_FOLLOW));
    return ITEMS.splitToStream(sentence.substring(first)).allMatch(item -> item.contains(YUAN));
  }

  /** 资产总额 by its kinds: 流动资产, 固定资产. */
  private boolean areAssets() {
    Statement.Part first = parts().get(0);
    return ALL_ASSETS.match(first.whole().topic().subject().name())
        && differ()
        && parts().stream()
            .allMatch(
                part ->
                    list.isOfTime(part) && KINDS_OF_ASSETS.match(part.topic().subject().name()));
  }

  private boolean nameAnyRest() {
    return parts().stream()
        .map(part -> part.topic().subject())
        .anyMatch(subject -> REST.match(subject.owner() + subject.name()));
  }

  /** 货物, 工程 and 服务: all that is procured. */
  boolean areAllProcured() {
    return list.whole().item() == Item.PROCUREMENT
        && list.items()
            .equals(
                ImmutableSet.of(Item.PROCURED_GOODS, Item.PROCURED_WORKS, Item.PROCURED_SERVICES));
  }

  /** 一般公共预算, 政府性基金 and 国有资本经营预算: all of 财政拨款 but for what is carried over. */
  boolean areAllFunds() {
    Fact whole = list.whole();
    return whole.funding().equals(Optional.of(Funding.FISCAL_APPROPRIATION))
        && isSide(whole.item())
        && parts().size() == FUNDS.size()
        && parts().stream()
            .map(part -> part.topic().subject().funding())
            .flatMap(Optional::stream)
            .collect(ImmutableSet.toImmutableSet())
            .equals(FUNDS)
        && parts().stream()
            .allMatch(part -> list.isOfTime(part) && isSide(part.topic().subject().item()));
  }

  /** Whether it is what is received, or what is spent. */
  static boolean isSide(Item item) {
    return switch (item) {
      case REVENUE, EXPENDITURE, REVENUE_AND_EXPENDITURE -> true;
      default -> false;
    };
  }

  /** Expenses by what they are for, the last of which is what is left, and ends the list: 其他费用. */
  private boolean nameTheRest() {
    Statement.Part last = parts().get(parts().size() - 1);
    boolean open = last.value().filter(value -> goesOn(last.sentence(), value)).isPresent();
    return parts().size() > 2
        && !open
        && !endsBefore()
        && REST_ALONE.match(last.topic().subject().name())
        && list.areApart()
        && parts().stream().allMatch(part -> isExpense(part) && list.isOfTime(part))
        && parts().stream()
            .allMatch(part -> part.whole().topic().equals(parts().get(0).whole().topic()));
  }

  /** Whether the first parts are as much as the whole, so that the others may be of none. */
  private boolean endsBefore() {
    Optional<Amount> whole = parts().get(0).whole().value().flatMap(Stated::amount);
    BigDecimal sum = BigDecimal.ZERO;
    for (Statement.Part part : parts().subList(0, parts().size() - 1)) {
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
    return parts().size() == 2
        && OWN_LEVEL.match(parts().get(0).topic().subject().name())
        && BELOW.match(parts().get(1).topic().subject().name())
        && parts().stream().allMatch(list::isOfTime);
  }

  /** 人员类, 运转类 and 特定目标类: all projects that there are, each by its kind. */
  private boolean areKindsOfProjects() {
    Item whole = list.whole().item();
    return (whole == Item.PERFORMANCE_FUNDS || whole == Item.EXPENDITURE)
        && parts().size() == KINDS.parts().size()
        && ImmutableSet.copyOf(KINDS.parts())
            .equals(
                parts().stream()
                    .map(part -> part.topic().subject().owner())
                    .collect(ImmutableSet.toImmutableSet()))
        && parts().stream().allMatch(this::isKindOfProjects);
  }

  private boolean isKindOfProjects(Statement.Part part) {
    Fact fact = Fact.of(part.topic());
    return (fact.item() == Item.PERFORMANCE_FUNDS || fact.item() == Item.PROJECT)
        && part.value().flatMap(Stated::amount).isPresent()
        && fact.year().equals(list.whole().year())
        && fact.phase().equals(list.whole().phase());
  }

  /**
   * Whether the shares of all of them make 100 together: nothing is left out. What many round
   * shares lack together may be a part that is not named, so less than a last place may be lacking.
   */
  private boolean haveAllShares() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal lastPlace = BigDecimal.ZERO;
    for (Statement.Part part : parts()) {
      Optional<Percent> share = part.share().flatMap(Stated::percent);
      if (share.isEmpty()) {
        return false;
      }
      sum = sum.add(share.get().value());
      lastPlace = lastPlace.max(BigDecimal.valueOf(1, share.get().decimals()));
    }
    BigDecimal lacking = HUNDRED.subtract(sum).abs();
    return parts().size() > 1 && lacking.compareTo(lastPlace) < 0;
  }

  /** 按支出功能分类，包括…: all classes of a classification that have money, unless 主要 or 等 says not. */
  private boolean areClassified() {
    boolean byUse = list.items().equals(ImmutableSet.of(Item.BASIC, Item.PROJECT));
    boolean byClass =
        parts().stream()
            .allMatch(
                part -> part.topic().subject().code().filter(c -> c.level() == 1).isPresent());
    boolean byCost = parts().stream().allMatch(part -> ClassifiedParts.isEconomic(part.topic(), 1));
    return parts().size() > 1
        && (byUse || byClass || byCost)
        && CLASSIFICATION.match(parts().get(0).sentence())
        && parts().stream().allMatch(part -> part.sentence().equals(parts().get(0).sentence()));
  }

  /** 基本支出 and 项目支出 are all that is spent of the general public budget, unless 主要 says not. */
  private boolean areOfPublicBudget() {
    Fact whole = list.whole();
    return whole.item() == Item.EXPENDITURE
        && whole.funding().equals(Optional.of(Funding.GENERAL_PUBLIC_BUDGET))
        && !whole.scope().equals(Optional.of(Scope.GRAND_TOTAL))
        && list.items().equals(ImmutableSet.of(Item.BASIC, Item.PROJECT))
        && parts().stream().noneMatch(part -> NOT_ALL.areIn(part.sentence()));
  }

  private static boolean isExpense(Statement.Part part) {
    return switch (part.topic().subject().item()) {
      case NAMED, MEETINGS, TRAINING, RECEPTIONS, VEHICLE_RUNNING, ABROAD -> true;
      default -> false;
    };
  }

  private List<Statement.Part> parts() {
    return list.parts();
  }
}
