package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.narrative.Direction;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Slips;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a rate is wrong (原因): the one slip that reproduces it exactly.
 *
 * @param narrative the sentences
 * @param holding the changes whose rates are right
 */
record RateCause(Narrative narrative, List<Change> holding) {
  private static final ImmutableList<Integer> SHIFTS = ImmutableList.of(-2, -1, 1, 2);
  private static final int USUAL_DECIMALS = 2;
  private static final int MOST_DECIMALS = 4;
  private static final int SHIFTED_DIGITS = 3;

  /** The slip; empty where none fits, or several do. */
  Optional<Wording> of(Change change, Percent printed, Ratio ratio) {
    if (printed.unscaled() == 0) {
      return Optional.empty();
    }
    List<Wording> fitting = new ArrayList<>();
    if (change.rate().isPresent()) {
      newAmount(change, printed).ifPresent(fitting::add);
      copied(change, printed).ifPresent(fitting::add);
      shifted(change, printed).ifPresent(fitting::add);
      slip(printed, ratio).ifPresent(fitting::add);
    } else {
      otherBase(change, printed).ifPresent(fitting::add);
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The point of the percentage stands elsewhere, or two of its digits are exchanged. */
  static Optional<Wording> slip(Percent printed, Ratio ratio) {
    if (ratio.whole().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal whole = BigDecimal.valueOf(Math.abs(printed.unscaled()));
    BigDecimal right = ratio.percent(printed.decimals()).movePointRight(printed.decimals());
    if (Slips.isTransposed(whole, right)) {
      return Optional.of(Texts.of("narrative.cause.digits"));
    }
    return isShifted(printed, ratio)
        ? Optional.of(Texts.of("narrative.cause.point"))
        : Optional.empty();
  }

  private static boolean isShifted(Percent printed, Ratio ratio) {
    for (int shift : SHIFTS) {
      int decimals = printed.decimals() - shift;
      boolean asPrinted =
          decimals >= 0
              && decimals <= MOST_DECIMALS
              && ratio.printsAs(new Percent(Math.abs(printed.unscaled()), decimals));
      if (asPrinted && Long.toString(Math.abs(printed.unscaled())).length() >= SHIFTED_DIGITS) {
        return true;
      }
    }
    return false;
  }

  /** Another amount of the same subject in the same sentence was divided by. */
  private Optional<Wording> otherBase(Change change, Percent printed) {
    Fact fact = Fact.of(change.comparison().topic()).timeless();
    List<Amount> others =
        narrative.values().stream()
            .filter(value -> value.statement().sentence().equals(change.comparison().sentence()))
            .filter(value -> value.fact().timeless().equals(fact))
            .map(Stated::amount)
            .filter(amount -> amount.unscaled() > 0 && !change.value().equals(Optional.of(amount)))
            .filter(
                amount ->
                    change.value().filter(to -> Ratio.of(to, amount).printsAs(printed)).isPresent())
            .distinct()
            .toList();
    return others.size() == 1
        ? Optional.of(Texts.of("narrative.cause.other-base", Terms.same(others.get(0).toString())))
        : Optional.empty();
  }

  private static Optional<Wording> newAmount(Change change, Percent printed) {
    Optional<BigDecimal> by =
        change.change().map(Amount::inYuan).or(() -> change.rateByBase().map(Ratio::part));
    Optional<Amount> value = change.value().filter(amount -> amount.unscaled() > 0);
    return by.isPresent()
            && value.isPresent()
            && Ratio.printsAs(by.get(), value.get().inYuan(), printed)
        ? Optional.of(Texts.of("narrative.cause.new-amount"))
        : Optional.empty();
  }

  private Optional<Wording> copied(Change change, Percent printed) {
    for (Change other : holding) {
      boolean isOfSection =
          other.comparison().passage().section().equals(change.comparison().passage().section());
      if (other.index() < change.index()
          && isOfSection
          && other.rate().filter(rate -> rate.equals(printed)).isPresent()) {
        return Optional.of(
            Texts.of(
                "narrative.cause.copied",
                Terms.printed(other.comparison().topic().subject().toString())));
      }
    }
    return Optional.empty();
  }

  /**
   * The point of the new amount, or of the old one, is misplaced. To shift the one to the left fits
   * as well as the other to the right: the true amount is the one with two decimals.
   */
  private static Optional<Wording> shifted(Change change, Percent printed) {
    if (change.base().isEmpty() || change.value().isEmpty() || change.direction().isEmpty()) {
      return Optional.empty();
    }
    Amount from = change.base().get();
    Amount to = change.value().get();
    List<Wording> fitting = new ArrayList<>();
    for (int shift : SHIFTS) {
      if (from.decimals() - shift == USUAL_DECIMALS
          && fits(change, from.inYuan().scaleByPowerOfTen(shift), to.inYuan(), printed)) {
        fitting.add(repaired(from, shift));
      }
      if (to.decimals() - shift == USUAL_DECIMALS
          && fits(change, from.inYuan(), to.inYuan().scaleByPowerOfTen(shift), printed)) {
        fitting.add(repaired(to, shift));
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean fits(Change change, BigDecimal from, BigDecimal to, Percent printed) {
    boolean up = change.direction().filter(direction -> direction == Direction.UP).isPresent();
    BigDecimal by = up ? to.subtract(from) : from.subtract(to);
    return from.signum() > 0 && Ratio.printsAs(by, from, printed);
  }

  private static Wording repaired(Amount printed, int shift) {
    BigDecimal number = BigDecimal.valueOf(printed.unscaled(), printed.decimals());
    return Texts.of(
        "narrative.cause.shifted",
        Terms.same(printed.toString()),
        Terms.same(number.scaleByPowerOfTen(shift).toPlainString() + printed.unit().symbol()));
  }
}
