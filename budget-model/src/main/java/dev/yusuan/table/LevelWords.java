package dev.yusuan.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSetMultimap;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.words.WordLists;
import java.util.Map;
import java.util.Optional;

/** The words that tell the level of a row where it prints no code; a * stands for any rest. */
final class LevelWords {
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordLists.byUse(LevelWords.class, "level-words.tsv");

  private LevelWords() {}

  static boolean isTotal(String label) {
    String text = CharMatcher.whitespace().removeFrom(label);
    return WORDS.get(RowLevel.TOTAL.name()).stream().anyMatch(word -> matches(word, text));
  }

  /** The level that the words of a label tell. */
  static Optional<RowLevel> level(String label) {
    String text = CharMatcher.whitespace().removeFrom(label);
    return WORDS.entries().stream()
        .filter(entry -> matches(entry.getValue(), text))
        .map(Map.Entry::getKey)
        .map(RowLevel::valueOf)
        .findFirst();
  }

  private static boolean matches(String word, String text) {
    return word.endsWith("*")
        ? text.startsWith(word.substring(0, word.length() - 1))
        : text.equals(word);
  }
}
