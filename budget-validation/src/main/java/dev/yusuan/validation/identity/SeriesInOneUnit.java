package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.Table;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Amounts of several years (历年), in a table of any kind of its own, all in one unit: none is some
 * ten thousand times the others, which are near to each other.
 */
final class SeriesInOneUnit {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?:年度?)?");
  private static final int FEWEST = 3;
  private static final BigDecimal FACTOR = BigDecimal.valueOf(10_000);

  /** Amounts of years that follow each other are within so many times. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(3);

  private SeriesInOneUnit() {}

  static Stream<Fact> in(Checking checking) {
    ImmutableList<Table<OtherRow>> tables = checking.disclosure().others();
    return IntStream.range(0, tables.size())
        .boxed()
        .flatMap(index -> in(tables.get(index), index + 1));
  }

  private static Stream<Fact> in(Table<?> table, int number) {
    return table.columns().stream()
        .flatMap(printed -> printed.column().asAmounts().stream())
        .map(column -> years(table, number, column))
        .filter(series -> series.size() >= FEWEST)
        .map(series -> fact(table, series));
  }

  private static List<Figure> years(Table<?> table, int number, Column<?, Amount> column) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(row -> new Figure(table, number, row, column))
        .filter(figure -> figure.amount().filter(amount -> amount.unscaled() > 0).isPresent())
        .filter(figure -> YEAR.matcher(figure.label()).matches())
        .toList();
  }

  private static Fact fact(Table<?> table, List<Figure> series) {
    Figure least = least(series);
    Figure most = most(series);
    boolean oddMost = isOdd(most, least, without(series, most));
    boolean oddLeast = isOdd(most, least, without(series, least));
    Figure odd = oddMost ? most : least;
    return Fact.of(
        !oddMost && !oddLeast,
        ImmutableList.of(odd.cell()),
        () ->
            Texts.of(
                "odd.wording.series-unit",
                Terms.printed(table.title()),
                Terms.printed(odd.label()),
                Terms.same(odd.amount().orElseThrow().toString())));
  }

  /** Whether the most is about ten thousand times the least, and the others near to each other. */
  private static boolean isOdd(Figure most, Figure least, List<Figure> others) {
    BigDecimal high = yuan(most);
    BigDecimal low = yuan(least).multiply(FACTOR);
    return high.multiply(NEAR).compareTo(low) >= 0
        && high.compareTo(low.multiply(NEAR)) <= 0
        && yuan(most(others)).compareTo(yuan(least(others)).multiply(NEAR)) <= 0;
  }

  private static List<Figure> without(List<Figure> figures, Figure one) {
    return figures.stream().filter(figure -> !figure.equals(one)).toList();
  }

  private static Figure least(List<Figure> figures) {
    return figures.stream()
        .reduce((one, other) -> yuan(one).compareTo(yuan(other)) <= 0 ? one : other)
        .orElseThrow();
  }

  private static Figure most(List<Figure> figures) {
    return figures.stream()
        .reduce((one, other) -> yuan(one).compareTo(yuan(other)) >= 0 ? one : other)
        .orElseThrow();
  }

  private static BigDecimal yuan(Figure figure) {
    return figure.amount().orElseThrow().inYuan();
  }
}
