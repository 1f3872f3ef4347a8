package dev.yusuan.io.layout;

import dev.yusuan.io.layout.line.Figures;
import dev.yusuan.io.layout.line.ItemStart;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.text.Blanks;
import java.util.BitSet;
import java.util.List;

/** Tells which single words before and behind the rows of a table belong to it. */
final class TableTail {
  /** Lines further apart than that are not of one table. */
  private static final int FARTHEST = 3;

  private static final List<String> TOTALS = List.of("合计", "总计", "小计");

  private final BitSet lefts = new BitSet();
  private final BitSet middles = new BitSet();
  private final BitSet rights = new BitSet();

  /** Of the rows of a table. */
  TableTail(List<LayoutLine> rows) {
    for (LayoutLine row : rows) {
      for (Piece piece : row.pieces()) {
        if (piece.isFigure()) {
          rights.set(piece.right());
        } else {
          lefts.set(piece.left());
          middles.set(piece.extent().middle());
        }
      }
    }
  }

  /** Whether a line of one word goes on a table from one line to the other. */
  boolean takes(LayoutLine line, LayoutLine neighbour) {
    Piece word = line.pieces().get(0);
    boolean near = Math.abs(line.number() - neighbour.number()) <= FARTHEST;
    return line.pieces().size() == 1
        && (isTotal(word) || (near && isAligned(word) && !heads(word)));
  }

  /** Whether a word with a number begins a text: it is an item only of tables with figures. */
  private boolean heads(Piece word) {
    return rights.isEmpty() && ItemStart.isNumbered(word);
  }

  private static boolean isTotal(Piece word) {
    return TOTALS.contains(Blanks.squeeze(word.text()));
  }

  /** Whether a word begins or has its middle where others do; digits alone may number the page. */
  private boolean isAligned(Piece word) {
    if (word.isFigure()) {
      return word.kind() == Figures.Kind.AMOUNT && rights.get(word.right());
    }
    int middle = word.extent().middle();
    return isNear(lefts, word.left(), 1) || isNear(middles, middle, 2);
  }

  private static boolean isNear(BitSet edges, int at, int distance) {
    int found = edges.nextSetBit(Math.max(0, at - distance));
    return found >= 0 && found <= at + distance;
  }

  /** Whether a line of one word above a row is the beginning of a text beside it. */
  static boolean isHead(LayoutLine line, LayoutLine row) {
    Piece word = line.pieces().get(0);
    return row.hasAmount()
        && !row.line().afterGap()
        && !ItemStart.is(word)
        && row.pieces().stream().noneMatch(piece -> piece.extent().meets(word.extent()));
  }
}
