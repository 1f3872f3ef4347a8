package dev.yusuan.validation.printed;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Figure;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables that are printed without any money (空表). */
public final class EmptyTable {
  private EmptyTable() {}

  /**
   * The total that a table leaves blank or prints as zero; empty unless nothing else is printed in
   * the table, and no table prints money of what a word names.
   */
  public static Optional<Figure> total(Disclosure disclosure, TableKind<?> kind, String word) {
    return disclosure
        .find(kind)
        .filter(table -> !table.cut() && isEmpty(table))
        .filter(table -> disclosure.tables().stream().noneMatch(each -> printsMoney(each, word)))
        .flatMap(EmptyTable::total);
  }

  private static Optional<Figure> total(Table<?> table) {
    return figures(table)
        .filter(
            figure ->
                side(figure)
                    .level(figure.cells())
                    .filter(level -> level == RowLevel.TOTAL)
                    .isPresent())
        .findFirst();
  }

  private static boolean isEmpty(Table<?> table) {
    return table.rows().stream().allMatch(row -> row.cells().unplaced().isEmpty())
        && figures(table).allMatch(figure -> figure.isBlank() || isZero(figure));
  }

  private static boolean isZero(Figure figure) {
    return figure.amount().filter(Amount::isZero).isPresent();
  }

  private static boolean printsMoney(Table<?> table, String word) {
    return figures(table)
        .filter(figure -> figure.amount().isPresent() && !isZero(figure))
        .anyMatch(
            figure ->
                table.title().contains(word)
                    || table.titleOf(figure.column()).contains(word)
                    || side(figure)
                        .label(figure.cells())
                        .filter(name -> name.contains(word))
                        .isPresent());
  }

  private static Side side(Figure figure) {
    return figure.table().schema().sideOf(figure.column());
  }

  private static Stream<Figure> figures(Table<?> table) {
    return IntStream.range(0, table.rows().size())
        .boxed()
        .flatMap(
            row ->
                table.columns().stream()
                    .map(PrintedColumn::column)
                    .flatMap(column -> column.asAmounts().<Column<?, Amount>>map(c -> c).stream())
                    .map(column -> new Figure(table, row, column)));
  }
}
