package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.vocabulary.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a line prints it, of which 年, 月 or 日 may be lost: {@code 2024926} is one day only,
 * {@code 2025111日} may be two.
 *
 * @param printed the line
 * @param readings the days that it may mean
 * @param isWhole whether all of it is printed
 */
public record PrintedDate(String printed, ImmutableList<LocalDate> readings, boolean isWhole) {
  private static final int LONGEST = 60;
  private static final Pattern AROUND =
      Pattern.compile("^(?:[-—–－]+|[^0-9:]{0,6}(?:日期|时间):)|在[^0-9]{2,40}上$");
  private static final Pattern DATE =
      Pattern.compile("(20[0-9]{2})([年./-]?)([0-9]{1,4})(?:([月./-])([0-9]{1,2}))?(日?)");
  private static final String NUMERALS = "〇一二三四五六七八九";

  /** The date of a line that prints nothing else; empty where it prints none. */
  public static Optional<PrintedDate> find(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Words.plain(line);
    String text = inDigits(AROUND.matcher(plain).replaceAll(""));
    boolean labelled = text.length() < plain.length();
    Matcher date = DATE.matcher(text);
    if (!date.matches()
        || !(labelled
            || date.group(2).length() + date.group(6).length() > 0
            || date.group(4) != null)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    String digits = date.group(3);
    ImmutableList.Builder<LocalDate> readings = ImmutableList.builder();
    if (date.group(5) != null) {
      day(year, digits, date.group(5)).ifPresent(readings::add);
    } else {
      for (int cut = 1; cut < digits.length(); cut++) {
        day(year, digits.substring(0, cut), digits.substring(cut)).ifPresent(readings::add);
      }
    }
    ImmutableList<LocalDate> days = readings.build();
    boolean whole = !date.group(2).isEmpty() && date.group(5) != null;
    return days.isEmpty() ? Optional.empty() : Optional.of(new PrintedDate(line, days, whole));
  }

  /** The day; empty where several may be meant. */
  public Optional<LocalDate> day() {
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, String month, String day) {
    if (day.startsWith("0") && month.length() == 1 && day.length() == 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A date in Chinese numerals in digits: 二〇二五年十二月二十一日. */
  private static String inDigits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '零' || text.charAt(i) == '○' ? '〇' : text.charAt(i);
      int digit = NUMERALS.indexOf(c);
      if (c == '十') {
        boolean before = i > 0 && NUMERALS.indexOf(text.charAt(i - 1)) >= 0;
        boolean behind = i + 1 < text.length() && NUMERALS.indexOf(text.charAt(i + 1)) >= 0;
        digits.append(before ? "" : "1").append(behind ? "" : "0");
      } else {
        digits.append(digit < 0 ? Character.toString(c) : Integer.toString(digit));
      }
    }
    return digits.toString();
  }
}
