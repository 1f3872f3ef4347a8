package dev.yusuan.io.flat.lost;

import dev.yusuan.io.source.GridRow;
import java.util.List;
import java.util.function.Predicate;

/**
 * What rows tell of a header that lost cells itself, so that its headings stand above other columns
 * than their own.
 */
final class MisheadedRows {
  /** One row alone may break the sums as the document is wrong. */
  private static final int FEWEST = 2;

  private final Predicate<String> total;
  private boolean partsTotals;
  private int misheaded;
  private int broken;
  private int count;

  /**
   * Begins with no row.
   *
   * @param total whether a heading is of a total of those beside it
   */
  MisheadedRows(Predicate<String> total) {
    this.total = total;
  }

  /** Whether a header may have lost cells, so that its rows are to be held against it. */
  static boolean mayBeBelow(List<GridRow> lines, int end) {
    return LostHeaders.endsSooner(lines)
        || LostHeaders.lacksCells(lines)
        || LostHeaders.leavesGroupsOpen(lines, end);
  }

  /**
   * Adds the rows below a header.
   *
   * @param end how far the cells of the table reach
   */
  void add(List<GridRow> lines, List<GridRow> body, int end, LaidOutSums sums) {
    boolean endsSooner = LostHeaders.endsSooner(lines);
    boolean open = LostHeaders.leavesGroupsOpen(lines, end);
    partsTotals |=
        (open || LostHeaders.lacksCells(lines)) && LostHeaders.partTotals(lines, end, total);
    count += body.size();
    for (GridRow row : body) {
      if (sums.hasNameOfAmount(row) || (endsSooner && sums.hasFigureOfNoHeading(row))) {
        misheaded++;
      } else if ((endsSooner || open) && sums.breaks(row)) {
        broken++;
      }
    }
  }

  /**
   * Whether the header says so, or most rows print what it has no heading for or break its sums.
   */
  boolean are() {
    int all = misheaded + broken;
    return partsTotals || (all >= FEWEST && all * 2 > count);
  }
}
