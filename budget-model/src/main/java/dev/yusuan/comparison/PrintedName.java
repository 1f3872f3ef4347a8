package dev.yusuan.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.yusuan.words.WordLists;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as they are compared: by their letters, and without the words that tell nothing apart. */
final class PrintedName {
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordLists.byUse(PrintedName.class, "name-words.tsv");
  private static final ImmutableList<String> ENDINGS = longestFirst("ending");
  private static final Pattern EMPTY = Pattern.compile(alternatives("empty"));
  private static final Pattern NUMBERS = Pattern.compile(numbers());
  private static final Pattern ORDINAL =
      Pattern.compile("^(?:[（(][0-9〇零一二三四五六七八九十百]+[)）][、．.]?|[0-9〇零一二三四五六七八九十百]+[、．.](?![0-9]))");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");

  private PrintedName() {}

  /** The letters and digits of a name, without its ordinal and the year of its disclosure. */
  static String letters(String name, OptionalInt year) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    String text = PUNCTUATION.matcher(ORDINAL.matcher(plain).replaceFirst("")).replaceAll("");
    if (year.isEmpty()) {
      return text;
    }
    String rest = text.replaceFirst("(?<![0-9])" + year.getAsInt() + "(?:年度?|(?![0-9]))", "");
    return rest.isEmpty() ? text : rest;
  }

  /** The letters without 的 and, at the end, 经费; all of them where nothing else is left. */
  static String sense(String letters) {
    String words = EMPTY.matcher(letters).replaceAll("");
    int end = words.length();
    for (int next = startOfEnding(words, end); next < end; next = startOfEnding(words, end)) {
      end = next;
    }
    return end == 0 ? letters : words.substring(0, end);
  }

  /** Where the word begins that tells nothing and ends at a place; that place if none does. */
  private static int startOfEnding(String words, int end) {
    for (String ending : ENDINGS) {
      if (words.startsWith(ending, end - ending.length())) {
        return end - ending.length();
      }
    }
    return end;
  }

  /** Whether one name is the other with more in it, which is no number (二期). */
  static boolean isPartOf(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int at = -1;
    for (int i = 0; i < shorter.length(); i++) {
      at = longer.indexOf(shorter.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return numbers(one).equals(numbers(other));
  }

  private static String numbers(String name) {
    return NUMBERS.matcher(name).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }

  private static String numbers() {
    String number = "(?:" + alternatives("number") + ")";
    String first = "(?<!" + number + ")" + number + "++";
    return "[0-9A-Za-z]+|第" + number + "++|" + first + "(?:" + alternatives("counter") + ")";
  }

  private static String alternatives(String use) {
    return longestFirst(use).stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static ImmutableList<String> longestFirst(String use) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(String::length).reversed(), WORDS.get(use));
  }
}
