package dev.yusuan.schema;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.text.Excerpt;

/**
 * What is printed in a cell that is not of its column's type: {@code —}, 无, or a garbled figure.
 *
 * @param printed the printed text, never blank
 */
public record Mark(String printed) {
  private static final ImmutableSet<String> NOTHING =
      ImmutableSet.of("-", "－", "–", "—", "——", "/", "／", "无", "*", "**");

  /**
   * Checks that something is printed.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public Mark {
    if (printed.isBlank()) {
      throw new IllegalArgumentException("a mark prints something; a blank cell has no mark");
    }
  }

  /** Whether it says that there is nothing: {@code —}, {@code /}, 无. */
  public boolean saysNothing() {
    return NOTHING.contains(CharMatcher.whitespace().removeFrom(printed));
  }

  /** A short excerpt of the printed text. */
  @Override
  public String toString() {
    return Excerpt.of(printed);
  }
}
