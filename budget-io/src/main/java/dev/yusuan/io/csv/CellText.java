package dev.yusuan.io.csv;

import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.RowLevel;
import java.math.BigDecimal;

/**
 * Makes the texts of the cells of a table: numbers and levels as they are, all else as a text.
 *
 * @param csv what the texts are written to
 * @param unit the unit of the table
 */
record CellText(CsvOutput csv, AmountUnit unit) {
  <V> String of(Cells cells, Column<?, V> column) {
    return cells
        .find(column)
        .map(value -> of(column, value))
        .or(() -> cells.mark(column).map(Mark::printed).map(csv::text))
        .orElse("");
  }

  private <V> String of(Column<?, V> column, V value) {
    String printed = column.type().print(value, unit);
    return isNumber(value) || value instanceof RowLevel ? printed : csv.text(printed);
  }

  private boolean isNumber(Object value) {
    return value instanceof BigDecimal || (value instanceof Amount amount && amount.unit() == unit);
  }
}
