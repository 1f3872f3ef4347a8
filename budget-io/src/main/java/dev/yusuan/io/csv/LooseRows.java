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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the rows of a side that have no level (层级不明的行) stand to its one total, which has everything
 * in it.
 *
 * @param areCountedInTotal whether it counts them, or some of them are parts of others
 * @param makeUpTheTotal whether they, and no other rows, add up to it
 */
record LooseRows(boolean areCountedInTotal, boolean makeUpTheTotal) {
  static LooseRows of(Table<?> table, Side side, RowTree tree) {
    List<Integer> totals = rows(table, side, Optional.of(RowLevel.TOTAL));
    List<Integer> loose = rows(table, side, Optional.empty());
    if (totals.size() != 1 || loose.isEmpty()) {
      return new LooseRows(false, false);
    }
    boolean addUp =
        !tree.hasParts(totals.get(0), Relation.SUM)
            && side.amounts().stream().allMatch(at -> addUp(table, totals.get(0), loose, at));
    return new LooseRows(!addUp, addUp);
  }

  private static List<Integer> rows(Table<?> table, Side side, Optional<RowLevel> level) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> side.level(table.rows().get(row).cells()).equals(level))
        .filter(
            row ->
                side.amounts().stream()
                    .anyMatch(at -> isPrinted(table.rows().get(row).cells(), at)))
        .boxed()
        .toList();
  }

  private static boolean isPrinted(Cells cells, Column<?, Amount> column) {
    return cells.find(column).isPresent();
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
