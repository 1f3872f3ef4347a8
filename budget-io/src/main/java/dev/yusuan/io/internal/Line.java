package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.Blanks;

/**
 * A line of a document, cut into cells.
 *
 * @param number the 1-based line
 * @param cells its cells as printed; a line of text is one cell
 * @param oversize whether the line is beyond a limit and therefore kept as one cell
 */
public record Line(int number, ImmutableList<String> cells, boolean oversize) {
  /** Whether the line is of a table. */
  boolean isGrid() {
    return cells.size() > 1;
  }

  /** Whether the line prints nothing. */
  boolean isBlank() {
    return printedCells() == 0;
  }

  /** How many cells print something. */
  int printedCells() {
    int printed = 0;
    for (String cell : cells) {
      if (!Blanks.isBlank(cell)) {
        printed++;
      }
    }
    return printed;
  }

  /** The text of a line that is not of a table, without blanks at its ends. */
  String text() {
    return Blanks.strip(cells.get(0));
  }

  /** The number of Markdown's heading marks, or 0. */
  boolean isHeading() {
    return !isGrid() && text().startsWith("#");
  }

  /** The text without Markdown's marks of headings and bold type. */
  String plainText() {
    String text = text();
    int start = 0;
    while (start < text.length() && text.charAt(start) == '#') {
      start++;
    }
    return Blanks.strip(text.substring(start).replace("**", ""));
  }
}
