package dev.yusuan.io.flat;

import dev.yusuan.io.placing.Figures;
import dev.yusuan.io.placing.RowSum;
import java.util.List;
import java.util.function.IntFunction;

/** Adds up the figures of rows that stand in one column (列合计). */
final class ColumnTotals {
  private ColumnTotals() {}

  /**
   * Whether the rows of a sum add up in a column.
   *
   * @param columns the column of each figure of a row
   */
  static boolean hold(
      RowSum sum, int column, List<Figures> rows, IntFunction<List<Integer>> columns) {
    long parts = 0;
    long halves = 0;
    for (int row : sum.parts()) {
      int figure = columns.apply(row).indexOf(column);
      parts += figure < 0 ? 0 : rows.get(row).value(figure);
      halves += figure < 0 ? 0 : rows.get(row).half(figure);
    }
    int figure = columns.apply(sum.whole()).indexOf(column);
    long whole = figure < 0 ? 0 : rows.get(sum.whole()).value(figure);
    halves += figure < 0 ? 0 : rows.get(sum.whole()).half(figure);
    return whole == parts || Math.abs(whole - parts) < halves;
  }
}
