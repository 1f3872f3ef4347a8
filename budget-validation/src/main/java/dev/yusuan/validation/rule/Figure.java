package dev.yusuan.validation.rule;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure where it stands in a table (表中的数); the cell may be blank.
 *
 * @param table the table
 * @param number which of the tables of its kind it is, from 1; only of OTHER there are several
 * @param row the 0-based row
 * @param column the column of amounts
 */
public record Figure(Table<?> table, int number, int row, Column<?, Amount> column) {
  /** A figure of the only table of its kind. */
  public Figure(Table<?> table, int row, Column<?, Amount> column) {
    this(table, 1, row, column);
  }

  /**
   * Checks that there is such a row.
   *
   * @throws IndexOutOfBoundsException if there is not
   */
  public Figure {
    if (row < 0 || row >= table.rows().size()) {
      throw new IndexOutOfBoundsException("no row " + row + " in " + table);
    }
  }

  /**
   * The figure in the row of the total (合计, 总计), in the first if there are several; empty where the
   * disclosure has no such table or the table no such row or printed column.
   */
  public static Optional<Figure> ofTotal(
      Disclosure disclosure, TableKind<?> kind, Column<?, Amount> column) {
    return disclosure
        .find(kind)
        .filter(table -> table.prints(column))
        .flatMap(table -> at(table, RowLevel.TOTAL, column).stream().findFirst());
  }

  /** The figures in all rows of a level, in printed order. */
  static List<Figure> at(Table<?> table, RowLevel level, Column<?, Amount> column) {
    Side side = table.schema().sideOf(column);
    List<Figure> figures = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (side.level(table.rows().get(row).cells()).orElse(null) == level) {
        figures.add(new Figure(table, row, column));
      }
    }
    return figures;
  }

  /**
   * The printed amount; empty where the cell is blank or holds a mark.
   *
   * @throws IllegalArgumentException if the column is of another table
   */
  public Optional<Amount> amount() {
    return cells().find(column);
  }

  /** What stands in the cell instead of an amount; empty where it is blank or holds an amount. */
  public Optional<Mark> mark() {
    return cells().mark(column).filter(mark -> !mark.saysNothing());
  }

  /** Whether nothing is printed in the cell, or a mark that says so, such as {@code —}. */
  public boolean isBlank() {
    return cells().isBlank(column) || cells().mark(column).filter(Mark::saysNothing).isPresent();
  }

  /** The path of the cell. */
  public CellPath cell() {
    return new CellPath(table.kind(), number, row + 1, column.id());
  }

  /** A short excerpt of the printed name of the row; the empty text where it prints none. */
  public String label() {
    return table
        .schema()
        .sideOf(column)
        .label(cells().withoutContacts())
        .map(Excerpt::of)
        .orElse("");
  }

  /** A short excerpt of the printed header path of the column. */
  public String title() {
    return Excerpt.of(table.titleOf(column));
  }

  /** What is printed in the cell, a mark as a short excerpt; empty where the cell is blank. */
  public Optional<String> printed() {
    return amount()
        .map(Amount::toString)
        .or(
            () ->
                mark()
                    .flatMap(any -> cells().withoutContacts().mark(column))
                    .map(mark -> "“" + Excerpt.of(mark.printed()) + "”"));
  }

  /** The cells of its row. */
  public Cells cells() {
    return table.rows().get(row).cells();
  }

  /** The path of the cell and what is printed in it. */
  @Override
  public String toString() {
    return cell() + " " + printed().orElse("(blank)");
  }
}
