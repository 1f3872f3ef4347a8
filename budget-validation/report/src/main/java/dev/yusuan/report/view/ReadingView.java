package dev.yusuan.report.view;

import com.google.common.collect.ImmutableList;

/**
 * How complete the reading is.
 *
 * @param cells the printed cells
 * @param counts what became of them
 * @param tables the tables that were read
 * @param blocks what was kept as printed
 * @param moreBlocks how many further blocks there are
 * @param problems what reading met, by its code
 */
public record ReadingView(
    int cells,
    ImmutableList<Count> counts,
    ImmutableList<TableLine> tables,
    ImmutableList<TableLine> blocks,
    int moreBlocks,
    ImmutableList<Problems> problems) {

  /**
   * A part of the cells.
   *
   * @param title what they became
   * @param count how many
   * @param start where their part of the strip begins, in percent
   * @param width the width of their part, in percent
   * @param color which of the colours it has
   */
  public record Count(String title, int count, String start, String width, int color) {}

  /**
   * A table, or a block that is not typed.
   *
   * @param title its title
   * @param kind the usual title of its kind; empty where that is not known
   * @param rows how many rows or lines it has
   * @param columns how many columns; 0 of a block
   * @param unit the unit of its amounts
   */
  public record TableLine(String title, String kind, int rows, int columns, String unit) {}

  /**
   * The problems of one code.
   *
   * @param code the id
   * @param severity in lower case
   * @param severityName the word for it
   * @param count how many
   * @param lines the first of them
   */
  public record Problems(
      String code, String severity, String severityName, int count, ImmutableList<String> lines) {
    /** How many are not shown. */
    public int more() {
      return count - lines.size();
    }
  }
}
