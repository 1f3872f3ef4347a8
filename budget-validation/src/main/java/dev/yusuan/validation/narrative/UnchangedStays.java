package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.Passage;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Topic;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stays as it was (持平) does not rise or fall in the same section.
 *
 * @param description what the rule is
 */
record UnchangedStays(RuleDescription description) implements Rule {
  private static final Function<Checking, ImmutableMap<Place, StatedFigure>> MOVED =
      UnchangedStays::moves;

  @Override
  public Checks check(Checking checking) {
    Disclosure disclosure = checking.disclosure();
    Narrative narrative = checking.once(Narrative.ALL);
    ImmutableList<Statement> all = disclosure.narrative();
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    Placed.of(all, Statement.Unchanged.class)
        .filter(each -> each.isStated() && Narrative.isOwn(each.statement().topic()))
        .map(each -> check(each.index(), each.statement(), checking.once(MOVED), narrative))
        .forEach(checks::add);
    return Checks.ofStatements(checks.build());
  }

  private Check check(
      int index,
      Statement.Unchanged unchanged,
      ImmutableMap<Place, StatedFigure> moves,
      Narrative narrative) {
    Place place = Place.of(unchanged.topic(), unchanged.passage(), unchanged.base());
    Optional<StatedFigure> moved =
        Stream.of(place, new Place(place.fact(), place.section(), Base.UNKNOWN))
            .flatMap(each -> Optional.ofNullable(moves.get(each)).stream())
            .findFirst();
    Optional<Stated> other =
        moved.isPresent() ? Optional.empty() : differing(index, unchanged, narrative);
    Wording message =
        moved
            .map(
                figure ->
                    new Quote(narrative.statements(), index, figure.printed())
                        .with(Texts.of("narrative.unchanged.moves")))
            .or(() -> other.map(now -> differs(index, unchanged, now, narrative)))
            .orElseGet(description::sentence);
    return new StatementCheck(
        moved.isPresent() || other.isPresent() ? Verdict.INCONSISTENT : Verdict.EXACT,
        index,
        ImmutableList.of(),
        message);
  }

  private static Wording differs(
      int index, Statement.Unchanged unchanged, Stated now, Narrative narrative) {
    StatedFigure then = then(index, unchanged, narrative).orElseThrow();
    return new Quote(narrative.statements(), index, then.printed())
        .with(
            Texts.of(
                "narrative.unchanged.differs",
                Terms.same(now.amount().toString()),
                Terms.same(then.printed())));
  }

  /** 与2023年10万元持平: the amount of now, where the sentence states another one. */
  private static Optional<Stated> differing(
      int index, Statement.Unchanged unchanged, Narrative narrative) {
    Optional<Amount> then = then(index, unchanged, narrative).flatMap(Stated::amount);
    List<Stated> now = narrative.find(Fact.of(unchanged.topic()), index);
    return then.isEmpty()
            || now.size() != 1
            || !now.get(0).statement().sentence().equals(unchanged.sentence())
            || agree(now.get(0).amount(), then.get())
        ? Optional.empty()
        : Optional.of(now.get(0));
  }

  /** What it was: the amount behind the words, or that of the base before them. */
  private static Optional<StatedFigure> then(
      int index, Statement.Unchanged unchanged, Narrative narrative) {
    Fact fact = Fact.of(unchanged.topic());
    if (unchanged.value().isPresent() || fact.year().isEmpty()) {
      return unchanged.value();
    }
    Base base = unchanged.base();
    int year = base.year().orElse(fact.year().getAsInt() - 1);
    List<Stated> last =
        narrative.ofSentence(fact.timeless(), OptionalInt.of(year), index).stream()
            .filter(stated -> base.phase().isEmpty() || stated.fact().phase().equals(base.phase()))
            .toList();
    return last.size() == 1 ? Optional.of(last.get(0).figure()) : Optional.empty();
  }

  private static boolean agree(Amount now, Amount then) {
    return Balance.of(Comparison.SAME, now, List.of(then)).verdict() != Verdict.INCONSISTENT;
  }

  /** The first figure of each change that is told, by what changed where. */
  private static ImmutableMap<Place, StatedFigure> moves(Checking checking) {
    Map<Place, StatedFigure> moves = new HashMap<>();
    Placed.of(checking.disclosure().narrative(), Statement.Comparison.class)
        .filter(Placed::isStated)
        .map(Placed::statement)
        .forEach(
            comparison ->
                moved(comparison)
                    .findFirst()
                    .ifPresent(
                        figure ->
                            moves.putIfAbsent(
                                Place.of(
                                    comparison.topic(), comparison.passage(), comparison.base()),
                                figure)));
    return ImmutableMap.copyOf(moves);
  }

  /**
   * What changes, in which section, and from what.
   *
   * @param fact what changes
   * @param section the headings
   * @param base what it is compared with
   */
  private record Place(Fact fact, ImmutableList<String> section, Base base) {
    static Place of(Topic topic, Passage passage, Base base) {
      return new Place(Fact.of(topic), passage.section(), base);
    }
  }

  private static Stream<StatedFigure> moved(Statement.Comparison comparison) {
    Stream<StatedFigure> moved =
        Stream.of(comparison.change(), comparison.rate())
            .flatMap(Optional::stream)
            .map(Movement::figure)
            .filter(figure -> Stated.amount(figure).filter(Amount::isZero).isEmpty())
            .filter(figure -> !figure.printed().matches("[0.]+ *[%％]"));
    Stream<StatedFigure> result = comparison.result().map(Movement::figure).stream();
    return Stream.concat(moved, result);
  }
}
