package dev.yusuan.io.flat.lost;

import dev.yusuan.io.source.GridRow;
import java.util.List;

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
            .anyMatch(row -> !RowCells.hasBlankCells(row));
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
      if (RowCells.hasBlankCells(row)) {
        return false;
      }
      shortened |= RowCells.end(row) < most;
      most = Math.max(most, RowCells.end(row));
    }
    return shortened;
  }

  private boolean isCut(List<GridRow> lines, int width) {
    return !padded
        && lines.stream().anyMatch(row -> row.width() == width && RowCells.end(row) < width)
        && lines.stream()
            .skip(1)
            .anyMatch(row -> row.width() < width && !RowCells.hasBlankCells(row));
  }

  private int width(GridRow row) {
    return RowCells.width(row, padded);
  }
}
