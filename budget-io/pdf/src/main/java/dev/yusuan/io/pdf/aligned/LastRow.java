package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Tells the lines with which the cells of the last row of a table go on (末行折行). */
final class LastRow {
  /** A cell may have so many lines before. */
  private static final int MOST_LINES = 3;

  /** A line is full if others of its column are no wider by so many sizes. */
  private static final float FULL = 1.3f;

  /** Words with which texts below a table begin. */
  private static final Set<String> NOTES = Set.of("注", "备注", "说明");

  private final IntFunction<List<Segment>> pieces;
  private final int row;
  private final int end;
  private int last;
  private float rowPitch = Float.MAX_VALUE;

  private LastRow(IntFunction<List<Segment>> pieces, int row, int end) {
    this.pieces = pieces;
    this.row = row;
    this.end = end;
    this.last = row;
    for (int i = row + 1; i < end; i++) {
      if (pieces.apply(i).stream().anyMatch(Segment::isAmount)) {
        rowPitch = Math.min(rowPitch, baseline(i) - baseline(last));
        last = i;
      }
    }
  }

  private float baseline(int line) {
    return pieces.apply(line).get(0).baseline();
  }

  /**
   * Where it ends.
   *
   * @param pieces the stretches of a line
   * @param lines how many lines there are
   * @param row the first row of the table
   * @param end the line behind those that are told to be of the table
   */
  static int end(IntFunction<List<Segment>> pieces, int lines, int row, int end) {
    LastRow last = new LastRow(pieces, row, end);
    int tail = end;
    while (tail < lines && last.goesOn(tail)) {
      tail++;
    }
    return tail;
  }

  /** Whether each text of a line stands close below one of the lines before it. */
  private boolean goesOn(int index) {
    List<Segment> line = pieces.apply(index);
    return line.stream().allMatch(segment -> isBelow(index, line, segment));
  }

  private boolean isBelow(int index, List<Segment> line, Segment segment) {
    for (int i = Math.max(0, Math.max(last - 2, index - MOST_LINES)); i < index; i++) {
      List<Segment> above = pieces.apply(i);
      for (Segment cell : above) {
        if (BrokenTexts.isEnd(cell, segment, rowPitch)
            || (BrokenTexts.isEnd(cell, segment, Float.MAX_VALUE)
                && isFull(cell)
                && !isNote(segment))
            || BrokenNumbers.mayGoOn(cell, segment)
            || BrokenCodes.isEnd(above, line, cell, segment)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether another text of the column begins where one does and is no longer. */
  private boolean isFull(Segment cell) {
    float size = cell.line().size();
    boolean others = false;
    for (int i = row; i < end; i++) {
      for (Segment other : pieces.apply(i)) {
        if (!other.equals(cell)
            && !other.isNumber()
            && Math.abs(other.box().left() - cell.box().left()) < size / 2) {
          float longer = other.box().right() - cell.box().right();
          others |= Math.abs(longer) <= FULL * size;
          if (longer > FULL * size) {
            return false;
          }
        }
      }
    }
    return others;
  }

  private static boolean isNote(Segment segment) {
    String text = segment.text();
    return text.indexOf('：') >= 0
        || text.indexOf(':') >= 0
        || NOTES.stream().anyMatch(text::startsWith);
  }
}
