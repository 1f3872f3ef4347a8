package dev.yusuan.io.layout.line;

import dev.yusuan.io.layout.line.Figures.Kind;
import dev.yusuan.io.text.TextLine;
import java.util.List;

/**
 * A line laid out by blanks.
 *
 * @param line the line
 * @param pieces its texts from left to right
 */
public record LayoutLine(TextLine line, List<Piece> pieces) {
  /** Whether it has an amount, or digits that are no year. */
  public boolean hasFigure() {
    return pieces.stream().anyMatch(LayoutLine::isFigure) && !isNumbering();
  }

  private static boolean isFigure(Piece piece) {
    return piece.kind() == Kind.AMOUNT || (piece.kind() == Kind.INTEGER && !isYear(piece));
  }

  private static boolean isYear(Piece piece) {
    String text = piece.text();
    return text.length() == 4 && (text.startsWith("20") || text.startsWith("19"));
  }

  /** Whether it numbers the columns: {@code 栏次 1 2=3+4 3 4}. */
  public boolean isNumbering() {
    int next = 1;
    for (Piece piece : pieces) {
      String text = piece.text();
      String number = Integer.toString(next);
      if (text.equals(number) || text.startsWith(number + "=")) {
        next++;
      } else if (piece.isFigure() || next > 1) {
        return false;
      }
    }
    return next > 2;
  }

  /** Whether it has a figure with decimals, thousands or a sign. */
  public boolean hasAmount() {
    return pieces.stream().anyMatch(piece -> piece.kind() == Kind.AMOUNT);
  }

  public int number() {
    return line.number();
  }
}
