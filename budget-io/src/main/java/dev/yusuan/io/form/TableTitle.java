package dev.yusuan.io.form;

import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.text.PrintedYear;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year in a printed title, and the title without it. */
public final class TableTitle {
  private static final int LONGEST = 120;
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年(?:度)?");
  private static final Pattern BRACKETED_YEAR = Pattern.compile("\\(20[0-9]{2}年(?:度)?\\)");

  private TableTitle() {}

  /**
   * A title as it is compared, without its year; texts too long for a title are left as they are.
   */
  public static String withoutYear(String title) {
    if (title.length() > LONGEST) {
      return title;
    }
    String bare = BRACKETED_YEAR.matcher(LabelPattern.comparable(title)).replaceAll("");
    Matcher year = YEAR.matcher(bare);
    return year.lookingAt() ? bare.substring(year.end()) : bare;
  }

  /** The first year in a title; empty where it has none. */
  public static OptionalInt year(String title) {
    if (title.length() > LONGEST) {
      return OptionalInt.empty();
    }
    return PrintedYear.find(LabelPattern.comparable(title));
  }
}
