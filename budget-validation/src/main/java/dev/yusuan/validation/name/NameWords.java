package dev.yusuan.validation.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
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
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableList<List<String>> LINES =
      WordFile.lines(NameWords.class, "names.tsv");
  private static final CharMatcher FULL_STOPS = CharMatcher.anyOf("。.，,；;、");

  /** The words of {@code names.tsv} for what names name. */
  public static NameWords of(String what) {
    return LINES.stream()
        .filter(line -> line.get(0).equals(what))
        .map(
            line ->
                new NameWords(
                    words(line.get(1)),
                    words(line.get(2)),
                    words(line.get(3)),
                    words(line.get(4)),
                    words(line.get(5))))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no words for " + what));
  }

  private static ImmutableList<String> words(String field) {
    return ImmutableList.copyOf(WORDS.split(field));
  }

  /** Whether one of the words begins a text or stands in it. */
  public boolean areIn(String text) {
    return hasAny(beginnings, text::startsWith) || hasAny(parts, text::contains);
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
