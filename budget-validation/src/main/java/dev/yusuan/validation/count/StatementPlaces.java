package dev.yusuan.validation.count;

import com.google.common.collect.ImmutableList;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.rule.Checking;
import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * Where each statement of a disclosure stands; those that say the same stand at their own places.
 */
public final class StatementPlaces {
  /** Those of what is checked. */
  public static final Function<Checking, StatementPlaces> ALL =
      checking -> new StatementPlaces(checking.disclosure().narrative());

  private final ImmutableList<Statement> statements;
  private final IdentityHashMap<Statement, Integer> places = new IdentityHashMap<>();

  private StatementPlaces(ImmutableList<Statement> statements) {
    this.statements = statements;
    for (int i = 0; i < statements.size(); i++) {
      places.putIfAbsent(statements.get(i), i);
    }
  }

  /** A part with its figure, and where it stands. */
  public Quote quote(Statement.Part part) {
    return new Quote(statements, of(part), part.value().map(StatedFigure::printed).orElse(""));
  }

  /** The 0-based place of a statement of the disclosure. */
  int of(Statement statement) {
    Integer place = places.get(statement);
    if (place == null) {
      throw new IllegalArgumentException("no statement of the disclosure: " + statement.sentence());
    }
    return place;
  }
}
