package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A header by its words.
 *
 * @param columns its columns from left to right; those without a word are left out
 * @param title the titles above it as they are compared; empty where there are none
 */
public record WordedHeader(ImmutableList<HeaderColumn> columns, String title) {
  private static final ImmutableList<String> BUDGETS = ImmutableList.of("预算数", "年初预算数", "本年预算数");
  private static final Pattern SPENT = Pattern.compile("执行|决算");

  /**
   * The header that the first lines of a table are, whose title may say what it tells of.
   *
   * @param fiscalYear that of the document, if it tells one
   */
  public static WordedHeader of(Segment.Grid table, int lines, OptionalInt fiscalYear) {
    String title =
        Stream.concat(table.heading().stream(), table.titleRest().stream())
            .map(line -> Words.plain(line.plainText()))
            .collect(Collectors.joining(" "));
    return of(table.grid(), lines, title, fiscalYear);
  }

  /**
   * The header that the first lines of a grid are; a line that numbers the columns says nothing,
   * nor does one that letters them below or above words. A column that prints nothing, neither in
   * the header nor below it, is none.
   */
  public static WordedHeader of(List<Line> grid, int lines) {
    return of(grid, lines, "", OptionalInt.empty());
  }

  private static WordedHeader of(List<Line> grid, int lines, String title, OptionalInt fiscalYear) {
    List<Line> words = new ArrayList<>(grid.subList(0, lines));
    words.removeIf(HeaderShape::isNumbering);
    if (!words.stream().allMatch(HeaderShape::isLettering)) {
      words.removeIf(HeaderShape::isLettering);
    }
    ImmutableList<HeaderColumn> printed =
        HeaderPaths.of(words).stream()
            .filter(column -> grid.stream().anyMatch(line -> prints(line, column.cell())))
            .collect(ImmutableList.toImmutableList());
    return of(printed, title, fiscalYear);
  }

  /** The header of columns with the words that are printed above them. */
  public static WordedHeader of(ImmutableList<HeaderColumn> printed, OptionalInt fiscalYear) {
    return of(printed, "", fiscalYear);
  }

  private static WordedHeader of(
      ImmutableList<HeaderColumn> printed, String title, OptionalInt fiscalYear) {
    boolean ofBudgets =
        !SPENT.matcher(title).find()
            && printed.stream()
                .flatMap(column -> column.plain().stream())
                .noneMatch(word -> SPENT.matcher(word).find());
    HeaderYears years = HeaderYears.of(printed, ofBudgets, fiscalYear);
    ImmutableList<HeaderColumn> columns =
        printed.stream()
            .map(column -> column.withPlain(plain(column.plain(), years)))
            .collect(ImmutableList.toImmutableList());
    boolean both =
        BUDGETS.stream().anyMatch(word -> prints(columns, word)) && prints(columns, "决算数");
    return new WordedHeader(both ? accountsApart(columns) : columns, title);
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

  private static ImmutableList<String> plain(List<String> words, HeaderYears years) {
    return words.stream()
        .map(years::plain)
        .filter(word -> !word.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Below which of some headings figures are of the money and years that the kind is of. */
  Predicate<HeaderColumn> own(List<HeaderColumn> all, Headings headings) {
    List<List<String>> words = all.stream().<List<String>>map(HeaderColumn::plain).toList();
    Predicate<List<String>> own = headings.own(words, title);
    return heading -> HeaderYears.areTold(heading, all) && own.test(heading.plain());
  }

  /** Whether it is another header printed again: most of its words are the other's. */
  boolean isRepetitionOf(WordedHeader first) {
    List<String> own = first.words();
    List<String> others = words();
    int all = own.size() + others.size();
    int same = 0;
    for (String word : others) {
      same += own.remove(word) ? 2 : 0;
    }
    return same * 2 > all;
  }

  /** All words as they are compared, column by column. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    columns.forEach(column -> words.addAll(column.plain()));
    return words;
  }
}
