package dev.yusuan.io.text;

import dev.yusuan.source.SourcePlace;
import java.util.Optional;

/** A line of a text, and what its characters tell at first sight. It ends with LF, CR LF or CR. */
public final class TextLine {
  /** A no-break space between single blanks, as texts without columns mark an empty cell. */
  private static final int LONGEST_EMPTY_CELL = 3;

  private final String text;
  private final int number;
  private final int start;
  private final boolean afterGap;
  private final boolean startsPage;
  private int end;
  private int from = -1;
  private int to;
  private int tabs;
  private int pipes;
  private int gaps;
  private boolean feedsAtStart;
  private boolean feedsAtEnd;

  /**
   * Reads a line.
   *
   * @param number the 1-based line
   * @param start the offset where it begins
   * @param afterGap whether a blank line stands above it
   * @param startsPage whether a page ends above it
   */
  public TextLine(String text, int number, int start, boolean afterGap, boolean startsPage) {
    this.text = text;
    this.number = number;
    this.start = start;
    this.afterGap = afterGap;
    this.to = start;
    scan();
    this.startsPage = startsPage || feedsAtStart;
  }

  private void scan() {
    int i = start;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c)) {
        printed(i);
        pipes += c == '|' ? 1 : 0;
      } else if (c == '\n' || c == '\r') {
        break;
      } else if (c == '\t') {
        tabs++;
      } else if (c == '\f') {
        feedsAtEnd = true;
      }
    }
    end = i;
  }

  private void printed(int i) {
    if (from < 0) {
      from = i;
      feedsAtStart = feedsAtEnd;
    } else if (i - to > 1 && !isEmptyCell(to, i)) {
      gaps++;
    }
    to = i + 1;
    feedsAtEnd = false;
  }

  private boolean isEmptyCell(int begin, int end) {
    boolean marked = false;
    for (int i = begin; i < end && end - begin <= LONGEST_EMPTY_CELL; i++) {
      marked |= text.charAt(i) == '\u00A0';
    }
    return marked;
  }

  /** The whole text that it is a line of. */
  public String text() {
    return text;
  }

  /** The 1-based line. */
  public int number() {
    return number;
  }

  /** The offset where it begins. */
  public int start() {
    return start;
  }

  /** The offset behind its last character. */
  public int end() {
    return end;
  }

  /** The offset of the first character that prints something; -1 if none does. */
  public int from() {
    return from;
  }

  /** The offset behind the last character that prints something. */
  public int to() {
    return to;
  }

  /** Whether it prints nothing. */
  public boolean isBlank() {
    return from < 0;
  }

  /** How many tabs it has. */
  public int tabs() {
    return tabs;
  }

  /** How many pipes it has. */
  public int pipes() {
    return pipes;
  }

  /** How many gaps of at least two blanks stand between its texts. */
  public int gaps() {
    return gaps;
  }

  /** How many cells it has, at least one. */
  public int cells() {
    return 1 + (tabs > 0 ? tabs : Math.max(pipes, gaps));
  }

  /** Whether a blank line stands above it. */
  public boolean afterGap() {
    return afterGap;
  }

  /** Whether it is the first of a page. */
  public boolean startsPage() {
    return startsPage;
  }

  /** Whether a page ends behind what it prints. */
  public boolean endsPage() {
    return feedsAtEnd;
  }

  /** The offset of the line below. */
  public int next() {
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }

  /** The first character that prints something. */
  public char first() {
    return text.charAt(from);
  }

  /** The last character that prints something. */
  public char last() {
    return text.charAt(to - 1);
  }

  /** Where a text is printed that begins at an offset. */
  public SourcePlace place(int cell, int textFrom, String printed) {
    int column = Math.max(textFrom - start + 1, 0);
    return new SourcePlace("", number, cell, column, Optional.empty(), printed);
  }

  /** Where the line is printed. */
  public SourcePlace place() {
    return place(0, from, text.substring(start, end));
  }
}
