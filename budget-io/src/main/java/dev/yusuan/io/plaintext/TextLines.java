package dev.yusuan.io.plaintext;

import dev.yusuan.io.text.TextLine;
import org.jspecify.annotations.Nullable;

/** Walks over the lines of a text that print something, or have tabs. */
final class TextLines {
  private final String text;
  private int number;
  private int cells;
  private int next;
  private boolean startsPage;
  private @Nullable TextLine line;
  private @Nullable TextLine below;

  TextLines(String text) {
    this.text = text;
    this.startsPage = text.indexOf('\f') >= 0;
    this.line = read();
    this.below = read();
  }

  /** The line to be read next; null at the end. */
  @Nullable TextLine peek() {
    return line;
  }

  /** The line below that one; null if there is none. */
  @Nullable TextLine peekBelow() {
    return below;
  }

  /** Goes to the line below. */
  void advance() {
    cells += line == null ? 0 : line.cells();
    line = below;
    below = read();
  }

  /** How many cells the lines above have that print something. */
  int cellsAbove() {
    return cells;
  }

  /** Passes over all lines, and tells how many the text has, blank ones included. */
  int advanceToEnd() {
    while (line != null) {
      advance();
    }
    return number;
  }

  private @Nullable TextLine read() {
    boolean afterGap = false;
    while (next < text.length()) {
      number++;
      TextLine read = new TextLine(text, number, next, afterGap, startsPage);
      next = read.next();
      startsPage = read.endsPage() || (read.isBlank() && startsPage);
      if (!read.isBlank() || read.tabs() > 0) {
        return read;
      }
      afterGap = true;
    }
    return null;
  }
}
