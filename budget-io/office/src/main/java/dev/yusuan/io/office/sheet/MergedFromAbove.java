package dev.yusuan.io.office.sheet;

import java.util.Map;
import java.util.TreeMap;

/** Where cells of rows above are merged into a row, so that none of its own can stand there. */
final class MergedFromAbove {
  private record Cells(int lastRow, int lastColumn) {}

  private final TreeMap<Integer, Cells> byColumn = new TreeMap<>();

  /** Adds merged cells, by their last row and their first and last columns. */
  void add(int lastRow, int firstColumn, int lastColumn) {
    byColumn.put(firstColumn, new Cells(lastRow, lastColumn));
  }

  /** The first column from one on that is free in a row; rows never go back. */
  int free(int row, int column) {
    int free = column;
    Map.Entry<Integer, Cells> left = byColumn.floorEntry(free);
    while (left != null
        && (left.getValue().lastRow() < row || left.getValue().lastColumn() >= free)) {
      if (left.getValue().lastRow() < row) {
        byColumn.remove(left.getKey());
      } else {
        free = left.getValue().lastColumn() + 1;
      }
      left = byColumn.floorEntry(free);
    }
    return free;
  }
}
