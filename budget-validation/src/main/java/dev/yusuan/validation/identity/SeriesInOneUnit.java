package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Amounts of several years (历年), in a table of any kind of its own, all in one unit: none is some
 * ten thousand times the others, which are near to each other.
 *
 * @param description what the rule is
 */
record SeriesInOneUnit(RuleDescription description) implements Rule {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?:年度?)?");
  private static final int FEWEST = 3;
  private static final BigDecimal FACTOR = BigDecimal.valueOf(10_000);

  /** Amounts of years that follow each other are within so many times. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(3);

  @Override
  public Checks check(Disclosure disclosure) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Table<OtherRow> table : disclosure.others()) {
      for (PrintedColumn printed : table.columns()) {
        printed.column().asAmounts().ifPresent(column -> check(table, column, checks));
      }
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty() ? Checks.notApplicable(Reason.NOTHING_PRINTED) : Checks.of(all);
  }

  private void check(
      Table<?> table, Column<?, Amount> column, ImmutableList.Builder<Check> checks) {
    ImmutableList.Builder<Figure> years = ImmutableList.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      Figure figure = new Figure(table, row, column);
      boolean positive = figure.amount().filter(amount -> amount.unscaled() > 0).isPresent();
      if (positive && YEAR.matcher(figure.label()).matches()) {
        years.add(figure);
      }
    }
    ImmutableList<Figure> series = years.build();
    if (series.size() >= FEWEST) {
      Figure least = least(series);
      Figure most = most(series);
      boolean oddMost = isOdd(most, least, without(series, most));
      boolean oddLeast = isOdd(most, least, without(series, least));
      checks.add(check(table, oddMost ? most : least, !oddMost && !oddLeast));
    }
  }

  private Check check(Table<?> table, Figure figure, boolean holds) {
    return FactCheck.of(
        holds,
        ImmutableList.of(),
        holds
            ? description.sentence()
            : Texts.of(
                "odd.wording.series-unit",
                Terms.printed(table.title()),
                Terms.printed(figure.label()),
                Terms.same(figure.amount().orElseThrow().toString())));
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
