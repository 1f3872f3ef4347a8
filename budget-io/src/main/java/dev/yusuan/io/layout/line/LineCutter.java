package dev.yusuan.io.layout.line;

import dev.yusuan.io.layout.line.Figures.Kind;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line laid out by blanks into pieces: at two blanks or more, and at one blank beside a
 * figure that is no number within a text.
 */
public final class LineCutter {
  private final TextLine line;
  private final Ruler ruler;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private int column;

  private LineCutter(TextLine line, Ruler ruler) {
    this.line = line;
    this.ruler = ruler;
    this.at = line.start();
  }

  public static List<Piece> cut(TextLine line, Ruler ruler) {
    LineCutter cutter = new LineCutter(line, ruler);
    cutter.cut();
    return SpacedWords.join(cutter.pieces);
  }

  private void cut() {
    int blanks = blanks();
    Piece before = null;
    while (at < line.to()) {
      Piece token = token();
      if (before == null) {
        before = token;
      } else if (blanks > 1 || parts(before, token)) {
        pieces.add(before);
        before = token;
      } else {
        before = before.with(token);
      }
      blanks = blanks();
    }
    if (before != null) {
      pieces.add(before);
    }
  }

  /** Whether one blank between two tokens parts cells. */
  private boolean parts(Piece before, Piece token) {
    if (before.isFigure() && token.isFigure()) {
      return true;
    }
    if (token.kind() == Kind.AMOUNT) {
      return !isUnitBehind();
    }
    return before.kind() == Kind.AMOUNT
        && !pieces.isEmpty()
        && !Figures.isUnit(line.text().charAt(token.from()));
  }

  /** Whether a unit stands behind the token just read. */
  private boolean isUnitBehind() {
    int next = at;
    while (next < line.to() && Blanks.isBlank(line.text().charAt(next))) {
      next++;
    }
    return next < line.to() && next - at < 2 && Figures.isUnit(line.text().charAt(next));
  }

  private Piece token() {
    int from = at;
    int left = column;
    while (at < line.to() && !Blanks.isBlank(line.text().charAt(at))) {
      column += ruler.width(line.text().charAt(at));
      at++;
    }
    Kind kind = Figures.kind(line.text(), from, at);
    return new Piece(line, from, at, new Extent(left, column), kind);
  }

  /** Passes over blanks, and counts them. */
  private int blanks() {
    int from = at;
    while (at < line.to() && Blanks.isBlank(line.text().charAt(at))) {
      column += ruler.width(line.text().charAt(at));
      at++;
    }
    return at - from;
  }
}
