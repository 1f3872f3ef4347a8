package dev.yusuan.io.render;

import com.google.common.collect.ImmutableList;
import dev.yusuan.text.Printable;
import java.util.List;

/**
 * Rows of cells to be printed in aligned columns (对齐排版).
 *
 * <p>Control and invisible characters of a cell are printed as U+FFFD, so that a document cannot
 * steer the terminal or break the alignment.
 *
 * @param alignment how each column stands
 * @param rows the cells, as many in each row as there are columns
 */
public record TextGrid(
    ImmutableList<Alignment> alignment, ImmutableList<ImmutableList<String>> rows) {
  static final String GAP = "  ";

  /** A wider cell sticks out of its column, as otherwise all rows would be as long as it is. */
  private static final int WIDEST_COLUMN = 200;

  /** How the cells of a column stand. */
  public enum Alignment {
    /** To the left, as texts do. */
    LEFT,
    /** To the right, as figures do. */
    RIGHT
  }

  /**
   * Makes the cells printable.
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public TextGrid {
    int columns = alignment.size();
    for (List<String> row : rows) {
      if (row.size() != columns) {
        throw new IllegalArgumentException(columns + " columns, but a row of " + row.size());
      }
    }
    rows =
        rows.stream()
            .map(
                row ->
                    row.stream().map(TextGrid::printable).collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList());
  }

  /** The aligned lines, without blanks at their ends. */
  public ImmutableList<String> lines() {
    return lines(widths());
  }

  ImmutableList<String> lines(int[] widths) {
    return rows.stream().map(row -> line(row, widths)).collect(ImmutableList.toImmutableList());
  }

  int[] widths() {
    int[] widths = new int[alignment.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return widths;
  }

  /** How wide a column has to be for a text; 0 for one that is too wide for any. */
  static int width(String text) {
    int width = DisplayWidth.of(text);
    return width > WIDEST_COLUMN ? 0 : width;
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP)
          .append(
              alignment.get(i) == Alignment.LEFT
                  ? DisplayWidth.padRight(row.get(i), widths[i])
                  : DisplayWidth.padLeft(row.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }

  /** The text with every control or invisible character replaced by U+FFFD. */
  public static String printable(String text) {
    return Printable.of(text);
  }

  /** The aligned lines. */
  @Override
  public String toString() {
    return String.join("\n", lines());
  }
}
