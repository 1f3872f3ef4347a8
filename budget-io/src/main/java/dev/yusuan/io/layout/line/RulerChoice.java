package dev.yusuan.io.layout.line;

import dev.yusuan.io.text.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the ruler by which the figures of a page have fewer right edges; where they have as many
 * by both, that of the pages before, or else that by which more words stand over figures. Not
 * thread-safe.
 */
public final class RulerChoice {
  private @Nullable Ruler before;

  /** A choice that no page was shown yet. */
  public RulerChoice() {}

  /** The ruler of the next page. */
  public Ruler of(List<TextLine> lines) {
    int difference = edges(lines, Ruler.WIDE) - edges(lines, Ruler.CHARACTERS);
    if (difference == 0) {
      return before == null ? byWords(lines) : before;
    }
    before = difference < 0 ? Ruler.WIDE : Ruler.CHARACTERS;
    return before;
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

  private static Ruler byWords(List<TextLine> lines) {
    return overFigures(lines, Ruler.WIDE) > overFigures(lines, Ruler.CHARACTERS)
        ? Ruler.WIDE
        : Ruler.CHARACTERS;
  }

  /** How many words of lines without figures stand where figures of other lines do. */
  private static int overFigures(List<TextLine> lines, Ruler ruler) {
    BitSet figures = new BitSet();
    List<Piece> words = new ArrayList<>();
    for (TextLine line : lines) {
      List<Piece> pieces = line.gaps() > 0 ? LineCutter.cut(line, ruler) : List.of();
      if (pieces.stream().noneMatch(Piece::isFigure)) {
        words.addAll(pieces);
      }
      pieces.stream()
          .filter(piece -> piece.kind() == Figures.Kind.AMOUNT)
          .forEach(piece -> figures.set(piece.left(), piece.right()));
    }
    return (int)
        words.stream()
            .filter(
                word -> {
                  int figure = figures.nextSetBit(word.left());
                  return figure >= 0 && figure < word.right();
                })
            .count();
  }
}
