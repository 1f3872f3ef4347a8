package dev.yusuan.validation.name;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Finds the names that a mistyped one may have meant. */
public final class NearNames {
  private static final int MOST = 5;
  private static final int MAX_LENGTH = 200;

  private NearNames() {}

  /** The names with the fewest edits from the text, the nearest first. */
  public static ImmutableList<String> nearest(String text, Collection<String> names) {
    String typed = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    record Near(String name, int edits) {}
    return names.stream()
        .map(name -> new Near(name, Likeness.distance(typed, name)))
        .sorted(comparingInt(Near::edits).thenComparing(Near::name, naturalOrder()))
        .limit(MOST)
        .map(Near::name)
        .collect(ImmutableList.toImmutableList());
  }
}
