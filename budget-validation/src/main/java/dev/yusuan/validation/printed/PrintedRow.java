package dev.yusuan.validation.printed;

import dev.yusuan.document.CellPath;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;

/** What stands in a row of a table (表中的一行). */
public interface PrintedRow {
  /** The table. */
  Table<?> table();

  /** The 0-based row. */
  int row();

  /** The cells of the row. */
  default Cells cells() {
    return table().rows().get(row()).cells();
  }

  /** What is printed in a column; empty where it is blank. */
  default <V> Optional<V> find(Column<?, V> column) {
    return cells().find(column);
  }

  /** The cell of a column, blank or not. */
  default CellPath cell(Column<?, ?> column) {
    return new CellPath(table().kind(), row() + 1, column.id());
  }

  /** The table and the row in words. */
  default Wording place() {
    return Terms.place(table(), row());
  }
}
