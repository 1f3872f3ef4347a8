package dev.yusuan.validation.printed;

import dev.yusuan.narrative.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A statement with where it stands.
 *
 * @param <S> what it is
 * @param index its 0-based place in the narrative
 * @param statement the statement
 */
public record Placed<S extends Statement>(int index, S statement) {
  /** The statements of a sort, in the order of the text. */
  public static <S extends Statement> Stream<Placed<S>> of(List<Statement> all, Class<S> sort) {
    return IntStream.range(0, all.size())
        .filter(i -> sort.isInstance(all.get(i)))
        .mapToObj(i -> new Placed<>(i, sort.cast(all.get(i))));
  }

  /** Whether it is part of no reason. */
  public boolean isStated() {
    return !statement.passage().explains();
  }
}
