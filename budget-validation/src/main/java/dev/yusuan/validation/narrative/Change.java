package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.Statement;
import dev.yusuan.schema.Phase;
import dev.yusuan.validation.narrative.stated.Fact;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.printed.Placed;
import dev.yusuan.validation.printed.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A comparison with the amounts that it compares, as far as sentences state them.
 *
 * @param index the 0-based place of the comparison
 * @param comparison the comparison
 * @param value what it changes to
 * @param base what it changes from
 * @param narrative what states it
 */
record Change(
    int index,
    Statement.Comparison comparison,
    Optional<Amount> value,
    Optional<Amount> base,
    Narrative narrative) {
  /** What changes by the sentences of a narrative, but for what they tell as reasons. */
  static ImmutableList<Change> all(Narrative narrative) {
    return Placed.of(narrative.statements(), Statement.Comparison.class)
        .filter(Placed::isStated)
        .map(each -> of(each.index(), each.statement(), narrative))
        .collect(ImmutableList.toImmutableList());
  }

  /** The amounts of a comparison that the narrative states. */
  static Change of(int index, Statement.Comparison comparison, Narrative narrative) {
    if (!Narrative.isOwn(comparison.topic())) {
      return within(index, comparison, narrative);
    }
    Fact fact = Fact.of(comparison.topic());
    Optional<Amount> value = value(index, comparison, fact, narrative);
    Optional<Amount> base = base(index, comparison, fact, narrative);
    return new Change(
        index,
        comparison,
        value,
        base.isPresent() ? base : lastYear(index, comparison, fact, value, narrative),
        narrative);
  }

  /**
   * A comparison of what is not the issuer's own: the figures of its sentence are figures of the
   * same, whoever it is.
   */
  private static Change within(int index, Statement.Comparison comparison, Narrative narrative) {
    Optional<Amount> value = Optional.empty();
    for (int i = index - 1; i >= 0 && value.isEmpty(); i--) {
      Statement before = narrative.statements().get(i);
      if (!before.sentence().equals(comparison.sentence())) {
        break;
      }
      value =
          before.figures().stream()
              .filter(figure -> figure.role() == FigureRole.VALUE)
              .filter(figure -> figure.topic().equals(comparison.topic()))
              .findFirst()
              .flatMap(Stated::amount);
    }
    return new Change(
        index, comparison, value, comparison.baseValue().flatMap(Stated::amount), narrative);
  }

  /**
   * What last year was: 减少5万元，下降20% where no words tell from what, and the section tells it; or
   * 同比上升25%, and the sentence does.
   */
  private static Optional<Amount> lastYear(
      int index,
      Statement.Comparison comparison,
      Fact fact,
      Optional<Amount> value,
      Narrative narrative) {
    Base base = comparison.base();
    if (base.year().isPresent() && base.phase().isEmpty()) {
      return only(narrative.ofSentence(fact.timeless(), base.year(), index), narrative);
    }
    return value.isPresent()
        ? ofLastYear(index, comparison, fact, narrative)
        : unnamed(index, comparison, fact, narrative);
  }

  /** 2024年60万元，上年为50万元，增加10万元: what the same sentence states of last year. */
  private static Optional<Amount> ofLastYear(
      int index, Statement.Comparison comparison, Fact fact, Narrative narrative) {
    return comparison.base().equals(Base.UNKNOWN) && fact.year().isPresent()
        ? only(
            narrative.ofSentence(
                fact.timeless(), OptionalInt.of(fact.year().getAsInt() - 1), index),
            narrative)
        : Optional.empty();
  }

  private static Optional<Amount> unnamed(
      int index, Statement.Comparison comparison, Fact fact, Narrative narrative) {
    return comparison.base().equals(Base.UNKNOWN) && fact.year().isPresent()
        ? only(
            narrative.find(
                fact.at(OptionalInt.of(fact.year().getAsInt() - 1), Optional.empty()), index),
            narrative)
        : Optional.empty();
  }

  private static Optional<Amount> value(
      int index, Statement.Comparison comparison, Fact fact, Narrative narrative) {
    return comparison
        .result()
        .map(Movement::figure)
        .flatMap(Stated::amount)
        .or(() -> only(narrative.find(fact, index), narrative));
  }

  private static Optional<Amount> base(
      int index, Statement.Comparison comparison, Fact fact, Narrative narrative) {
    Optional<Amount> repeated = comparison.baseValue().flatMap(Stated::amount);
    OptionalInt year = comparison.base().year();
    Optional<Phase> phase = comparison.base().phase();
    boolean isOtherFact = !year.equals(fact.year()) || !phase.equals(fact.phase());
    return repeated.isPresent() || phase.isEmpty() || !isOtherFact
        ? repeated
        : only(narrative.find(fact.at(year, phase), index), narrative)
            .or(() -> ofTables(fact.at(year, phase), narrative));
  }

  /** Last year's amount as tables print it, where all of them print the same. */
  private static Optional<Amount> ofTables(Fact base, Narrative narrative) {
    List<Amount> printed =
        narrative.tables().ofLastYear(base).stream()
            .flatMap(List::stream)
            .flatMap(figure -> figure.amount().stream())
            .distinct()
            .toList();
    return printed.size() == 1 ? Optional.of(printed.get(0)) : Optional.empty();
  }

  /** The amount; empty where there is none, or where revenue and expenditure differ. */
  private static Optional<Amount> only(List<Stated> stated, Narrative narrative) {
    boolean differ =
        stated.stream().map(each -> each.amount().inYuan().stripTrailingZeros()).distinct().count()
            > 1;
    return differ
        ? Optional.empty()
        : stated.stream().map(narrative::precise).min(Comparator.comparing(Amount::lastPlace));
  }

  /**
   * The same change as one of the whole: a change behind a part that names nothing may be of the
   * part or of what it is a part of.
   */
  Optional<Change> ofWhole() {
    return index > 0
            && narrative.statements().get(index - 1) instanceof Statement.Part part
            && part.topic().equals(comparison.topic())
            && part.sentence().equals(comparison.sentence())
            && !narrative.tellsChange(Fact.of(part.whole().topic()), comparison)
        ? part.whole()
            .value()
            .flatMap(Stated::amount)
            .map(
                whole ->
                    new Change(
                        index,
                        comparison,
                        Optional.of(whole),
                        ofTables(
                            Fact.of(part.whole().topic())
                                .at(comparison.base().year(), comparison.base().phase()),
                            narrative),
                        narrative))
        : Optional.empty();
  }

  /** A figure of it with where it stands. */
  Quote quote(String printed) {
    return new Quote(narrative.statements(), index, printed);
  }

  /** By which amount it changes. */
  Optional<Amount> change() {
    return comparison
        .change()
        .map(Movement::figure)
        .flatMap(Stated::amount)
        .map(amount -> amount.unscaled() < 0 ? amount.negated() : amount);
  }

  /** By which rate it changes. */
  Optional<Percent> rate() {
    return comparison
        .rate()
        .flatMap(rate -> Stated.percent(rate.figure()))
        .map(rate -> rate.unscaled() < 0 ? new Percent(-rate.unscaled(), rate.decimals()) : rate);
  }

  /** How much of the base was carried out. */
  Optional<Percent> completion() {
    return comparison.completion().flatMap(Stated::percent);
  }

  /** Where it goes; empty where the sentence does not decide it. */
  Optional<Direction> direction() {
    return comparison
        .change()
        .or(comparison::rate)
        .map(Change::direction)
        .filter(direction -> direction != Direction.UNDECIDED);
  }

  /** 增加-5万元 is a fall; 减少5万元（-20%） is the same fall with its sign, and no rise. */
  private static Direction direction(Movement movement) {
    boolean below =
        movement.figure().quantity() instanceof Quantity.Money money
            ? money.amount().unscaled() < 0
            : Stated.percent(movement.figure()).filter(rate -> rate.unscaled() < 0).isPresent();
    return below && movement.direction() == Direction.UP ? Direction.DOWN : movement.direction();
  }

  /** Whether the figures of the amount and of the rate go to different sides. */
  boolean isContrary() {
    Optional<Direction> rate = comparison.rate().map(Change::direction);
    return direction().isPresent()
        && rate.isPresent()
        && rate.get() != Direction.UNDECIDED
        && rate.get() != direction().get()
        && change().filter(Amount::isZero).isEmpty()
        && rate().filter(percent -> percent.unscaled() == 0).isEmpty();
  }

  /** What it changes from by what it changes to and by how much. */
  Optional<Ratio> rateByChange() {
    if (value().isEmpty() || change().isEmpty() || direction().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Ratio.ofChange(value().get(), change().get(), direction().get() == Direction.UP));
  }

  /** The rate of change by what it changes from and by how much, or by what it changes to. */
  Optional<Ratio> rateByBase() {
    if (base().isEmpty()) {
      return Optional.empty();
    }
    Amount from = base().get();
    if (change().isPresent()) {
      return Optional.of(Ratio.of(change().get(), from));
    }
    return value().map(to -> Ratio.ofDifference(from, to));
  }
}
