package dev.yusuan.io.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year as titles print it (年度): 2025年, 二〇二五年, 二零二五年. */
public final class PrintedYear {
  /** A regular expression of a year with 年, without blanks. */
  public static final String PATTERN = "(?:20[0-9]{2}|二[〇零○O0][〇零○O0一二三四五六七八九]{2})年";

  private static final Pattern YEAR = Pattern.compile(PATTERN);
  private static final String ZEROS = "零○O";
  private static final String NUMERALS = "〇一二三四五六七八九";

  private PrintedYear() {}

  /** The first year in a text without blanks; empty where it has none. */
  public static OptionalInt find(String text) {
    Matcher printed = YEAR.matcher(text);
    if (!printed.find()) {
      return OptionalInt.empty();
    }
    int year = 0;
    for (char c : printed.group().substring(0, 4).toCharArray()) {
      year = year * 10 + digit(c);
    }
    return OptionalInt.of(year);
  }

  private static int digit(char c) {
    int numeral = NUMERALS.indexOf(ZEROS.indexOf(c) >= 0 ? '〇' : c);
    return numeral >= 0 ? numeral : c - '0';
  }
}
