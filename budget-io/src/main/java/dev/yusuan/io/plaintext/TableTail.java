package dev.yusuan.io.plaintext;

import dev.yusuan.io.text.Blanks;
import java.util.List;

/** Tells which single words before and behind the rows of a table belong to it. */
final class TableTail {
  /** Lines further apart than that are not of one table. */
  private static final int FARTHEST = 3;

  private static final int NEAR = 1;
  private static final List<String> TOTALS = List.of("合计", "总计", "小计");

  private final List<LayoutLine> rows;
  private int last;

  TableTail(List<LayoutLine> rows) {
    this.rows = rows;
    this.last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
  }

  /** Whether a line stands as the texts of the rows do; it is the last of the table then. */
  boolean takes(LayoutLine line) {
    Piece word = line.pieces().get(0);
    boolean taken =
        isTotal(word) || (line.number() - last <= FARTHEST && !isNumber(word) && isAligned(word));
    last = taken ? line.number() : last;
    return taken && !rows.isEmpty();
  }

  private static boolean isTotal(Piece word) {
    return TOTALS.contains(Blanks.squeeze(word.text()));
  }

  /** Whether digits alone stand on a line, as the number of a page does. */
  private static boolean isNumber(Piece word) {
    return word.kind() == Figures.Kind.INTEGER;
  }

  private boolean isAligned(Piece word) {
    for (LayoutLine row : rows) {
      for (Piece piece : row.pieces()) {
        if (isAligned(piece, word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAligned(Piece piece, Piece word) {
    if (word.isFigure() || piece.isFigure()) {
      return word.isFigure() && piece.isFigure() && piece.right() == word.right();
    }
    return Math.abs(piece.left() - word.left()) <= NEAR
        || Math.abs(piece.extent().middle() - word.extent().middle()) <= 2 * NEAR;
  }

  /** Whether lines of one word above a row are the begin of a text beside it. */
  static boolean isHead(List<LayoutLine> lines) {
    LayoutLine row = lines.get(lines.size() - 1);
    for (int i = 0; i < lines.size() - 1; i++) {
      Piece word = lines.get(i).pieces().get(0);
      boolean beside =
          row.pieces().stream().noneMatch(piece -> piece.extent().meets(word.extent()));
      if (!row.hasAmount() || !beside || ItemStart.is(word) || lines.get(i + 1).line().afterGap()) {
        return false;
      }
    }
    return true;
  }
}
