package dev.yusuan.validation.narrative.stated;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.schema.Phase;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An amount that a sentence states of the issuer itself.
 *
 * @param index the 0-based place of the statement
 * @param statement the statement
 * @param figure the figure
 * @param amount its amount
 * @param fact what it is said of
 */
public record Stated(
    int index, Statement statement, StatedFigure figure, Amount amount, Fact fact) {
  public static Optional<Stated> of(int index, Statement statement, StatedFigure figure) {
    return amount(figure)
        .map(amount -> new Stated(index, statement, figure, amount, Fact.of(figure.topic())));
  }

  /** The amount; empty where it is no money, or about so much. */
  public static Optional<Amount> amount(StatedFigure figure) {
    return figure.quantity() instanceof Quantity.Money money && !figure.approximate()
        ? Optional.of(money.amount())
        : Optional.empty();
  }

  /** The percentage; empty where it is none, or about so much. */
  public static Optional<Percent> percent(StatedFigure figure) {
    return figure.quantity() instanceof Quantity.Rate rate && !figure.approximate()
        ? Optional.of(rate.percent())
        : Optional.empty();
  }

  /** A part of limited money is limited too. */
  public Fact limitedFact() {
    return fact.funding().isEmpty() && statement instanceof Statement.Part part
        ? fact.limitedTo(part.whole().topic().subject().funding())
        : fact;
  }

  /** The limited money that the headings above it name. */
  ImmutableList<Funding> headed() {
    return Arrays.stream(Funding.values())
        .filter(
            funding ->
                statement.passage().section().stream()
                    .anyMatch(heading -> heading.contains(funding.title())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether it may be an amount that the tables of a year's budget print. */
  public boolean mayBeOfBudget(OptionalInt fiscalYear) {
    boolean isOfYear =
        fact.year().isEmpty() || fiscalYear.isEmpty() || fact.year().equals(fiscalYear);
    return isOfYear
        && fact.phase().filter(phase -> phase == Phase.BUDGET).isPresent()
        && !isOddPart();
  }

  /** Whether it may be an amount that tables print of the year before, beside a year's budget. */
  boolean mayBeOfLastYear(OptionalInt fiscalYear) {
    return LastYearFigures.areOf(fact, fiscalYear) && !isOddPart();
  }

  private boolean isOddPart() {
    return statement instanceof Statement.Part part && isOddPart(part);
  }

  /** Classes may be parts of basic expenditure, and anything may be a part of something named. */
  private static boolean isOddPart(Statement.Part part) {
    Item whole = part.whole().topic().subject().item();
    boolean isOfOther = !Narrative.isOwn(part.whole().topic()) || whole == Item.NAMED;
    boolean isClass = part.topic().subject().item() == Item.FUNCTION_CLASS;
    return isOfOther
        || (isClass && whole != Item.EXPENDITURE && whole != Item.FUNCTION_CLASS)
        || whole == Item.PERFORMANCE_FUNDS;
  }
}
