package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Figure;
import dev.yusuan.narrative.Quantity;
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
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;

/**
 * Shares of parts in the whole that their sentence names.
 *
 * @param description what the rule is
 */
record SharesAgree(RuleDescription description) implements Rule {
  @Override
  public Checks check(Disclosure disclosure) {
    Narrative narrative = Narrative.of(disclosure);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (int i = 0; i < disclosure.narrative().size(); i++) {
      if (disclosure.narrative().get(i) instanceof Statement.Part part) {
        check(i, part, narrative).ifPresent(checks::add);
      }
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty() ? Checks.notApplicable(Reason.NO_STATEMENTS) : Checks.of(all);
  }

  private Optional<Check> check(int index, Statement.Part part, Narrative narrative) {
    Optional<Amount> value = part.value().flatMap(Stated::amount);
    Optional<Amount> whole = whole(index, part, narrative);
    if (part.share().isEmpty()
        || value.filter(amount -> amount.unscaled() >= 0).isEmpty()
        || whole.filter(amount -> amount.unscaled() >= 0).isEmpty()) {
      return Optional.empty();
    }
    Figure share = part.share().get();
    return whole.get().isZero() || !(share.quantity() instanceof Quantity.Rate rate)
        ? Optional.empty()
        : Optional.of(check(index, part, rate.percent(), whole.get()));
  }

  /** The figure of the whole; where the sentence only names it, what the narrative states of it. */
  private static Optional<Amount> whole(int index, Statement.Part part, Narrative narrative) {
    return part.whole().value().isPresent()
        ? part.whole().value().flatMap(Stated::amount)
        : narrative.only(Fact.of(part.whole().topic()));
  }

  private Check check(int index, Statement.Part part, Percent share, Amount whole) {
    Ratio ratio = Ratio.of(Stated.amount(part.value().orElseThrow()).orElseThrow(), whole);
    Verdict verdict = ratio.verdict(share);
    return new StatementCheck(
        verdict,
        index,
        ImmutableList.of(),
        verdict == Verdict.EXACT
            ? description.sentence()
            : message(part, share, whole, ratio, verdict));
  }

  private static Wording message(
      Statement.Part part, Percent share, Amount whole, Ratio ratio, Verdict verdict) {
    String printed = part.share().orElseThrow().printed();
    return Quote.of(
        part,
        printed,
        Texts.of(
            "narrative.share." + verdict,
            Terms.same(part.value().orElseThrow().quantity().toString()),
            Terms.same(whole.toString()),
            Terms.same(ratio.percent(Math.max(2, share.decimals())).toPlainString() + "%"),
            Terms.same(share.toString())));
  }
}
