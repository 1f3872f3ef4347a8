package dev.yusuan.testing;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Percent;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.Passage;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import dev.yusuan.schema.Phase;
import java.math.BigDecimal;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates statements of every sort. */
public final class Statements {
  private Statements() {}

  /** Statements of any sort, at few passages. */
  public static Arbitrary<Statement> statements() {
    return Arbitraries.oneOf(totals(), counts(), parts(), comparisons(), unchanged(), others());
  }

  private static Arbitrary<Passage> passages() {
    return Combinators.combine(
            Texts.texts().list().ofMaxSize(2).map(ImmutableList::copyOf),
            Arbitraries.oneOf(Arbitraries.of("2024年收入总计5万元。"), Texts.texts()),
            Arbitraries.of(true, false))
        .as(Passage::new);
  }

  private static Arbitrary<Statement> totals() {
    return Combinators.combine(passages(), figures()).as(Statement.Total::new);
  }

  private static Arbitrary<Statement> counts() {
    return Combinators.combine(passages(), figures(), figures().optional())
        .as(Statement.Count::new);
  }

  private static Arbitrary<Statement> parts() {
    return Combinators.combine(
            passages(),
            topics(),
            Arbitraries.integers().between(1, 9),
            Combinators.combine(topics(), figures().optional()).as(Whole::new),
            figures().optional(),
            figures().optional(),
            figures().optional())
        .as(Statement.Part::new);
  }

  private static Arbitrary<Statement> comparisons() {
    return Combinators.combine(
            passages(),
            topics(),
            bases(),
            figures().optional(),
            movements().optional(),
            movements().optional(),
            movements().optional(),
            Combinators.combine(figures().optional(), Texts.texts().optional()).as(Pair::new))
        .as(
            (passage, topic, base, from, change, rate, result, rest) ->
                new Statement.Comparison(
                    passage, topic, base, from, change, rate, result, rest.one(), rest.other()));
  }

  private record Pair<A, B>(A one, B other) {}

  private static Arbitrary<Statement> unchanged() {
    return Combinators.combine(
            passages(), topics(), bases(), figures().optional(), Texts.texts().optional())
        .as(Statement.Unchanged::new);
  }

  private static Arbitrary<Statement> others() {
    return Arbitraries.oneOf(
        Combinators.combine(passages(), topics()).as(Statement.Zero::new),
        Combinators.combine(passages(), figures().list().ofMaxSize(3))
            .as((passage, figures) -> new Statement.Text(passage, ImmutableList.copyOf(figures))));
  }

  private static Arbitrary<Movement> movements() {
    return Combinators.combine(Arbitraries.of(Direction.class), figures()).as(Movement::new);
  }

  private static Arbitrary<Base> bases() {
    return Combinators.combine(years(), Arbitraries.of(Phase.class).optional()).as(Base::new);
  }

  private static Arbitrary<StatedFigure> figures() {
    return Combinators.combine(
            Arbitraries.of(FigureRole.class),
            topics(),
            quantities(),
            Arbitraries.of(true, false),
            Texts.texts())
        .as(StatedFigure::new);
  }

  private static Arbitrary<Quantity> quantities() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.bigDecimals()
            .between(new BigDecimal(-1_000_000), new BigDecimal(1_000_000))
            .ofScale(3);
    return Arbitraries.oneOf(
        Amounts.amounts().map(Quantity.Money::new),
        Amounts.amounts()
            .map(amount -> new Quantity.Rate(new Percent(amount.unscaled(), amount.decimals()))),
        Combinators.combine(numbers, Texts.texts()).as(Quantity.Count::new));
  }

  private static Arbitrary<Topic> topics() {
    return Combinators.combine(subjects(), years(), Arbitraries.of(Phase.class).optional())
        .as(Topic::new);
  }

  private static Arbitrary<Subject> subjects() {
    return Combinators.combine(
            Arbitraries.of(Item.class),
            Arbitraries.of(Funding.class).optional(),
            Arbitraries.of(Scope.class).optional(),
            Combinators.combine(Texts.texts(), Arbitraries.of("", "类", "款", "项"))
                .as(ClassName::new)
                .list()
                .ofMaxSize(3)
                .map(ImmutableList::copyOf),
            Codes.functions().optional(),
            Texts.texts(),
            Texts.texts())
        .as(Subject::new);
  }

  private static Arbitrary<OptionalInt> years() {
    return Arbitraries.integers()
        .between(1949, 2999)
        .optional()
        .map(year -> year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty());
  }
}
