package dev.yusuan.io.layout;

import dev.yusuan.io.layout.line.Extent;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.text.Blanks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A cell of a header, whose words may stand on several lines. Not thread-safe. */
final class HeaderCell {
  private static final int NEAR = 1;
  private static final int SCALE = 60;

  private final Deque<Piece> pieces = new ArrayDeque<>();
  private final int bottom;
  private Extent extent;
  private int top;

  HeaderCell(Piece piece, int line) {
    this.pieces.add(piece);
    this.extent = piece.extent();
    this.bottom = line;
    this.top = line;
  }

  /** Adds the words of the line above. */
  void prepend(Piece piece, int line) {
    pieces.addFirst(piece);
    extent = extent.with(piece.extent());
    top = line;
  }

  /** The middle of its lines, and of one more, in sixtieths of a line. */
  int middleWith(int line) {
    int sum = line;
    for (Piece piece : pieces) {
      sum += piece.line().number();
    }
    return sum * SCALE / (pieces.size() + 1);
  }

  /** The middle of its lines, in sixtieths of a line. */
  int middle() {
    int sum = 0;
    for (Piece piece : pieces) {
      sum += piece.line().number();
    }
    return sum * SCALE / pieces.size();
  }

  /** Its words, without blanks. */
  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(Blanks.squeeze(piece.text())));
    return text.toString();
  }

  /** Whether some of its words stand on a line. */
  boolean isOn(int line) {
    return pieces.stream().anyMatch(piece -> piece.line().number() == line);
  }

  /** Where its words begin. */
  Piece first() {
    return pieces.getFirst();
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  Extent extent() {
    return extent;
  }

  /** The number of its highest line. */
  int top() {
    return top;
  }

  /** The number of its lowest line. */
  int bottom() {
    return bottom;
  }

  /**
   * Whether a piece above it may be the beginning of its words: one of them is within the other.
   */
  boolean isBelow(Extent above) {
    return (above.left() - NEAR <= extent.left() && above.right() + NEAR >= extent.right())
        || (extent.left() - NEAR <= above.left() && extent.right() + NEAR >= above.right());
  }

  /**
   * Whether a line above it is as long as words are that go on below: as the others, but the last.
   */
  boolean isAsWide(Piece above) {
    int difference = above.printedWidth() - pieces.getFirst().printedWidth();
    return difference >= -2 * NEAR && (pieces.size() == 1 || difference <= 2 * NEAR);
  }
}
