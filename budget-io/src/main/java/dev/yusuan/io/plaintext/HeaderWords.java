package dev.yusuan.io.plaintext;

import java.util.ArrayList;
import java.util.List;

/** Parts the words of a header that stand one blank apart. */
final class HeaderWords {
  private HeaderWords() {}

  static LayoutLine split(LayoutLine line, Ruler ruler) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      Piece before = null;
      for (Piece token : PieceSplitter.tokens(piece, ruler)) {
        if (before != null && isWord(before) && isWord(token)) {
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
    return new LayoutLine(line.line(), pieces);
  }

  private static boolean isWord(Piece piece) {
    String text = piece.line().text();
    return piece.to() - piece.from() > 1
        && Character.isIdeographic(text.charAt(piece.from()))
        && Character.isIdeographic(text.charAt(piece.to() - 1));
  }
}
