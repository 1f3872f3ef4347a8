package dev.yusuan.indicator;

import dev.yusuan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * The target of an indicator (指标值), exactly as printed: {@code ≥98%}, {@code 140元/人/天}, 及时.
 *
 * <p>Two targets are equal if they print the same.
 */
public abstract sealed class Target
    permits NumericTarget, RangeTarget, QualitativeTarget, TextTarget {
  private final String printed;

  Target(String printed) {
    this.printed = printed;
  }

  /**
   * Reads a printed target; what is neither a number, a range nor a quality is kept as text. The
   * inverse of {@link #printed()}.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static Target parse(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a target prints something; a blank cell has none");
    }
    return TargetParser.parse(text);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Target that && printed.equals(that.printed);
  }

  @Override
  public final int hashCode() {
    return printed.hashCode();
  }

  /** The printed text, blanks included: {@code 100 %}. */
  public final String printed() {
    return printed;
  }

  /** A short excerpt of the printed text. */
  @Override
  public final String toString() {
    return Excerpt.of(printed);
  }
}
