package dev.yusuan.validation.printed;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Figure;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables that are printed without any money (空表). */
public final class EmptyTable {
  private EmptyTable() {}

  /**
   * The total that a table leaves blank or prints as zero; empty unless nothing else is printed in
   * the table for this year, and no table prints money of what words name.
   */
  public static Optional<Figure> total(
      Disclosure disclosure, TableKind<?> kind, Predicate<String> words) {
    return disclosure
        .find(kind)
        .filter(table -> !table.cut() && isEmpty(table))
        .filter(table -> !printsMoney(table, words) && !isMoneyIn(disclosure, table, words))
        .flatMap(EmptyTable::total);
  }

  /** Whether tables other than one print money of what words name. */
  public static boolean isMoneyIn(Disclosure disclosure, Table<?> other, Predicate<String> words) {
    return disclosure.tables().stream()
        .filter(table -> !table.equals(other))
        .anyMatch(table -> printsMoney(table, words));
  }

  /** The first figure of the total of a table; of a table of one row, of that. */
  public static Optional<Figure> total(Table<?> table) {
    return figures(table)
        .filter(
            figure ->
                table.rows().size() == 1
                    || side(figure)
                        .level(figure.cells())
                        .filter(level -> level == RowLevel.TOTAL)
                        .isPresent())
        .findFirst();
  }

  /** Whether a table prints no money of this year. */
  public static boolean isEmpty(Table<?> table) {
    return table.rows().stream().allMatch(row -> row.cells().unplaced().isEmpty())
        && figures(table).allMatch(figure -> figure.isBlank() || isZero(figure));
  }

  private static boolean isZero(Figure figure) {
    return figure.amount().filter(Amount::isZero).isPresent();
  }

  private static boolean printsMoney(Table<?> table, Predicate<String> words) {
    return figures(table)
        .filter(figure -> figure.amount().isPresent() && !isZero(figure))
        .anyMatch(
            figure ->
                words.test(table.title())
                    || words.test(table.titleOf(figure.column()))
                    || side(figure).label(figure.cells()).filter(words).isPresent());
  }

  private static Side side(Figure figure) {
    return figure.table().schema().sideOf(figure.column());
  }

  /** The figures of this year's budget. */
  private static Stream<Figure> figures(Table<?> table) {
    return IntStream.range(0, table.rows().size())
        .boxed()
        .flatMap(
            row ->
                table.columns().stream()
                    .map(PrintedColumn::column)
                    .flatMap(column -> column.asAmounts().<Column<?, Amount>>map(c -> c).stream())
                    .filter(column -> column.phase() == Phase.BUDGET)
                    .map(column -> new Figure(table, row, column)));
  }
}
