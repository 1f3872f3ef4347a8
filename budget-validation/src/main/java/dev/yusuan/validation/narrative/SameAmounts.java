package dev.yusuan.validation.narrative;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two amounts that are to be the same.
 *
 * @param description the rule that says so
 * @param text the key of its texts, up to the verdict
 */
record SameAmounts(RuleDescription description, String text) {
  Check check(Quote quote, Amount one, Amount other, UnaryOperator<Wording> explained) {
    Verdict verdict = Balance.of(Comparison.SAME, one, List.of(other)).verdict();
    return quote.check(
        description,
        verdict,
        () ->
            explained.apply(
                Texts.of(
                    text + verdict, Terms.same(one.toString()), Terms.same(other.toString()))));
  }
}
