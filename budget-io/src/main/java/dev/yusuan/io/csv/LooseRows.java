package dev.yusuan.io.csv;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How the rows of a side that have no level (层级不明的行) stand to its one total, which has everything
 * in it.
 *
 * @param areCountedInTotal whether it counts them, or some of them are parts of others
 * @param makeUpTheTotal whether they, and no other rows, add up to it
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
    BigDecimal sum =
        parts.stream()
            .map(row -> yuan(table.rows().get(row).cells(), column))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(yuan(table.rows().get(total).cells(), column)) == 0;
  }

  private static BigDecimal yuan(Cells cells, Column<?, Amount> column) {
    return cells.find(column).map(Amount::inYuan).orElse(BigDecimal.ZERO);
  }
}
