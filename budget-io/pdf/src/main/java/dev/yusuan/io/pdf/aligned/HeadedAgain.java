package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Tells the header of another table directly below rows (无标题的下一表): several words, and no amount,
 * where the rows above have amounts and never words.
 */
final class HeadedAgain {
  /** So many amounts below each other are those of a column. */
  private static final int AMOUNTS = 2;

  /** So many words above amounts make a header; one may be a remark. */
  private static final int WORDS = 2;

  /** So many rows tell what stands in a column. */
  private static final int ROWS = 40;

  private final Deque<List<Segment>> rows = new ArrayDeque<>();

  /** Adds a line of the table. */
  void add(List<Segment> line) {
    if (rows.size() == ROWS) {
      rows.removeFirst();
    }
    rows.addLast(line);
  }

  /** Whether a line heads amounts again. */
  boolean is(List<Segment> line) {
    return line.stream().noneMatch(Segment::isNumber)
        && line.stream().filter(this::isOverAmounts).count() >= WORDS;
  }

  private boolean isOverAmounts(Segment word) {
    int amounts = 0;
    for (List<Segment> row : rows) {
      for (Segment segment : row) {
        if (overlap(word, segment)) {
          if (!segment.isNumber()) {
            return false;
          }
          amounts++;
        }
      }
    }
    return amounts >= AMOUNTS;
  }

  private static boolean overlap(Segment one, Segment other) {
    return one.box().right() > other.box().left() && other.box().right() > one.box().left();
  }
}
