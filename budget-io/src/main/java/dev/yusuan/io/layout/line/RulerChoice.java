package dev.yusuan.io.layout.line;

import dev.yusuan.io.text.TextLine;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the ruler by which the figures of a page have fewer right edges; where they have as many
 * by both, that of the pages before, or else that by which more words stand in the middle below
 * others. Not thread-safe.
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
    return centred(lines, Ruler.WIDE) > centred(lines, Ruler.CHARACTERS)
        ? Ruler.WIDE
        : Ruler.CHARACTERS;
  }

  /** How many words stand in the middle below one of the two lines above, as those of a cell do. */
  private static int centred(List<TextLine> lines, Ruler ruler) {
    int centred = 0;
    Set<Integer> above = Set.of();
    Set<Integer> higher = Set.of();
    for (TextLine line : lines) {
      Set<Integer> middles = new HashSet<>();
      for (Piece piece : line.gaps() > 0 ? LineCutter.cut(line, ruler) : List.<Piece>of()) {
        if (!piece.isFigure()) {
          int middle = 2 * piece.left() + widthOnPaper(piece);
          centred += above.contains(middle) || higher.contains(middle) ? 1 : 0;
          middles.add(middle);
        }
      }
      higher = above;
      above = middles;
    }
    return centred;
  }

  /** How wide a word is on paper, where Chinese characters are as wide as two digits. */
  private static int widthOnPaper(Piece piece) {
    return piece.text().chars().map(c -> Ruler.WIDE.width((char) c)).sum();
  }
}
