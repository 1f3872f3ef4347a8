package dev.yusuan.io.narrative.word;

import dev.yusuan.io.narrative.word.Token.Sort;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the years and dates of a plain text, and numbers that are no figures, such as 第3号. */
final class DateScanner {
  private static final Pattern NO_FIGURE =
      Pattern.compile(
          "[〔\\[【(〈](?:19|20)[0-9]{2}[〕\\]】)〉](?:第?[0-9]{1,5}号)?"
              + "|第[0-9]{1,6}(?:[-—至][0-9]{1,6})?|[0-9]{1,6}号"
              + "|(?<![A-Za-z])[A-Za-z]++[-_]?[0-9][0-9A-Za-z_-]*|(?:表|附件|附表|图|公开)[0-9]{1,3}(?![0-9年])表?"
              + "|[0-9]{3,4}-[0-9]{7,8}|(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}"
              + "|[0-9]{1,2}:[0-9]{2}|[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}日"
              + "|(?:19|20)[0-9]{2}年?[-—–~至到](?=(?:19|20)[0-9]{2}年)|[0-9]{1,4}/[0-9]{1,4}(?![0-9.])");
  private static final Pattern DATE =
      Pattern.compile("((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?[底末]?|期末|年末|末|年底|底)");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(?:度|初)?");
  private static final Pattern DAMAGED_YEAR = Pattern.compile("[0-9]{1,4}年度");

  private final String text;

  DateScanner(String text) {
    this.text = text;
  }

  /**
   * What is read.
   *
   * @param token the year; null for a number that is no figure, or where nothing is read
   * @param end behind it
   */
  record Found(@Nullable Token token, int end) {}

  /** The year, date or other number without a figure that begins at a place. */
  Found at(int start) {
    if (start > 0 && FigureScanner.isDigit(text.charAt(start - 1))) {
      return new Found(null, start);
    }
    Matcher date = matcher(start, DATE);
    if (date.lookingAt()) {
      return new Found(Token.word(Sort.AS_OF, date.group(1), start, date.end()), date.end());
    }
    int none = noFigure(start);
    if (none > start) {
      return new Found(null, none);
    }
    Matcher year = matcher(start, YEAR);
    if (year.lookingAt()) {
      return new Found(Token.word(Sort.YEAR, year.group(1), start, year.end()), year.end());
    }
    Matcher damaged = matcher(start, DAMAGED_YEAR);
    return damaged.lookingAt()
        ? new Found(Token.word(Sort.MARK, damaged.group(), start, damaged.end()), damaged.end())
        : new Found(null, start);
  }

  /** Behind the number at a place that is no figure; the place itself where there is none. */
  int noFigure(int start) {
    Matcher none = matcher(start, NO_FIGURE);
    return none.lookingAt() ? none.end() : start;
  }

  boolean isYear(int start) {
    return matcher(start, YEAR).lookingAt();
  }

  private Matcher matcher(int start, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(start, text.length()).useTransparentBounds(true);
    return matcher;
  }
}
