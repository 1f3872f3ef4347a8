package dev.yusuan.io.csv;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Rounding;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the rows of a side that have no level (层级不明的行) stand to its one total, which has everything
 * in it.
 *
 * @param areCountedInTotal whether it counts them, or some of them are parts of others
 * @param makeUpTheTotal whether they, and no other rows, add up to it, but for rounding, in each
 *     column in which it prints an amount
 */
record LooseRows(boolean areCountedInTotal, boolean makeUpTheTotal) {
  private static final LooseRows NONE = new LooseRows(false, false);

  static LooseRows of(Table<?> table, Side side, RowTree tree) {
    int total = onlyTotal(table, side);
    if (total < 0) {
      return NONE;
    }
    List<Column<?, Amount>> amounts = side.amounts();
    List<Integer> loose = loose(table, side, amounts);
    if (loose.isEmpty()) {
      return NONE;
    }
    boolean addUp =
        !tree.hasParts(total, Relation.SUM)
            && amounts.stream().anyMatch(column -> !table.rows().get(total).cells().isBlank(column))
            && amounts.stream().allMatch(column -> addUp(table, total, loose, column));
    return new LooseRows(!addUp, addUp);
  }

  /** The row of the only total; -1 where there is none, or several. */
  private static int onlyTotal(Table<?> table, Side side) {
    int total = -1;
    for (int row = 0; row < table.rows().size(); row++) {
      if (side.level(table.rows().get(row).cells()).orElse(null) == RowLevel.TOTAL) {
        if (total >= 0) {
          return -1;
        }
        total = row;
      }
    }
    return total;
  }

  private static List<Integer> loose(Table<?> table, Side side, List<Column<?, Amount>> amounts) {
    List<Integer> loose = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      Cells cells = table.rows().get(row).cells();
      if (cells.isBlank(side.level()) && printsOne(cells, amounts)) {
        loose.add(row);
      }
    }
    return loose;
  }

  private static boolean printsOne(Cells cells, List<Column<?, Amount>> amounts) {
    for (Column<?, Amount> column : amounts) {
      if (!cells.isBlank(column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean addUp(
      Table<?> table, int total, List<Integer> parts, Column<?, Amount> column) {
    Optional<Amount> whole = table.rows().get(total).cells().find(column);
    List<Amount> amounts =
        parts.stream().flatMap(row -> table.rows().get(row).cells().find(column).stream()).toList();
    return whole.isEmpty()
        || Balance.ofColumn(Comparison.SUM, whole.get(), amounts).isExplainedBy(Rounding.HALF_UP);
  }
}
