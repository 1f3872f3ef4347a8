package dev.yusuan.io.recognise.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.io.text.PrintedYear;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes titles of documents apart, of which a name is what the words of such titles and the year
 * leave over: 某市财政局 in 某市财政局2025年度部门预算公开说明 and in 2025年部门预算（某市财政局）.
 */
final class CoverWords {
  private static final int LONGEST = 80;
  private static final String YEAR = PrintedYear.PATTERN + "[度初]?";
  private static final Pattern YEAR_BEHIND = Pattern.compile(YEAR + "$");
  private static final Pattern ORDINAL_OR_YEAR =
      Pattern.compile(
          "^(?:"
              + YEAR
              + "|附件[0-9一二三四五六七八九十]*[:：.、]?"
              + "|第[一二三四五六七八九十]+(?:部分|章)[:：、]?"
              + "|[一二三四五六七八九十]+[、.．])");
  private static final CharMatcher MARKS = CharMatcher.anyOf("-—－_·、:：/");
  private static final CharMatcher OPENING = CharMatcher.anyOf("(（【[〔");
  private static final CharMatcher CLOSING = CharMatcher.anyOf(")）】]〕");

  private final ImmutableList<String> words;
  private final ImmutableList<String> budgets;
  private final ImmutableList<String> overviews;

  CoverWords(KnownWords vocabulary) {
    ImmutableListMultimap<String, String> known = vocabulary.meanings("cover");
    this.words =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(String::length).reversed(), known.values());
    this.budgets = ImmutableList.copyOf(known.get("BUDGET"));
    this.overviews = ImmutableList.copyOf(known.get("OVERVIEW"));
  }

  /** What a title leaves over, which is empty if it names nobody; empty if it is no such title. */
  Optional<String> name(String heading) {
    String title = Words.plain(heading);
    if (title.length() > LONGEST || !speaksOfBudget(heading)) {
      return Optional.empty();
    }
    String name = leftOver(title);
    boolean isTitle = speaksOfBudget(title.replace(name, ""));
    return isTitle ? Optional.of(name.isEmpty() ? name : printed(name, heading)) : Optional.empty();
  }

  /** The name in a heading of an overview: 某市财政局 in 第一部分 某市财政局概况; empty if it has none. */
  Optional<String> nameInOverview(String heading) {
    String plain = Words.plain(heading);
    return overviews.stream().anyMatch(plain::endsWith) && plain.length() <= LONGEST
        ? Optional.of(leftOver(plain)).filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  /** Whether a line has a word that only titles of budgets and of final accounts have. */
  boolean speaksOfBudget(String line) {
    return budgets.stream().anyMatch(Words.plain(line)::contains);
  }

  /** Whether a line is made of words of titles and of years: 部门预算公开说明, （2025年度）. */
  boolean areAllOf(String line) {
    String plain = Words.plain(line);
    return plain.length() <= LONGEST && leftOver(plain).isEmpty();
  }

  private String leftOver(String title) {
    return unwrapped(withoutFront(withoutTail(title)));
  }

  /** The part of a heading that is a name, as it is printed. */
  private static String printed(String name, String heading) {
    String rest = heading;
    while (Words.plain(rest.substring(1)).contains(name)) {
      rest = rest.substring(1);
    }
    while (Words.plain(rest.substring(0, rest.length() - 1)).contains(name)) {
      rest = rest.substring(0, rest.length() - 1);
    }
    return rest;
  }

  private String withoutTail(String title) {
    String rest = title;
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      rest = MARKS.trimTrailingFrom(YEAR_BEHIND.matcher(withoutWordBehind(rest)).replaceFirst(""));
      int open = OPENING.lastIndexIn(rest);
      if (open >= 0
          && CLOSING.indexIn(rest, open) == rest.length() - 1
          && withoutTail(rest.substring(open + 1, rest.length() - 1)).isEmpty()) {
        rest = rest.substring(0, open);
      }
    }
    return rest;
  }

  private String withoutWordBehind(String title) {
    return words.stream()
        .filter(title::endsWith)
        .findFirst()
        .map(word -> title.substring(0, title.length() - word.length()))
        .orElse(title);
  }

  /** Without ordinals and the year, and the words before a mark: a name may begin with a word. */
  private String withoutFront(String title) {
    String rest = title;
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      Matcher front = ORDINAL_OR_YEAR.matcher(rest);
      rest = front.find() ? rest.substring(front.end()) : rest;
      String behind = withoutWordsBefore(rest);
      boolean isParted =
          behind.isEmpty()
              || MARKS.matches(behind.charAt(0))
              || OPENING.matches(behind.charAt(0))
              || ORDINAL_OR_YEAR.matcher(behind).find();
      rest = MARKS.trimLeadingFrom(isParted ? behind : rest);
    }
    return rest;
  }

  private String withoutWordsBefore(String title) {
    String rest = title;
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      String all = rest;
      rest =
          words.stream()
              .filter(all::startsWith)
              .findFirst()
              .map(word -> all.substring(word.length()))
              .orElse(all);
    }
    return rest;
  }

  private static String unwrapped(String name) {
    boolean isWrapped =
        name.length() > 2
            && OPENING.matches(name.charAt(0))
            && CLOSING.indexIn(name) == name.length() - 1;
    return isWrapped ? name.substring(1, name.length() - 1) : name;
  }
}
