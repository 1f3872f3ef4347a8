package dev.yusuan.io.recognise.document;

import dev.yusuan.document.CellPath;
import dev.yusuan.io.columns.CellContent;
import dev.yusuan.io.columns.TableLayout;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.util.Optional;

/** Reads the rows of a table whose columns are stated. */
record RowOfPrint(TableLayout layout, AmountUnit unit, Reading reading) {
  /** The cells behind the number of the row; those behind the columns stand in none. */
  Cells read(StatedLine line, TableKind<?> kind, int table, int row)
      throws MalformedPrintException {
    reading.ledger().book(line.line(), 0, Ledger.Use.HEADING);
    Cells.Builder cells = Cells.builder(kind.schema());
    for (int i = 1; i < line.cells().size(); i++) {
      if (i > layout.columns().size()) {
        cells.unplaced(line.text(i));
        reading.ledger().book(line.line(), i, Ledger.Use.UNRECOGNISED);
      } else if (!line.cell(i).isEmpty()) {
        Column<?, ?> column = layout.columns().get(i - 1).column().orElseThrow();
        if (!CellContent.put(cells, column, line.text(i), unit)) {
          throw line.malformed(i, "the " + column.type() + " of " + column.id());
        }
        reading.ledger().book(line.line(), i, Ledger.Use.TYPED);
        reading
            .sources()
            .put(
                new CellPath(kind, table, row, column.id()),
                line.line().place(i),
                Optional.empty());
      }
    }
    return cells.build();
  }
}
