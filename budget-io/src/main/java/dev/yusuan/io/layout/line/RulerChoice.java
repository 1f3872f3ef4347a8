package dev.yusuan.io.layout.line;

import dev.yusuan.io.text.TextLine;
import java.util.BitSet;
import java.util.List;

/** Chooses the ruler by which the figures of a page have fewer right edges. */
public final class RulerChoice {
  private RulerChoice() {}

  public static Ruler of(List<TextLine> lines) {
    return edges(lines, Ruler.WIDE) < edges(lines, Ruler.CHARACTERS)
        ? Ruler.WIDE
        : Ruler.CHARACTERS;
  }

  private static int edges(List<TextLine> lines, Ruler ruler) {
    BitSet edges = new BitSet();
    for (TextLine line : lines) {
      if (line.gaps() > 0) {
        for (Piece piece : LineCutter.cut(line, ruler)) {
          if (piece.kind() == Figures.Kind.AMOUNT) {
            edges.set(piece.right());
          }
        }
      }
    }
    return edges.cardinality();
  }
}
