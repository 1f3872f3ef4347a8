package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
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

/**
 * The grand totals (总计) of revenue and expenditure that one sentence states.
 *
 * @param description what the rule is
 */
record TotalsBalance(RuleDescription description) implements Rule {
  @Override
  public Checks check(Checking checking) {
    Narrative narrative = checking.once(Narrative.ALL);
    List<Stated> values = narrative.values();
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Stated revenue : values) {
      if (isGrandTotal(revenue, Item.REVENUE)) {
        narrative.ofSentence(revenue.index()).stream()
            .filter(other -> isCounterpart(other, revenue))
            .findFirst()
            .map(expenditure -> check(revenue, expenditure, narrative))
            .ifPresent(checks::add);
      }
    }
    return Checks.ofStatements(checks.build());
  }

  private static boolean isGrandTotal(Stated stated, Item item) {
    Fact fact = stated.fact();
    return fact.item() == item && fact.scope().equals(Optional.of(Scope.GRAND_TOTAL));
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
    return over.filter(amount -> !amount.isZero())
        .filter(amount -> amount.inYuan().subtract(forward).compareTo(difference) == 0)
        .map(amount -> Texts.of("narrative.cause.carried", told, Terms.same(amount.toString())))
        .orElse(told);
  }

  private static Optional<Amount> carried(Stated revenue, Item item, Narrative narrative) {
    Fact fact = revenue.fact();
    return narrative.only(
        new Fact(
            item,
            fact.funding(),
            Optional.empty(),
            ImmutableList.of(),
            Optional.empty(),
            fact.year(),
            fact.phase()));
  }

  private Check check(Stated revenue, Stated expenditure, Narrative narrative) {
    Verdict verdict =
        Balance.of(Comparison.SAME, revenue.amount(), List.of(expenditure.amount())).verdict();
    return narrative
        .quote(expenditure)
        .check(
            description,
            verdict,
            () ->
                explained(
                    Texts.of(
                        "narrative.balance." + verdict,
                        Terms.same(revenue.amount().toString()),
                        Terms.same(expenditure.amount().toString())),
                    revenue,
                    expenditure,
                    narrative));
  }
}
