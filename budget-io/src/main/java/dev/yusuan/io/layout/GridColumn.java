package dev.yusuan.io.layout;

import dev.yusuan.io.layout.line.Extent;
import org.jspecify.annotations.Nullable;

/** A column of a table laid out by blanks, while it is being found. Not thread-safe. */
final class GridColumn {
  private final boolean apart;
  private Content content;
  private int lines;
  private Extent extent;
  private Extent reach;
  private @Nullable HeaderCell header;

  /** What its cells are. */
  enum Content {
    /** Amounts. */
    AMOUNTS,
    /** Codes of classifications. */
    CODES,
    /** Texts. */
    TEXTS
  }

  /**
   * A column.
   *
   * @param extent what its cells take
   * @param lines how many lines have a text in it
   * @param apart whether a line has texts in it and in the column of texts before it
   */
  GridColumn(Extent extent, Content content, int lines, boolean apart) {
    this.extent = extent;
    this.reach = extent;
    this.content = content;
    this.lines = lines;
    this.apart = apart;
  }

  /** A column of which only the header prints anything. */
  static GridColumn blank(HeaderCell header) {
    GridColumn column = new GridColumn(header.extent(), Content.TEXTS, 0, false);
    column.header = header;
    return column;
  }

  Content content() {
    return content;
  }

  /** Takes digits for amounts that look like codes. */
  void setAmounts() {
    content = Content.AMOUNTS;
  }

  /** Whether its cells are figures, at the right edge. */
  boolean isFigures() {
    return content != Content.TEXTS;
  }

  int lines() {
    return lines;
  }

  boolean isApart() {
    return apart;
  }

  /** What its cells take, without its header; where it has none, what its header takes. */
  Extent extent() {
    return extent;
  }

  /** The lowest cell of its header; null if it has none. */
  @Nullable HeaderCell header() {
    return header;
  }

  void setHeader(HeaderCell header) {
    this.header = header;
  }

  /** Where its header stands, or else its cells. */
  Extent top() {
    return header == null ? extent : header.extent();
  }

  /** What its cells take, with those that stand apart from the others. */
  Extent reach() {
    return reach;
  }

  /** Takes in the column behind it. */
  void take(GridColumn next) {
    extent = extent.with(next.extent);
    takeRare(next);
  }

  /** Takes in the column behind it, whose few cells stand apart. */
  void takeRare(GridColumn next) {
    reach = reach.with(next.reach);
    lines += next.lines;
    header = header == null ? next.header : header;
  }
}
