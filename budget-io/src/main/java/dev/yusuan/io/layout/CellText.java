package dev.yusuan.io.layout;

import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.layout.line.Ruler;
import dev.yusuan.io.source.SourceCell;
import java.util.List;

/** Joins the lines of a cell. */
final class CellText {
  private CellText() {}

  static SourceCell cell(List<Piece> pieces, int at, int columns, int rows) {
    StringBuilder text = new StringBuilder();
    StringBuilder printed = new StringBuilder();
    for (Piece piece : pieces) {
      String line = piece.text();
      if (printed.length() > 0) {
        printed.append('\n');
        text.append(
            isChinese(text.charAt(text.length() - 1)) || isChinese(line.charAt(0)) ? "" : " ");
      }
      printed.append(line);
      text.append(line);
    }
    Piece first = pieces.get(0);
    return new SourceCell(
        text.toString(),
        at,
        columns,
        rows,
        first.line().place(at + 1, first.from(), printed.toString()));
  }

  /** Whether a character stands without blanks before the next. */
  private static boolean isChinese(char c) {
    return Ruler.WIDE.width(c) > 1;
  }
}
