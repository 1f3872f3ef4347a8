package dev.yusuan.io.layout;

import dev.yusuan.io.layout.line.Extent;
import dev.yusuan.io.layout.line.Figures;
import dev.yusuan.io.layout.line.Figures.Kind;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.layout.line.Ruler;
import dev.yusuan.io.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts at single blanks where the columns of the other lines say so. */
final class PieceSplitter {
  private static final int NEAR = 2;

  private final List<GridColumn> columns;
  private final Ruler ruler;

  PieceSplitter(List<GridColumn> columns, Ruler ruler) {
    this.columns = columns;
    this.ruler = ruler;
  }

  LayoutLine split(LayoutLine line) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      if (piece.isFigure()) {
        pieces.add(piece);
      } else {
        split(piece, pieces);
      }
    }
    return pieces.size() == line.pieces().size() ? line : new LayoutLine(line.line(), pieces);
  }

  private void split(Piece piece, List<Piece> pieces) {
    Piece before = null;
    for (Piece token : tokens(piece, ruler)) {
      if (before != null && parts(before, token)) {
        pieces.add(before);
        before = token;
      } else {
        before = before == null ? token : before.with(token);
      }
    }
    if (before != null) {
      pieces.add(before);
    }
  }

  /** The parts of a text between its blanks. */
  static List<Piece> tokens(Piece piece, Ruler ruler) {
    List<Piece> tokens = new ArrayList<>();
    String text = piece.line().text();
    int column = piece.left();
    int at = piece.from();
    while (at < piece.to()) {
      int from = at;
      int left = column;
      boolean blank = Blanks.isBlank(text.charAt(at));
      while (at < piece.to() && Blanks.isBlank(text.charAt(at)) == blank) {
        column += ruler.width(text.charAt(at));
        at++;
      }
      if (!blank) {
        Kind kind = Figures.kind(text, from, at);
        tokens.add(new Piece(piece.line(), from, at, new Extent(left, column), kind));
      }
    }
    return tokens;
  }

  private boolean parts(Piece before, Piece token) {
    if (isOfFigures(before) || isOfFigures(token)) {
      return true;
    }
    int left = column(before.extent());
    int right = column(token.extent());
    return left >= 0 && right > left;
  }

  /** The column of texts in which more than half of a text stands; -1 if there is none. */
  private int column(Extent text) {
    for (int i = 0; i < columns.size(); i++) {
      Extent column = columns.get(i).extent();
      if (!columns.get(i).isFigures() && column.overlap(text) * 2 > text.width()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether digits stand where a column of figures does. */
  private boolean isOfFigures(Piece token) {
    return token.isFigure()
        && columns.stream()
            .anyMatch(
                column ->
                    column.isFigures()
                        && column.extent().meets(token.extent())
                        && Math.abs(column.extent().right() - token.right()) <= NEAR);
  }
}
