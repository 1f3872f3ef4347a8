package dev.yusuan.io.flat.lost;

import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines of one header, and what they tell by themselves of cells that it lost.
 *
 * @param end how far the cells of the table reach
 */
record HeaderLines(List<GridRow> lines, int end) {
  /** Whether it may have lost cells, so that its rows are to be held against it. */
  boolean mayLackCells() {
    return endsSooner() || lacksCells() || leavesGroupsOpen();
  }

  /** Whether the last line ends sooner than those above it, with no cell blank before its end. */
  boolean endsSooner() {
    GridRow last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    return last != null
        && lines.stream().anyMatch(line -> line.width() > RowCells.end(last))
        && !RowCells.hasBlankCells(last);
  }

  /** Whether some lines have fewer cells than others. */
  boolean lacksCells() {
    return lines.stream().mapToInt(GridRow::width).distinct().count() > 1;
  }

  /**
   * Whether a heading stands above several columns, some of which have one below it and some none.
   */
  boolean leavesGroupsOpen() {
    BitSet below = new BitSet();
    for (int line = lines.size() - 1; line >= 0; line--) {
      BitSet headed = new BitSet();
      lines.get(line).cells().forEach(cell -> headed.set(cell.at()));
      for (int at = headed.nextSetBit(0); at >= 0; at = headed.nextSetBit(at + 1)) {
        int next = headed.nextSetBit(at + 1);
        int to = next < 0 ? end : next;
        int filled = to > at + 1 ? below.get(at, to).cardinality() : 0;
        if (filled > 0 && filled < to - at && !below.get(at + 1, to).isEmpty()) {
          return true;
        }
      }
      below.or(headed);
    }
    return false;
  }

  /**
   * Whether a total (小计) stands alone below one heading, and parts without a total below the next:
   * it is theirs, and a blank cell before it is gone.
   *
   * @param total whether a heading is of a total of those beside it
   */
  boolean partsTotals(Predicate<String> total) {
    BitSet above = new BitSet();
    for (GridRow line : lines) {
      BitSet headed = new BitSet();
      BitSet totals = new BitSet();
      for (SourceCell cell : line.cells()) {
        headed.set(cell.at());
        totals.set(cell.at(), total.test(cell.text()));
      }
      for (int at = totals.nextSetBit(0); at >= 0; at = totals.nextSetBit(at + 1)) {
        int next = above.nextSetBit(at + 2);
        int to = next < 0 ? end : next;
        boolean alone = above.get(at) && above.get(at + 1);
        if (alone
            && headed.get(at + 1)
            && to > at + 2
            && headed.get(at + 1, to).cardinality() > 1
            && !totals.get(at + 1)) {
          return true;
        }
      }
      above.or(headed);
    }
    return false;
  }
}
