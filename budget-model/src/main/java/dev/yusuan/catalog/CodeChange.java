package dev.yusuan.catalog;

import dev.yusuan.code.ClassificationCode;
import java.util.Optional;

/**
 * What became of a code between two editions.
 *
 * @param code the code
 * @param before its name in the first of them; empty where it is not listed there
 * @param after its name in the second; empty where it is not listed there
 * @param <C> the kind of code
 */
public record CodeChange<C extends ClassificationCode<C>>(
    C code, Optional<Listing<C>> before, Optional<Listing<C>> after) {
  /** What happened to a code. */
  public enum Kind {
    /** Listed only in the second edition. */
    ADDED,
    /** Listed only in the first edition. */
    WITHDRAWN,
    /** Listed in both under different names; it may then mean something else. */
    RENAMED
  }

  /** What happened. */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.isEmpty() ? Kind.WITHDRAWN : Kind.RENAMED;
  }

  /** {@code 207 文化体育与传媒支出 → 文化旅游体育与传媒支出}, {@code + 224 …}, {@code - 20411 …}. */
  @Override
  public String toString() {
    return switch (kind()) {
      case ADDED -> "+ " + code + " " + name(after);
      case WITHDRAWN -> "- " + code + " " + name(before);
      case RENAMED -> code + " " + name(before) + " → " + name(after);
    };
  }

  private static <C extends ClassificationCode<C>> String name(Optional<Listing<C>> listing) {
    return listing.map(Listing::name).orElse("");
  }
}
