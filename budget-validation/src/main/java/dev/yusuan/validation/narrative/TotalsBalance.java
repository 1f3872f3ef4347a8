package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The grand totals (总计) of revenue and expenditure that one sentence states, or one section, or the
 * whole text each once, and of both of them together.
 *
 * @param description what the rule is
 */
record TotalsBalance(RuleDescription description) implements Rule {
  /** What a section states. */
  private record InSection(ImmutableList<String> section, Fact fact) {
    static InSection of(Stated stated, Fact fact) {
      return new InSection(stated.statement().passage().section(), fact);
    }
  }

  @Override
  public Checks check(Checking checking) {
    Narrative narrative = checking.once(Narrative.ALL);
    ImmutableListMultimap<InSection, Stated> totals =
        Multimaps.index(
            narrative.values().stream().filter(TotalsBalance::isGrandTotal).toList(),
            total -> InSection.of(total, total.fact()));
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Stated total : totals.values()) {
      if (total.fact().item() == Item.REVENUE) {
        counterpart(narrative.ofSentence(total.index()), total)
            .or(() -> onlyOther(totals, total))
            .or(() -> onlyOtherOfAll(totals, total, narrative))
            .map(expenditure -> check(total, expenditure, narrative))
            .ifPresent(checks::add);
      }
      ofBoth(total).map(both -> checkBoth(both, total, narrative)).ifPresent(checks::add);
    }
    return Checks.ofStatements(checks.build());
  }

  private static Optional<Stated> counterpart(List<Stated> others, Stated revenue) {
    return others.stream().filter(other -> isCounterpart(other, revenue)).findFirst();
  }

  /** The total of expenditure, where the section states it once, as it does that of revenue. */
  private static Optional<Stated> onlyOther(
      ImmutableListMultimap<InSection, Stated> totals, Stated revenue) {
    List<Stated> own = totals.get(InSection.of(revenue, revenue.fact()));
    List<Stated> others = totals.get(InSection.of(revenue, revenue.fact().as(Item.EXPENDITURE)));
    return own.size() == 1 && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** The same where no section states both, and nothing is carried over or forward. */
  private static Optional<Stated> onlyOtherOfAll(
      ImmutableListMultimap<InSection, Stated> totals, Stated revenue, Narrative narrative) {
    Fact fact = revenue.fact();
    List<Stated> own = ofFact(totals, fact);
    List<Stated> others = ofFact(totals, fact.as(Item.EXPENDITURE));
    boolean carried =
        narrative.values().stream()
            .filter(stated -> !stated.amount().isZero())
            .map(stated -> stated.fact().item())
            .anyMatch(item -> item == Item.CARRIED_OVER || item == Item.CARRIED_FORWARD);
    return own.size() == 1 && others.size() == 1 && !carried
        ? Optional.of(others.get(0))
        : Optional.empty();
  }

  private static List<Stated> ofFact(ImmutableListMultimap<InSection, Stated> totals, Fact fact) {
    return totals.values().stream().filter(total -> total.fact().equals(fact)).toList();
  }

  /** 收入、支出总计100万元, of which 收入总计 and 支出总计 are listed: each is as much. */
  private static Optional<Stated> ofBoth(Stated total) {
    if (!(total.statement() instanceof Statement.Part part)) {
      return Optional.empty();
    }
    Fact both = Fact.of(part.whole().topic());
    return part.whole()
        .value()
        .filter(value -> both.equals(total.fact().as(Item.REVENUE_AND_EXPENDITURE)))
        .flatMap(value -> Stated.of(total.index(), part, value));
  }

  private static boolean isGrandTotal(Stated stated) {
    Fact fact = stated.fact();
    return (fact.item() == Item.REVENUE || fact.item() == Item.EXPENDITURE)
        && fact.scope().equals(Optional.of(Scope.GRAND_TOTAL));
  }

  private static boolean isCounterpart(Stated other, Stated revenue) {
    return other.fact().equals(revenue.fact().as(Item.EXPENDITURE));
  }

  /** 总计 in place of 合计: the difference is what is carried over, less what is carried forward. */
  private static Wording explained(
      Wording told, Stated revenue, Stated expenditure, Narrative narrative) {
    Optional<Amount> over = carried(revenue, Item.CARRIED_OVER, narrative);
    BigDecimal forward =
        carried(revenue, Item.CARRIED_FORWARD, narrative)
            .map(Amount::inYuan)
            .orElse(BigDecimal.ZERO);
    BigDecimal difference = expenditure.amount().inYuan().subtract(revenue.amount().inYuan()).abs();
    return over.filter(amount -> amount.inYuan().subtract(forward).compareTo(difference) == 0)
        .map(amount -> Texts.of("narrative.cause.carried", told, Terms.same(amount.toString())))
        .orElse(told);
  }

  private static Optional<Amount> carried(Stated revenue, Item item, Narrative narrative) {
    Fact fact = revenue.fact();
    return narrative.only(Fact.ofAll(item, fact.year(), fact.phase()).limitedTo(fact.funding()));
  }

  private Check checkBoth(Stated both, Stated total, Narrative narrative) {
    return new SameAmounts(description, "narrative.balance.both.")
        .check(narrative.quote(total), both.amount(), total.amount(), UnaryOperator.identity());
  }

  private Check check(Stated revenue, Stated expenditure, Narrative narrative) {
    return new SameAmounts(description, "narrative.balance.")
        .check(
            narrative.quote(expenditure),
            revenue.amount(),
            expenditure.amount(),
            told -> explained(told, revenue, expenditure, narrative));
  }
}
