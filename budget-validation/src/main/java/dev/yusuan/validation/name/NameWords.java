package dev.yusuan.validation.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Words that tell what names name: the words they begin with, end with or have in them, and those
 * that they must not.
 *
 * @param beginnings one of these begins the name; none are needed where there are none
 * @param parts one of these is in the name; none are needed where there are none
 * @param endings one of these ends the name; none are needed where there are none
 * @param otherParts none of these is in the name
 * @param otherEndings none of these ends the name
 */
public record NameWords(
    ImmutableList<String> beginnings,
    ImmutableList<String> parts,
    ImmutableList<String> endings,
    ImmutableList<String> otherParts,
    ImmutableList<String> otherEndings) {
  private static final CharMatcher FULL_STOPS = CharMatcher.anyOf("。.，,；;、");

  public static NameWords beginning(String... words) {
    return new NameWords(
        ImmutableList.copyOf(words),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  public static NameWords with(String... words) {
    return new NameWords(
        ImmutableList.of(),
        ImmutableList.copyOf(words),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  public static NameWords ending(String... words) {
    return new NameWords(
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.copyOf(words),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** These, but no names with one of the words in them. */
  public NameWords without(String... words) {
    return new NameWords(beginnings, parts, endings, ImmutableList.copyOf(words), otherEndings);
  }

  /** These, but no names that end with one of the words. */
  public NameWords notEnding(String... words) {
    return new NameWords(beginnings, parts, endings, otherParts, ImmutableList.copyOf(words));
  }

  /** Whether a name without blanks is one of these. Marks and brackets at its end do not count. */
  public boolean match(String name) {
    String bare = bare(name);
    return matchesAny(beginnings, bare::startsWith)
        && matchesAny(parts, bare::contains)
        && matchesAny(endings, bare::endsWith)
        && !hasAny(otherParts, bare::contains)
        && !hasAny(otherEndings, bare::endsWith);
  }

  private static boolean matchesAny(List<String> words, Predicate<String> inName) {
    return words.isEmpty() || hasAny(words, inName);
  }

  private static boolean hasAny(List<String> words, Predicate<String> inName) {
    for (String word : words) {
      if (inName.test(word)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String name) {
    String bare = FULL_STOPS.trimTrailingFrom(name);
    int bracket = Math.max(bare.lastIndexOf('('), bare.lastIndexOf('（'));
    boolean bracketed = bare.endsWith(")") || bare.endsWith("）");
    return bracketed && bracket > 0 ? bare.substring(0, bracket) : bare;
  }
}
