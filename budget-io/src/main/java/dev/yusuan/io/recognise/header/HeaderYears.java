package dev.yusuan.io.recognise.header;

import dev.yusuan.io.vocabulary.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a header prints: that of the document is this year, the one before it is 上年. Where
 * the document does not tell its year, the later of two years in succession is this year. Other
 * years stay as they are printed, and what stands below them is of no known column.
 *
 * @param thisYear this year; empty if no year is
 * @param lastYear the year before; empty if none is
 * @param areBare whether two years in succession stand alone, 2024年 beside 2025年: what is printed
 *     of both is the same, so that the year before is last year's budget, unless the table tells of
 *     what was spent
 */
public record HeaderYears(Optional<String> thisYear, Optional<String> lastYear, boolean areBare) {
  private static final Pattern ANY = Pattern.compile("20[0-9]{2}");
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年(?:度|初)?");
  private static final Pattern BARE = Pattern.compile("(20[0-9]{2})年?度?数?");
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("^(.+)[(](20[0-9]{2}年(?:度|初)?)((?:预算|执行|决算)?数?)[)]$");
  private static final Pattern SPENT = Pattern.compile("执行|决算|完成");
  private static final Pattern OF_THIS_YEAR = Pattern.compile("本年|当年|预算");
  private static final String LAST = "上年";
  private static final String LAST_BUDGET = "上年预算";

  /**
   * The years of columns by their compared words.
   *
   * @param ofBudgets whether the table tells of budgets only
   * @param fiscalYear that of the document, if it tells one
   */
  static HeaderYears of(List<HeaderColumn> columns, boolean ofBudgets, OptionalInt fiscalYear) {
    TreeSet<Integer> all = new TreeSet<>();
    TreeSet<Integer> budgets = new TreeSet<>();
    TreeSet<Integer> bare = new TreeSet<>();
    for (HeaderColumn column : columns) {
      for (String word : column.plain()) {
        Set<Integer> years = years(word);
        all.addAll(years);
        budgets.addAll(years.isEmpty() || SPENT.matcher(word).find() ? Set.of() : years);
        Matcher whole = BARE.matcher(word);
        if (mayPrint(word) && whole.matches()) {
          bare.add(Integer.valueOf(whole.group(1)));
        }
      }
    }
    all.addAll(bare.size() == 2 ? bare : List.of());
    budgets.addAll(bare.size() == 2 ? bare : List.of());
    OptionalInt own =
        fiscalYear.isPresent() ? fiscalYear : latest(budgets.isEmpty() ? all : budgets, all);
    boolean areBare =
        ofBudgets
            && all.size() == 2
            && isInSuccession(bare)
            && own.isPresent()
            && own.getAsInt() == bare.last();
    boolean told = own.isPresent() && (all.contains(own.getAsInt()) || tellsThisYear(columns));
    return new HeaderYears(
        own.stream().mapToObj(Integer::toString).findFirst(),
        told ? Optional.of(Integer.toString(own.getAsInt() - 1)) : Optional.empty(),
        areBare);
  }

  /** How the words of a column may be compared: its years are this, the one before or another. */
  public static Set<List<String>> readings(List<String> compared) {
    Set<List<String>> readings = new LinkedHashSet<>();
    readings.add(compared);
    for (String word : compared) {
      Matcher year = ANY.matcher(word);
      while (year.find()) {
        int own = Integer.parseInt(year.group());
        for (boolean bare : new boolean[] {false, true}) {
          readings.add(read(own, bare, compared));
          readings.add(read(own + 1, bare, compared));
        }
      }
    }
    return readings;
  }

  private static List<String> read(int thisYear, boolean bare, List<String> compared) {
    HeaderYears years =
        new HeaderYears(
            Optional.of(Integer.toString(thisYear)),
            Optional.of(Integer.toString(thisYear - 1)),
            bare);
    return compared.stream().map(years::plain).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether a word may print a year; most print none, and are asked often. */
  private static boolean mayPrint(String word) {
    return word.contains("20");
  }

  private static Set<Integer> years(String word) {
    if (!mayPrint(word)) {
      return Set.of();
    }
    Set<Integer> years = new TreeSet<>();
    Matcher year = YEAR.matcher(word);
    while (year.find()) {
      years.add(Integer.valueOf(year.group(1)));
    }
    return years;
  }

  /** The only year of budgets, or the later of two in succession, if none is later. */
  private static OptionalInt latest(TreeSet<Integer> budgets, TreeSet<Integer> all) {
    boolean told =
        (budgets.size() == 1 || isInSuccession(budgets)) && budgets.last().equals(all.last());
    return told ? OptionalInt.of(budgets.last()) : OptionalInt.empty();
  }

  private static boolean isInSuccession(TreeSet<Integer> years) {
    return years.size() == 2 && years.last() - years.first() == 1;
  }

  /** Whether a heading without a year speaks of this year: 本年预算 beside 2023年执行数. */
  private static boolean tellsThisYear(List<HeaderColumn> columns) {
    return columns.stream()
        .map(HeaderColumn::plain)
        .filter(words -> words.stream().allMatch(word -> years(word).isEmpty()))
        .flatMap(List::stream)
        .anyMatch(word -> OF_THIS_YEAR.matcher(word).find() && !word.contains(LAST));
  }

  /** Whether a column is last year's budget because of a year that stands alone. */
  static boolean tell(HeaderColumn column) {
    return column.plain().contains(LAST_BUDGET)
        && column.printed().stream().anyMatch(word -> BARE.matcher(Words.plain(word)).matches());
  }

  /** Whether a column is of another year than this and the one before, as its words say. */
  static boolean areOther(HeaderColumn column) {
    return column.plain().stream().anyMatch(word -> !years(word).isEmpty());
  }

  /** Whether a column of a header is of this year or of the one before, as far as years tell. */
  static boolean areTold(HeaderColumn column, List<HeaderColumn> columns) {
    return !areOther(column) && !areSummed(column, columns);
  }

  /** Whether a total stands beside this year and another year, so that it may be of all years. */
  private static boolean areSummed(HeaderColumn total, List<HeaderColumn> columns) {
    if (total.plain().isEmpty() || !HeaderShape.isTotal(total.plainLeaf()) || isDated(total)) {
      return false;
    }
    List<String> above = above(total);
    List<HeaderColumn> dated =
        columns.stream().filter(column -> isDated(column) && above(column).equals(above)).toList();
    return dated.stream().anyMatch(HeaderYears::areOther)
        && dated.stream().anyMatch(column -> !areOther(column));
  }

  private static List<String> above(HeaderColumn column) {
    return column.printed().subList(0, column.printed().size() - 1);
  }

  private static boolean isDated(HeaderColumn column) {
    return YEAR.matcher(Words.plain(column.leaf())).find();
  }

  /** A word of the header as it is compared. */
  String plain(String word) {
    if (!mayPrint(word)) {
      return word;
    }
    Matcher bare = BARE.matcher(word);
    if (areBare && bare.matches()) {
      return is(thisYear, bare.group(1)) ? "" : LAST_BUDGET;
    }
    Matcher year = YEAR.matcher(YEAR_BEHIND.matcher(word).replaceFirst("$2$3$1"));
    StringBuilder plain = new StringBuilder();
    while (year.find()) {
      String told = is(lastYear, year.group(1)) ? LAST : year.group();
      year.appendReplacement(plain, is(thisYear, year.group(1)) ? "" : told);
    }
    return year.appendTail(plain).toString();
  }

  private static boolean is(Optional<String> year, String printed) {
    return year.filter(printed::equals).isPresent();
  }
}
