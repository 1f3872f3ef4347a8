package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header by its words.
 *
 * @param columns its columns from left to right; those without a word are left out
 */
public record WordedHeader(ImmutableList<HeaderColumn> columns) {
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年(?:度|初)?");
  private static final Pattern MEASURE = Pattern.compile("[(](?:单位:)?(?:人民币)?[千百万亿]*元[)]$");

  private static final Pattern YEAR_BEHIND =
      Pattern.compile("^(.+)[(](20[0-9]{2}年(?:度|初)?)((?:预算|执行|决算)?数?)[)]$");

  /**
   * The header that the first lines of a grid are; a line that numbers the columns says nothing. A
   * column that prints nothing, neither in the header nor below it, is none.
   */
  public static WordedHeader of(List<Line> grid, int lines) {
    List<Line> words = new ArrayList<>(grid.subList(0, lines));
    words.removeIf(HeaderShape::isNumbering);
    ImmutableList<HeaderColumn> printed =
        HeaderPaths.of(words).stream()
            .filter(column -> grid.stream().anyMatch(line -> prints(line, column.cell())))
            .collect(ImmutableList.toImmutableList());
    return of(printed);
  }

  /** The header of columns with the words that are printed above them. */
  public static WordedHeader of(ImmutableList<HeaderColumn> printed) {
    String latest = latestYear(printed);
    ImmutableList<HeaderColumn> columns =
        printed.stream()
            .map(column -> column.withPlain(plain(column.printed(), latest)))
            .collect(ImmutableList.toImmutableList());
    boolean both = prints(columns, "预算数") && prints(columns, "决算数");
    return new WordedHeader(both ? accountsApart(columns) : columns);
  }

  private static boolean prints(Line line, int cell) {
    return !Blanks.isBlank(line.cell(cell)) && !HeaderShape.isNumbering(line);
  }

  private static boolean prints(List<HeaderColumn> columns, String word) {
    return columns.stream().anyMatch(column -> column.plain().contains(word));
  }

  /** Final accounts beside budgets are another phase; alone they are what the table states. */
  private static ImmutableList<HeaderColumn> accountsApart(List<HeaderColumn> columns) {
    return columns.stream()
        .map(
            column ->
                column.withPlain(
                    column.plain().stream()
                        .map(word -> word.equals("决算数") ? Headings.FINAL_ACCOUNT : word)
                        .collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }

  private static String latestYear(List<HeaderColumn> columns) {
    TreeSet<String> years = new TreeSet<>();
    for (HeaderColumn column : columns) {
      for (String word : column.printed()) {
        Matcher year = YEAR.matcher(Words.plain(word));
        while (year.find()) {
          years.add(year.group(1));
        }
      }
    }
    return years.isEmpty() ? "" : years.last();
  }

  private static ImmutableList<String> plain(List<String> words, String latest) {
    return words.stream()
        .map(word -> plain(word, latest))
        .filter(word -> !word.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static String plain(String word, String latest) {
    String text = MEASURE.matcher(Words.plain(word)).replaceAll("");
    Matcher year = YEAR.matcher(YEAR_BEHIND.matcher(text).replaceFirst("$2$3$1"));
    StringBuilder plain = new StringBuilder();
    while (year.find()) {
      year.appendReplacement(plain, latest.equals(year.group(1)) ? "" : "上年");
    }
    return year.appendTail(plain).toString();
  }

  /** All words as they are compared, column by column. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    columns.forEach(column -> words.addAll(column.plain()));
    return words;
  }
}
