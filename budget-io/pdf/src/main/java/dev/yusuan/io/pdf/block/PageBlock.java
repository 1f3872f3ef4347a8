package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Rect;
import java.util.List;

/** What stands on a page, in reading order (版面内容块). */
public sealed interface PageBlock {
  /** Its space on the turned page. */
  Rect box();

  /** A line of text. */
  record Line(TextLine text, Rect box) implements PageBlock {
    /** A line with its space. */
    public Line(TextLine text) {
      this(text, text.box());
    }
  }

  /**
   * A text that is told apart from a table.
   *
   * @param text what is printed
   */
  record Text(String text, Rect box) implements PageBlock {}

  /**
   * A table.
   *
   * @param rows its rows, each with the cells that begin in it
   * @param inferred whether its columns were told by alignment
   */
  record Table(Rect box, List<List<Cell>> rows, boolean inferred) implements PageBlock {}

  /**
   * A cell of a table.
   *
   * @param text what is printed in it
   * @param cell the places that it covers
   */
  record Cell(String text, RuledCell cell) {}
}
