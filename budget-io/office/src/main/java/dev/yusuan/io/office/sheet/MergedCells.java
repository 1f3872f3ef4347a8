package dev.yusuan.io.office.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged cells of a sheet (合并单元格); asked row by row. */
final class MergedCells {
  private final List<Region> regions = new ArrayList<>();
  private final TreeMap<Integer, Region> open = new TreeMap<>();
  private int next;

  /** First and last row and column of merged cells. */
  record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean beginsAt(int row, int column) {
      return row == firstRow && column == firstColumn;
    }

    int columns() {
      return lastColumn - firstColumn + 1;
    }

    int rows() {
      return lastRow - firstRow + 1;
    }
  }

  void add(Region region) {
    if (region.firstRow() <= region.lastRow() && region.firstColumn() <= region.lastColumn()) {
      regions.add(region);
    }
  }

  boolean isEmpty() {
    return regions.isEmpty();
  }

  /** Goes to the first row. */
  void restart() {
    regions.sort(Comparator.comparingInt(Region::firstRow));
    open.clear();
    next = 0;
  }

  /** The region that a cell is part of; null if it is not merged. Rows never go back. */
  @Nullable Region at(int row, int column) {
    while (next < regions.size() && regions.get(next).firstRow() <= row) {
      Region region = regions.get(next);
      open.put(region.firstColumn(), region);
      next++;
    }
    Map.Entry<Integer, Region> left = open.floorEntry(column);
    while (left != null && left.getValue().lastRow() < row) {
      open.remove(left.getKey());
      left = open.floorEntry(column);
    }
    return left == null || left.getValue().lastColumn() < column ? null : left.getValue();
  }
}
