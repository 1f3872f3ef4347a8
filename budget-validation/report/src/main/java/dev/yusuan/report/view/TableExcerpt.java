package dev.yusuan.report.view;

import com.google.common.collect.ImmutableList;

/**
 * The printed table around the cells of a finding.
 *
 * @param title the title of the table and its unit
 * @param header the printed header paths
 * @param rows the rows
 * @param leftOut how many of the rows that the finding is about are not shown
 */
public record TableExcerpt(
    String title, ImmutableList<String> header, ImmutableList<Line> rows, int leftOut) {

  /**
   * A row.
   *
   * @param number its 1-based number among the rows of the table
   * @param gap whether rows of the table stand between the one before and this one
   * @param cells the cells
   */
  public record Line(int number, boolean gap, ImmutableList<TableCell> cells) {}
}
