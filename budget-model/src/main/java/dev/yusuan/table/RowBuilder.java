package dev.yusuan.table;

import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Collects a row of a table; {@code ExpenditureRow.builder()} and its like make one, with a method
 * for each column. Each cell is filled once. Not thread-safe.
 *
 * @param <R> the type of the row
 * @param <B> the type of the builder
 */
public abstract class RowBuilder<R extends Row, B extends RowBuilder<R, B>> {
  private final TableSchema<R> schema;
  private final Map<Column<R, ?>, Filling> fillings = new LinkedHashMap<>();
  private final List<String> unplaced = new ArrayList<>();

  RowBuilder(TableSchema<R> schema) {
    this.schema = schema;
  }

  private interface Filling {
    void fill(Cells.Builder cells, AmountUnit unit);
  }

  /**
   * Sets the value in a column.
   *
   * @throws IllegalArgumentException if the cell is filled already or the value is blank text
   */
  public final <V> B set(Column<R, V> column, V value) {
    Objects.requireNonNull(value, () -> "no value for the column " + column);
    return fill(column, (cells, unit) -> cells.put(column, value));
  }

  /**
   * Sets a cell to what is printed in it: an amount in the unit of the table, a code, a name. An
   * empty text leaves it blank; one that says that there is nothing (—, 无) is a mark where it is no
   * value of the column. Whether the text fits the column is seen when the row is built.
   *
   * @throws IllegalArgumentException if the cell is filled already
   */
  public final B print(Column<R, ?> column, String printed) {
    Objects.requireNonNull(printed, () -> "no text for the column " + column);
    return printed.isEmpty()
        ? self()
        : fill(column, (cells, unit) -> put(cells, column, printed, unit));
  }

  static <V> void put(Cells.Builder cells, Column<?, V> column, String printed, AmountUnit unit) {
    try {
      cells.put(column, column.type().parse(printed, unit));
    } catch (IllegalArgumentException misfit) {
      if (!printed.isBlank() && new Mark(printed).saysNothing()) {
        cells.mark(column, new Mark(printed));
        return;
      }
      throw new IllegalArgumentException(column + ": " + misfit.getMessage(), misfit);
    }
  }

  /**
   * Sets a mark such as — in a column.
   *
   * @throws IllegalArgumentException if the cell is filled already
   */
  public final B mark(Column<R, ?> column, String printed) {
    Mark mark = new Mark(printed);
    return fill(column, (cells, unit) -> cells.mark(column, mark));
  }

  /** Adds a text that stands in the row but in no column. */
  public final B unplaced(String text) {
    unplaced.add(text);
    return self();
  }

  private B fill(Column<R, ?> column, Filling filling) {
    if (fillings.putIfAbsent(column, filling) != null) {
      throw new IllegalArgumentException("the cell is filled already: " + column);
    }
    return self();
  }

  @SuppressWarnings("unchecked") // B is the type of this builder
  private B self() {
    return (B) this;
  }

  /**
   * The row, whose printed amounts are in the given unit.
   *
   * @throws IllegalArgumentException if a text does not fit its column; the message names both
   */
  public final R build(AmountUnit unit) {
    Cells.Builder cells = Cells.builder(schema);
    fillings.values().forEach(filling -> filling.fill(cells, unit));
    unplaced.forEach(cells::unplaced);
    return schema.row(cells.build());
  }
}
