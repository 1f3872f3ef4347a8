package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.count.StatedNumber;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.printed.Placed;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shares of parts in the whole that their sentence names.
 *
 * @param description what the rule is
 */
record SharesAgree(RuleDescription description) implements Rule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The whole of a list stands not far before its parts. */
  private static final int NEAR = 20;

  @Override
  public Checks check(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    Narrative narrative = checking.once(Narrative.ALL);
    Set<Integer> bent = bent(disclosure.statements().lists());
    Set<Integer> several = severalWrong(disclosure.statements().lists());
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    Placed.of(disclosure.narrative(), Statement.Part.class)
        .flatMap(
            each ->
                check(each.index(), each.statement(), narrative, bent, several)
                    .or(() -> ofCounts(each.index(), each.statement(), narrative))
                    .stream())
        .forEach(checks::add);
    return Checks.ofStatements(checks.build());
  }

  /**
   * The lists whose shares are printed as 100 together, though rounded ones would not be: one of
   * them differs by what rounding of all can come to.
   */
  private static Set<Integer> bent(ImmutableList<ImmutableList<Statement.Part>> lists) {
    Set<Integer> bent = new HashSet<>();
    for (ImmutableList<Statement.Part> list : lists) {
      BigDecimal printed = BigDecimal.ZERO;
      BigDecimal rounded = BigDecimal.ZERO;
      int wrong = 0;
      BigDecimal most = BigDecimal.ZERO;
      boolean complete = list.size() > 1;
      for (Statement.Part part : list) {
        Optional<Percent> share = part.share().flatMap(Stated::percent);
        Optional<Amount> value = part.value().flatMap(Stated::amount);
        Optional<Amount> whole = part.whole().value().flatMap(Stated::amount);
        if (share.isEmpty() || value.isEmpty() || whole.filter(w -> w.unscaled() > 0).isEmpty()) {
          complete = false;
        } else {
          BigDecimal right = Ratio.of(value.get(), whole.get()).percent(share.get().decimals());
          printed = printed.add(share.get().value());
          rounded = rounded.add(right);
          wrong += right.compareTo(share.get().value()) == 0 ? 0 : 1;
          most = most.add(BigDecimal.ONE.movePointLeft(share.get().decimals()));
        }
      }
      boolean little = printed.subtract(rounded).abs().compareTo(most) <= 0;
      if (complete
          && wrong == 1
          && little
          && printed.compareTo(HUNDRED) == 0
          && rounded.compareTo(HUNDRED) != 0) {
        bent.add(list.get(0).list());
      }
    }
    return bent;
  }

  /** The lists of which several shares are wrong: the slip is then in the amount of the whole. */
  private static Set<Integer> severalWrong(ImmutableList<ImmutableList<Statement.Part>> lists) {
    return lists.stream()
        .filter(list -> list.stream().filter(SharesAgree::isWrong).count() > 1)
        .map(list -> list.get(0).list())
        .collect(Collectors.toSet());
  }

  private static boolean isWrong(Statement.Part part) {
    Optional<Percent> share = part.share().flatMap(Stated::percent);
    Optional<Amount> value = part.value().flatMap(Stated::amount);
    Optional<Amount> whole = part.whole().value().flatMap(Stated::amount);
    return share.isPresent()
        && value.isPresent()
        && whole.filter(amount -> amount.unscaled() > 0).isPresent()
        && Ratio.of(value.get(), whole.get()).verdict(share.get()) == Verdict.INCONSISTENT;
  }

  private Optional<Check> check(
      int index,
      Statement.Part part,
      Narrative narrative,
      Set<Integer> bent,
      Set<Integer> several) {
    Optional<Amount> value = part.value().flatMap(Stated::amount);
    Optional<Amount> whole = outerWhole(index, part, narrative).or(() -> whole(part, narrative));
    if (part.share().isEmpty()
        || value.filter(amount -> amount.unscaled() >= 0).isEmpty()
        || whole.filter(amount -> amount.unscaled() >= 0).isEmpty()) {
      return Optional.empty();
    }
    Amount all = whole.get();
    return all.isZero()
        ? Optional.empty()
        : Stated.percent(part.share().get())
            .map(
                share ->
                    check(
                        index,
                        part,
                        narrative,
                        share,
                        all.toString(),
                        Ratio.of(value.get(), all),
                        bent.contains(part.list()),
                        !several.contains(part.list())));
  }

  /**
   * What the whole is a part of itself, if the share is one of that and not of the whole:
   * 本年收入90万元，占90%，包括财政拨款90万元，占90%.
   */
  private static Optional<Amount> outerWhole(int index, Statement.Part part, Narrative narrative) {
    if (whole(part, narrative).filter(whole -> isShare(part, whole)).isPresent()) {
      return Optional.empty();
    }
    for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
      if (narrative.statements().get(i) instanceof Statement.Part outer
          && outer.value().isPresent()
          && outer.value().equals(part.whole().value())) {
        return outer.whole().value().flatMap(Stated::amount).filter(whole -> isShare(part, whole));
      }
    }
    return Optional.empty();
  }

  private static boolean isShare(Statement.Part part, Amount whole) {
    Optional<Percent> share = part.share().flatMap(Stated::percent);
    Optional<Amount> value = part.value().flatMap(Stated::amount);
    return share.isPresent()
        && value.isPresent()
        && whole.unscaled() > 0
        && Ratio.of(value.get(), whole).verdict(share.get()) != Verdict.INCONSISTENT;
  }

  /** The figure of the whole; where the sentence only names it, what the narrative states of it. */
  private static Optional<Amount> whole(Statement.Part part, Narrative narrative) {
    return part.whole().value().isPresent()
        ? part.whole().value().flatMap(Stated::amount)
        : narrative.only(Fact.of(part.whole().topic()), part);
  }

  /** Of things, 12 of 15. */
  private Optional<Check> ofCounts(int index, Statement.Part part, Narrative narrative) {
    Optional<BigDecimal> value = part.value().flatMap(StatedNumber::of);
    Optional<BigDecimal> whole =
        part.whole().value().flatMap(StatedNumber::of).filter(number -> number.signum() > 0);
    Optional<Percent> share = part.share().flatMap(Stated::percent);
    return value.isPresent() && whole.isPresent() && share.isPresent()
        ? Optional.of(
            check(
                index,
                part,
                narrative,
                share.get(),
                part.whole().value().orElseThrow().quantity().toString(),
                Ratio.ofNumbers(value.get(), whole.get()),
                /* bent= */ false,
                /* alone= */ true))
        : Optional.empty();
  }

  private Check check(
      int index,
      Statement.Part part,
      Narrative narrative,
      Percent share,
      String whole,
      Ratio ratio,
      boolean bent,
      boolean alone) {
    Verdict verdict = ratio.verdict(share);
    return new StatementCheck(
        verdict,
        index,
        ImmutableList.of(),
        verdict == Verdict.EXACT
            ? description.sentence()
            : new Quote(narrative.statements(), index, part.share().orElseThrow().printed())
                .with(message(part, share, whole, ratio, verdict, bent, alone)),
        ratio.rounding(share));
  }

  private static Wording message(
      Statement.Part part,
      Percent share,
      String whole,
      Ratio ratio,
      Verdict verdict,
      boolean bent,
      boolean alone) {
    Wording told =
        Texts.of(
            "narrative.share." + verdict,
            Terms.same(part.value().orElseThrow().quantity().toString()),
            Terms.same(whole),
            Terms.same(ratio.percent(Math.max(2, share.decimals())).toPlainString() + "%"),
            Terms.same(share.toString()));
    if (verdict != Verdict.INCONSISTENT) {
      return told;
    }
    if (bent) {
      return Texts.of("narrative.cause.bent", told);
    }
    return !alone
        ? told
        : RateCause.slip(share, ratio)
            .map(cause -> Texts.of("narrative.cause", told, cause))
            .orElse(told);
  }
}
