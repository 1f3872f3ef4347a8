package dev.yusuan.report.view;

import com.google.common.collect.ImmutableList;

/**
 * A chart: bars in a table of figures.
 *
 * @param id its address in the page
 * @param title what it shows
 * @param source the table that prints the figures, and their unit
 * @param isWhole whether the parts make up the total, so that a strip of shares can be drawn
 * @param bars the bars
 * @param note what else is to be said, such as that parts do not add up; may be empty
 */
public record ChartView(
    String id, String title, String source, boolean isWhole, ImmutableList<Bar> bars, String note) {

  /**
   * A bar.
   *
   * @param label what it stands for
   * @param phase the year and stage; empty where the chart has only one
   * @param amount the amount as printed
   * @param share its share of the total, in percent; empty where there is none
   * @param length its length, in thousandths of the longest
   * @param start where its part of the strip begins, in thousandths
   * @param width the width of its part of the strip, in thousandths
   * @param color which of the colours it has
   */
  public record Bar(
      String label,
      String phase,
      String amount,
      String share,
      int length,
      int start,
      int width,
      int color) {

    /** The length for the picture, in percent. */
    public String lengthPercent() {
      return percent(length);
    }

    /** The start for the picture, in percent. */
    public String startPercent() {
      return percent(start);
    }

    /** The width for the picture, in percent. */
    public String widthPercent() {
      return percent(width);
    }

    private static String percent(int thousandths) {
      return thousandths / 10 + "." + thousandths % 10 + "%";
    }
  }
}
