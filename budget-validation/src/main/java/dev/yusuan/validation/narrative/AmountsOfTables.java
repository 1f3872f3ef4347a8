package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.narrative.stated.BlankFigures;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.printed.EmptyTable;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;

/**
 * Amounts of this year's budget that sentences state, and those of last year that tables print
 * beside them, against the tables. Where several figures of the tables may be meant, one of them is
 * enough.
 *
 * @param description what the rule is
 */
record AmountsOfTables(RuleDescription description) implements Rule {
  @Override
  public Checks check(Checking checking) {
    Narrative narrative = checking.once(Narrative.ALL);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Stated stated : narrative.values()) {
      ImmutableList<ImmutableList<Figure>> figures = narrative.tables().of(stated);
      if (!figures.isEmpty()) {
        checks.add(check(narrative, stated, figures));
      } else {
        BlankFigures.of(checking.disclosure(), stated)
            .ifPresent(blank -> checks.add(notPrinted(narrative, stated, blank)));
      }
    }
    return Checks.ofStatements(checks.build());
  }

  private Check check(
      Narrative narrative, Stated stated, ImmutableList<ImmutableList<Figure>> figures) {
    ImmutableList<Figure> nearest = figures.get(0);
    Verdict best = Verdict.INCONSISTENT;
    for (ImmutableList<Figure> sum : figures) {
      Verdict verdict = Balance.of(Comparison.SUM, stated.amount(), amounts(sum)).verdict();
      if (verdict.compareTo(best) < 0) {
        best = verdict;
        nearest = sum;
      }
    }
    return new StatementCheck(
        best,
        stated.index(),
        nearest.stream().map(Figure::cell).collect(ImmutableList.toImmutableList()),
        best == Verdict.EXACT ? description.sentence() : message(narrative, stated, best, nearest));
  }

  private static Check notPrinted(Narrative narrative, Stated stated, Figure blank) {
    boolean isEmpty = EmptyTable.isEmpty(blank.table());
    return new StatementCheck(
        Verdict.INCONSISTENT,
        stated.index(),
        ImmutableList.of(blank.cell()),
        narrative
            .quote(stated)
            .with(
                Texts.of(
                    isEmpty ? "narrative.table.empty" : "narrative.table.blank",
                    Terms.same(stated.amount().toString()),
                    isEmpty ? Terms.table(blank.table().kind()) : Terms.place(blank))));
  }

  private static Wording message(
      Narrative narrative, Stated stated, Verdict verdict, ImmutableList<Figure> figures) {
    Wording told =
        Texts.of(
            "narrative.table." + verdict,
            Terms.same(stated.amount().toString()),
            place(figures),
            Terms.same(sum(amounts(figures))));
    boolean isExplained = verdict == Verdict.INCONSISTENT && figures.size() == 1;
    return narrative
        .quote(stated)
        .with(isExplained ? explained(stated, figures.get(0), told) : told);
  }

  private static Wording explained(Stated stated, Figure figure, Wording told) {
    return AmountCause.of(stated.amount(), figure)
        .map(cause -> Texts.of("narrative.cause", told, cause))
        .orElse(told);
  }

  private static Wording place(ImmutableList<Figure> figures) {
    Wording first = Terms.place(figures.get(0));
    return figures.size() == 1
        ? first
        : Texts.of("narrative.table.sum", first, Terms.number(figures.size()));
  }

  private static String sum(ImmutableList<Amount> amounts) {
    Amount first = amounts.get(0);
    if (amounts.size() == 1) {
      return first.toString();
    }
    BigDecimal yuan = amounts.stream().map(Amount::inYuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    int decimals = amounts.stream().mapToInt(Amount::decimals).max().orElse(0);
    BigDecimal sum = yuan.scaleByPowerOfTen(-first.unit().powerOfTen()).stripTrailingZeros();
    return sum.setScale(Math.max(sum.scale(), decimals)).toPlainString() + first.unit().symbol();
  }

  private static ImmutableList<Amount> amounts(ImmutableList<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.amount().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
