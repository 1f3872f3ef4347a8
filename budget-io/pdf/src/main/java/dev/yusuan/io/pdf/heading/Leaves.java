package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings of one column each, the lowest of a header, from words over several columns
 * (末级表头).
 */
final class Leaves {
  /** A heading that stands so much higher, in sizes, is on another line. */
  private static final float HIGHER = 0.4f;

  private final List<HeaderCell> cells;
  private final List<HeaderCell> lowest = new ArrayList<>();

  private Leaves(List<HeaderCell> cells) {
    this.cells = cells;
    for (HeaderCell cell : cells) {
      if (cells.stream().noneMatch(other -> isBelow(other, cell))) {
        lowest.add(cell);
      }
    }
    lowest.sort(Comparator.comparing(cell -> cell.box().left()));
  }

  /**
   * The headings with nothing below them that are over no several columns, from left to right.
   *
   * @param known headings that are known to be some
   */
  static List<HeaderCell> of(List<HeaderCell> cells, List<Column> columns, Set<Rect> known) {
    Leaves leaves = new Leaves(cells);
    LoneColumns.joinBelow(leaves.lowest, columns);
    List<HeaderCell> found = new ArrayList<>();
    for (int i = 0; i < leaves.lowest.size(); i++) {
      HeaderCell cell = leaves.lowest.get(i);
      if (known.contains(cell.box()) || !leaves.isGroup(i, columns)) {
        found.add(cell);
      }
    }
    return found;
  }

  private static boolean isBelow(HeaderCell lower, HeaderCell upper) {
    return lower.top() > upper.bottom() + HIGHER * upper.size() && upper.overlaps(lower.box());
  }

  /** Whether words stand above several columns, or between headings that are lower. */
  private boolean isGroup(int index, List<Column> columns) {
    HeaderCell cell = lowest.get(index);
    if (columns.stream().filter(column -> column.touches(cell.box())).count() > 1) {
      return true;
    }
    HeaderCell before = index == 0 ? null : lowest.get(index - 1);
    HeaderCell behind = index + 1 == lowest.size() ? null : lowest.get(index + 1);
    return isLower(before, cell)
        && isLower(behind, cell)
        && (isHigh(cell) || isFirst(cell, lowest.get(index - 1)));
  }

  /** Whether nothing else before words can be over the lower heading before them. */
  private boolean isFirst(HeaderCell cell, HeaderCell before) {
    return cells.stream()
        .noneMatch(other -> other.box().left() < cell.box().left() && isLower(before, other));
  }

  private static boolean isLower(@Nullable HeaderCell other, HeaderCell cell) {
    return other != null && other.level() > cell.level() + HIGHER * cell.size();
  }

  /** Whether a heading stands above the middle of what is free below the words above it. */
  private boolean isHigh(HeaderCell cell) {
    float bottom = cell.level();
    float top = Float.MAX_VALUE;
    float above = -Float.MAX_VALUE;
    for (HeaderCell other : cells) {
      bottom = Math.max(bottom, other.level());
      top = Math.min(top, other.level());
      if (isBelow(cell, other)) {
        above = Math.max(above, other.level());
      }
    }
    if (above < top) {
      return cell.level() <= top + HIGHER * cell.size();
    }
    float begin = above + (cell.level() - above) / 2;
    return cell.level() < (begin + bottom) / 2 - HIGHER / 2 * cell.size();
  }
}
