package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** Takes harmless variants out of printed names (科目名称). */
final class Names {
  private static final String EXPENDITURE = "支出";

  /** Runs of words that are printed in any order, in the order of the official name. */
  private static final ImmutableList<WordRun> WORD_RUNS =
      ImmutableList.of(new WordRun("文化旅游体育", "文化|旅游|体育"));

  private Names() {}

  /** Without what differs only in print: blanks, and the width of brackets. */
  static String comparable(String name) {
    return withWideBrackets(withoutBlanks(name));
  }

  /** Without any harmless variant: the key under which equal names meet. */
  static String key(String name) {
    return inOfficialOrder(withoutExpenditure(comparable(name)));
  }

  static String withoutBlanks(String name) {
    int blank = firstBlank(name);
    if (blank < 0) {
      return name;
    }
    StringBuilder kept = new StringBuilder(name.length());
    kept.append(name, 0, blank);
    for (int i = blank; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isBlank(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static int firstBlank(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isBlank(name.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  static String withWideBrackets(String name) {
    return name.replace('(', '（').replace(')', '）');
  }

  static String withoutExpenditure(String name) {
    return name.length() > EXPENDITURE.length() && name.endsWith(EXPENDITURE)
        ? name.substring(0, name.length() - EXPENDITURE.length())
        : name;
  }

  static String inOfficialOrder(String name) {
    String ordered = name;
    for (WordRun run : WORD_RUNS) {
      ordered = run.inOrder(ordered);
    }
    return ordered;
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** Words that follow each other, each of them once. */
  private record WordRun(String official, Pattern anyOrder) {
    WordRun(String official, String words) {
      this(
          official,
          Pattern.compile("(" + words + ")(?!\\1)(" + words + ")(?!\\1|\\2)(?:" + words + ")"));
    }

    String inOrder(String name) {
      return name.length() < official.length() ? name : anyOrder.matcher(name).replaceAll(official);
    }
  }
}
