package dev.yusuan.io.layout.line;

import dev.yusuan.io.layout.line.Figures.Kind;
import dev.yusuan.io.text.TextLine;

/**
 * A text of a line that stands apart from the others.
 *
 * @param line the line
 * @param from the offset where it begins
 * @param to the offset behind it
 * @param extent the columns that it takes
 * @param kind what it is
 */
public record Piece(TextLine line, int from, int to, Extent extent, Kind kind) {
  public String text() {
    return line.text().substring(from, to);
  }

  public boolean isFigure() {
    return kind.isFigure();
  }

  public int left() {
    return extent.left();
  }

  public int right() {
    return extent.right();
  }

  /** The width that it has in print, in halves of Chinese characters. */
  public int printedWidth() {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += Ruler.WIDE.width(line.text().charAt(i));
    }
    return width;
  }

  /** This piece and one behind it on the line, with what stands between. */
  public Piece with(Piece next) {
    return new Piece(line, from, next.to, extent.with(next.extent), Kind.TEXT);
  }
}
