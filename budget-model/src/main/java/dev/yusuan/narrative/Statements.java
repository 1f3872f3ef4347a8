package dev.yusuan.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.UnmodifiableIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the sentences of a disclosure state, in printed order, with ways to find some of it.
 *
 * @param all the statements
 */
public record Statements(ImmutableList<Statement> all) implements Iterable<Statement> {
  @Override
  public UnmodifiableIterator<Statement> iterator() {
    return all.iterator();
  }

  /** How many there are. */
  public int size() {
    return all.size();
  }

  /** Those of one sort, such as {@code Statement.Comparison.class}. */
  public <S extends Statement> ImmutableList<S> of(Class<S> sort) {
    return all.stream()
        .filter(sort::isInstance)
        .map(sort::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** Those below a heading that has the given words. */
  public Statements inSection(String words) {
    return new Statements(
        all.stream()
            .filter(
                statement ->
                    statement.passage().section().stream()
                        .anyMatch(heading -> heading.contains(words)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Those of which a figure, or the statement as a whole, is about an item. */
  public Statements about(Item item) {
    return new Statements(
        all.stream()
            .filter(statement -> topics(statement).anyMatch(topic -> isOf(topic, item)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean isOf(Topic topic, Item item) {
    return topic.subject().item() == item;
  }

  private static Stream<Topic> topics(Statement statement) {
    if (statement instanceof Statement.Zero zero) {
      return Stream.of(zero.topic());
    }
    if (statement instanceof Statement.Unchanged unchanged) {
      return Stream.of(unchanged.topic());
    }
    return statement.figures().stream().map(StatedFigure::topic);
  }

  /** All figures in printed order, those that are not understood too. */
  public ImmutableList<StatedFigure> figures() {
    return all.stream()
        .flatMap(statement -> statement.figures().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The lists of parts (其中), each with its parts in printed order. */
  public ImmutableList<ImmutableList<Statement.Part>> lists() {
    Map<Integer, List<Statement.Part>> lists = new LinkedHashMap<>();
    for (Statement.Part part : of(Statement.Part.class)) {
      lists.computeIfAbsent(part.list(), number -> new ArrayList<>()).add(part);
    }
    return lists.values().stream()
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  /** How many statements and figures there are, and how many of them are not understood. */
  @Override
  public String toString() {
    long unbound = figures().stream().filter(figure -> !figure.isBound()).count();
    return size() + " statements, " + figures().size() + " figures, " + unbound + " not bound";
  }
}
