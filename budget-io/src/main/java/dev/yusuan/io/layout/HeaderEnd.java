package dev.yusuan.io.layout;

import dev.yusuan.io.layout.line.ItemStart;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import java.util.List;

/** Tells where the header of a table laid out by blanks ends. */
final class HeaderEnd {
  /** No header has more lines. */
  private static final int MOST_LINES = 16;

  private static final int LONGEST_END = 4;

  private HeaderEnd() {}

  /** How many of the lines are header. */
  static int of(List<LayoutLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      LayoutLine line = lines.get(i);
      if (line.hasFigure() || (i > 0 && ItemStart.isNumbered(line.pieces().get(0)))) {
        return i <= MOST_LINES && hasRow(lines.subList(0, i)) ? i : 0;
      }
    }
    return behindWidest(lines);
  }

  /** Whether a line has more than one text: single ones begin the first row. */
  private static boolean hasRow(List<LayoutLine> lines) {
    return lines.stream().anyMatch(line -> line.pieces().size() > 1);
  }

  /** Behind the line with most texts, and the ends of words directly below it. */
  private static int behindWidest(List<LayoutLine> lines) {
    int widest = 0;
    for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
      if (lines.get(i).pieces().size() > lines.get(widest).pieces().size()) {
        widest = i;
      }
    }
    int end = widest + 1;
    while (end < lines.size() && end - widest <= 2 && isEnd(lines, end, widest)) {
      end++;
    }
    return end;
  }

  /** Whether a line ends few of the words above it; one with more is a row. */
  private static boolean isEnd(List<LayoutLine> lines, int index, int widest) {
    LayoutLine line = lines.get(index);
    return !line.line().afterGap()
        && line.pieces().size() * 2 < lines.get(widest).pieces().size()
        && line.pieces().stream().allMatch(HeaderEnd::mayEndWord);
  }

  private static boolean mayEndWord(Piece piece) {
    return piece.to() - piece.from() <= LONGEST_END && !ItemStart.is(piece);
  }
}
