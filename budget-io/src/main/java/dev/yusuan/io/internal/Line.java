package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a document, cut into cells.
 *
 * @param number the 1-based line
 * @param cells its cells as printed; a line of text is one cell, or several if it is oversize
 * @param oversize whether the line is beyond a limit and therefore kept as one cell
 */
public record Line(int number, ImmutableList<String> cells, boolean oversize) {
  private static final LabelPattern LISTED = new LabelPattern("#、*");

  /** Whether the line is of a table. */
  boolean isGrid() {
    return !oversize && cells.size() > 1;
  }

  /** Whether the line prints nothing. */
  boolean isBlank() {
    return printedCells() == 0;
  }

  /** The 0-based cells that print something. */
  List<Integer> printed() {
    List<Integer> printed = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!Blanks.isBlank(cells.get(i))) {
        printed.add(i);
      }
    }
    return printed;
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

  /** The 1-based column of the line where a text begins in a cell; 0 if it is not in it. */
  int columnOf(int cell, String text) {
    int column = 1;
    for (String before : cells.subList(0, cell)) {
      column += before.length() + 1;
    }
    int within = cells.get(cell).indexOf(text);
    return within < 0 ? 0 : column + within;
  }

  /** The text of the first cell that prints something, without blanks at its ends. */
  String text() {
    for (String cell : cells) {
      if (!Blanks.isBlank(cell)) {
        return Blanks.strip(cell);
      }
    }
    return "";
  }

  /** Whether the line numbers the columns of a table: {@code ** ** 1 2 3}. */
  boolean isNumbering() {
    int next = 1;
    for (String cell : cells) {
      String text = Blanks.squeeze(cell);
      if (text.equals(Integer.toString(next))) {
        next++;
      } else if (!text.isEmpty() && !text.equals("**")) {
        return false;
      }
    }
    return next > 2;
  }

  /** Whether the line is of a list, as in a table of contents: {@code 一、…}, {@code - …}. */
  boolean isListed() {
    return plainText().startsWith("-") || LISTED.matches(plainText());
  }

  /** Whether the line is a heading in Markdown. */
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
