package dev.yusuan.io.recognise.header;

import dev.yusuan.io.vocabulary.Words;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a header prints: the latest is this year, all others are 上年.
 *
 * @param latest the latest; empty if there is none
 * @param areBare whether two years in succession stand alone, 2024年 beside 2025年: what is printed
 *     of both is the same, so that the year before is last year's budget, unless the table tells of
 *     what was spent
 */
record HeaderYears(String latest, boolean areBare) {
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年(?:度|初)?");
  private static final Pattern BARE = Pattern.compile("(20[0-9]{2})年?度?数?");
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("^(.+)[(](20[0-9]{2}年(?:度|初)?)((?:预算|执行|决算)?数?)[)]$");
  private static final String LAST = "上年";
  private static final String LAST_BUDGET = "上年预算";

  /** The years of columns by their compared words, in a table that tells of budgets only or not. */
  static HeaderYears of(List<HeaderColumn> columns, boolean ofBudgets) {
    TreeSet<String> all = new TreeSet<>();
    TreeSet<String> bare = new TreeSet<>();
    for (HeaderColumn column : columns) {
      for (String word : column.plain()) {
        Matcher year = YEAR.matcher(word);
        while (year.find()) {
          all.add(year.group(1));
        }
        Matcher whole = BARE.matcher(word);
        if (whole.matches()) {
          bare.add(whole.group(1));
        }
      }
    }
    all.addAll(bare.size() == 2 ? bare : List.of());
    boolean areBare = ofBudgets && all.size() == 2 && inSuccession(bare);
    return new HeaderYears(all.isEmpty() ? "" : all.last(), areBare);
  }

  private static boolean inSuccession(TreeSet<String> years) {
    return years.size() == 2
        && Integer.parseInt(years.last()) - Integer.parseInt(years.first()) == 1;
  }

  /** Whether a column is last year's budget because of a year that stands alone. */
  static boolean tell(HeaderColumn column) {
    return column.plain().contains(LAST_BUDGET)
        && column.printed().stream().anyMatch(word -> BARE.matcher(Words.plain(word)).matches());
  }

  /** A word of the header as it is compared. */
  String plain(String word) {
    Matcher bare = BARE.matcher(word);
    if (areBare && bare.matches()) {
      return latest.equals(bare.group(1)) ? "" : LAST_BUDGET;
    }
    Matcher year = YEAR.matcher(YEAR_BEHIND.matcher(word).replaceFirst("$2$3$1"));
    StringBuilder plain = new StringBuilder();
    while (year.find()) {
      year.appendReplacement(plain, latest.equals(year.group(1)) ? "" : LAST);
    }
    return year.appendTail(plain).toString();
  }
}
