package dev.yusuan.io.flat.lost;

import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** What the headers of the grids below one title tell of the cells that the table lost. */
final class LostHeaders {
  private final boolean padded;
  private boolean whole = true;
  private boolean broken;
  private boolean ragged;
  private boolean shortened;
  private boolean cut;
  private boolean movable;

  LostHeaders(boolean padded) {
    this.padded = padded;
  }

  /**
   * Adds a header.
   *
   * @param width how many cells its longest line has
   * @param ofRows how many cells the longest row below it has
   */
  void add(List<GridRow> lines, int width, int ofRows) {
    whole &= lines.stream().allMatch(row -> width(row) == width);
    broken |= isBroken(lines, ofRows);
    ragged |= isRagged(lines);
    shortened |= isShortened(lines);
    cut |= isCut(lines, width);
    movable |=
        lines.stream()
            .limit(Math.max(lines.size() - 1, 0))
            .anyMatch(row -> !LostRows.hasBlankCells(row));
  }

  /** Whether all lines are as long as the longest. */
  boolean areWhole() {
    return whole;
  }

  /** Whether the lines of one have no blank cell, and none as many cells as rows have. */
  boolean isAnyBroken() {
    return broken;
  }

  /** Whether the lines of one have no blank cell, and are not as long as each other. */
  boolean isAnyRagged() {
    return ragged;
  }

  /** Whether a line of one begins as far left as those above it and ends sooner. */
  boolean isAnyShortened() {
    return shortened;
  }

  /**
   * Whether a line below the first of one has fewer cells and no blank one, where another prints
   * the blank cells behind its last.
   */
  boolean isAnyCut() {
    return cut;
  }

  /** Whether a line above the last of one has no blank cell, so that it may have lost some. */
  boolean isAnyMovable() {
    return movable;
  }

  /** Whether the last line ends sooner than those above it, with no cell blank before its end. */
  static boolean endsSooner(List<GridRow> lines) {
    GridRow last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    return last != null
        && lines.stream().anyMatch(line -> line.width() > LostRows.end(last))
        && !LostRows.hasBlankCells(last);
  }

  /** Whether the lines have not as many cells as each other. */
  static boolean lacksCells(List<GridRow> lines) {
    return lines.stream().mapToInt(GridRow::width).distinct().count() > 1;
  }

  /**
   * Whether a heading stands above several columns, some of which have one below it and some none.
   *
   * @param end how far the cells of the table reach
   */
  static boolean leavesGroupsOpen(List<GridRow> lines, int end) {
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
   * Whether a total (小计) stands alone below one heading, and the parts of none below the next: it
   * is theirs, and a blank cell before it is gone.
   *
   * @param end how far the cells of the table reach
   */
  static boolean partTotals(List<GridRow> lines, int end, Predicate<String> total) {
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

  private boolean isBroken(List<GridRow> lines, int ofRows) {
    return lines.size() > 1
        && lines.stream()
            .noneMatch(row -> width(row) != row.cells().size() || width(row) == ofRows);
  }

  private boolean isRagged(List<GridRow> lines) {
    return lines.stream().mapToInt(this::width).distinct().count() > 1
        && lines.stream().allMatch(row -> width(row) == row.cells().size());
  }

  private static boolean isShortened(List<GridRow> lines) {
    int most = 0;
    boolean shortened = false;
    for (GridRow row : lines) {
      if (LostRows.hasBlankCells(row)) {
        return false;
      }
      shortened |= LostRows.end(row) < most;
      most = Math.max(most, LostRows.end(row));
    }
    return shortened;
  }

  private boolean isCut(List<GridRow> lines, int width) {
    return !padded
        && lines.stream().anyMatch(row -> row.width() == width && LostRows.end(row) < width)
        && lines.stream()
            .skip(1)
            .anyMatch(row -> row.width() < width && !LostRows.hasBlankCells(row));
  }

  private int width(GridRow row) {
    return LostRows.width(row, padded);
  }
}
