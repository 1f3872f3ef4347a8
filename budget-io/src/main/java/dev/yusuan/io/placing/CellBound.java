package dev.yusuan.io.placing;

/**
 * What is known of a cell from elsewhere; a blank cell counts as 0.
 *
 * @param row the 0-based row
 * @param column the column
 * @param low the least value
 * @param high the greatest value
 */
public record CellBound(int row, int column, long low, long high) {
  boolean admits(long value) {
    return low <= value && value <= high;
  }
}
