package dev.yusuan.io.recognise.table;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.schema.Column;
import java.util.List;

/**
 * Tells rows that print words below the headings of amounts. Where a column holds more words than
 * amounts, its heading is not that of the rows, and the amounts beside the words have none either.
 */
final class MisheadedAmounts {
  /** One word below a heading of amounts may be a remark. */
  private static final int FEWEST = 2;

  private final boolean any;

  MisheadedAmounts(List<Placement> rows) {
    Multiset<Column<?, ?>> amounts = HashMultiset.create();
    Multiset<Column<?, ?>> words = HashMultiset.create();
    for (Placement row : rows) {
      for (Placement.Placed cell : row.cells()) {
        if (cell.isAmount()) {
          (cell.fits() ? amounts : words).add(cell.column().orElseThrow().column());
        }
      }
    }
    this.any =
        words.elementSet().stream()
            .anyMatch(
                column ->
                    words.count(column) >= FEWEST && words.count(column) > amounts.count(column));
  }

  /** A row without columns for its amounts, if it prints words among them. */
  Placement without(Placement row) {
    boolean words = row.cells().stream().anyMatch(cell -> cell.isAmount() && !cell.fits());
    return any && words
        ? new Placement(
            row.cells().stream()
                .map(cell -> cell.isAmount() ? cell.inNone() : cell)
                .collect(ImmutableList.toImmutableList()))
        : row;
  }
}
