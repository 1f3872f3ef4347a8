package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.narrative.Figure;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The statements of a disclosure that are about the issuer itself, and the amounts they state. */
final class Narrative {
  private final ImmutableList<Statement> statements;
  private final ImmutableList<Stated> values;

  private Narrative(ImmutableList<Statement> statements, ImmutableList<Stated> values) {
    this.statements = statements;
    this.values = values;
  }

  static Narrative of(Disclosure disclosure) {
    ImmutableList<Statement> statements = disclosure.narrative();
    ImmutableList.Builder<Stated> values = ImmutableList.builder();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Optional<Figure> value = value(statement).filter(figure -> isOwn(figure.topic()));
      if (value.isPresent() && !statement.passage().explains()) {
        Stated.of(i, statement, value.get()).ifPresent(values::add);
      }
    }
    return new Narrative(statements, values.build());
  }

  private static Optional<Figure> value(Statement statement) {
    if (statement instanceof Statement.Total total) {
      return Optional.of(total.value());
    }
    return statement instanceof Statement.Part part ? part.value() : Optional.empty();
  }

  /** Whether something is said of the issuer itself and of all of it. */
  static boolean isOwn(Topic topic) {
    return topic.subject().isOwn();
  }

  ImmutableList<Statement> statements() {
    return statements;
  }

  /** The amounts of totals and parts. */
  ImmutableList<Stated> values() {
    return values;
  }

  /**
   * The amounts stated of a fact: the last before a statement in its section; else those of the
   * whole text, if they are all the same.
   */
  List<Stated> find(Fact fact, int before) {
    List<Stated> known = new ArrayList<>();
    List<Fact> facts =
        fact.item() == Item.REVENUE_AND_EXPENDITURE
            ? List.of(fact, fact.as(Item.REVENUE), fact.as(Item.EXPENDITURE))
            : List.of(fact);
    for (Fact each : facts) {
      known.addAll(find(value -> value.fact().equals(each), before));
    }
    return known;
  }

  /** Those of them that meet a condition. */
  List<Stated> find(Predicate<Stated> condition, int before) {
    Statement reader = statements.get(before);
    List<Stated> all = values.stream().filter(condition).toList();
    List<Stated> near =
        all.stream()
            .filter(value -> value.index() <= before && value.isInSectionOf(reader))
            .toList();
    if (!near.isEmpty()) {
      return List.of(near.get(near.size() - 1));
    }
    long different =
        all.stream().map(value -> value.amount().inYuan().stripTrailingZeros()).distinct().count();
    return different == 1 ? all.subList(0, 1) : List.of();
  }
}
