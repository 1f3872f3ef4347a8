package dev.yusuan.validation;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.text.Excerpt;

/**
 * Ids of rules that begin or end alike.
 *
 * @param prefix what they begin with
 * @param suffix what they end with
 * @param exact whether nothing may stand between
 */
record RulePattern(String prefix, String suffix, boolean exact) {
  private static final char ANY = '*';

  /** The pattern of one id, or with one {@code *} in the place of anything. */
  static RulePattern of(String text) {
    int any = text.indexOf(ANY);
    if (any != text.lastIndexOf(ANY)) {
      throw new IllegalArgumentException(
          "a pattern of rules has one * at most, not “" + Excerpt.of(text) + "”");
    }
    return any < 0
        ? new RulePattern(text, "", true)
        : new RulePattern(text.substring(0, any), text.substring(any + 1), false);
  }

  /**
   * The patterns of this kind that take in the id: itself, all that begin or all that end like it.
   */
  ImmutableSet<String> like(String id) {
    int first = id.indexOf('.');
    int last = id.lastIndexOf('.');
    if (exact || first < 0) {
      return ImmutableSet.of(id);
    }
    return ImmutableSet.of(id.substring(0, first) + ".*", "*" + id.substring(last));
  }

  boolean matches(String id) {
    return exact
        ? id.equals(prefix)
        : id.length() >= prefix.length() + suffix.length()
            && id.startsWith(prefix)
            && id.endsWith(suffix);
  }
}
