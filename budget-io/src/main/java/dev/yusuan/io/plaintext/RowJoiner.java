package dev.yusuan.io.plaintext;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together that are one row, because a text in it goes on from one to the other. Figures
 * stand on one line of a row only.
 */
final class RowJoiner {
  /** How far below its begin a text goes on, in lines that print something, and in all. */
  private static final int FARTHEST = 2;

  private static final int FARTHEST_WITH_BLANKS = 3;

  /** A text that reaches so near to the next column has no more room. */
  private static final int TIGHT = 5;

  private static final int ROOM = 8;
  private static final int SLACK = 4;
  private static final int LEAST_LENGTH = 5;
  private static final int INDENT = 5;

  private final List<LayoutLine> lines;
  private final List<int[]> places;
  private final GridColumns columns;
  private final int[] widths;
  private final int[] figures;
  private final int[] starts;
  private final Chain[] chains;
  private boolean spaced;

  /** Where the text of a column was last seen, and how many lines of it stand above that. */
  private record Chain(int line, Piece piece, List<Integer> above) {}

  /**
   * Prepares for a table.
   *
   * @param lines its lines below the header
   * @param places the column of each piece of each line
   */
  RowJoiner(List<LayoutLine> lines, List<int[]> places, GridColumns columns) {
    this.lines = lines;
    this.places = places;
    this.columns = columns;
    int width = places.stream().flatMapToInt(java.util.Arrays::stream).max().orElse(0) + 1;
    this.widths = new int[width];
    this.chains = new Chain[width];
    this.figures = new int[lines.size() + 1];
    this.starts = new int[lines.size()];
    measure();
  }

  private void measure() {
    int apart = 0;
    boolean gap = false;
    for (int i = 0; i < lines.size(); i++) {
      LayoutLine line = lines.get(i);
      boolean figure = line.pieces().stream().anyMatch(Piece::isFigure);
      figures[i + 1] = figures[i] + (figure ? 1 : 0);
      gap |= line.line().afterGap();
      apart += figure && gap ? 1 : 0;
      gap &= !figure;
      for (int j = 0; j < places.get(i).length; j++) {
        Piece piece = line.pieces().get(j);
        if (!piece.isFigure()) {
          int column = places.get(i)[j];
          widths[column] = Math.max(widths[column], width(piece));
        }
      }
    }
    spaced = figures[lines.size()] > 2 && apart * 5 >= figures[lines.size()] * 3;
  }

  List<BodyRow> rows() {
    for (int i = 0; i < lines.size(); i++) {
      starts[i] = i;
      for (int j = 0; j < places.get(i).length; j++) {
        Piece piece = lines.get(i).pieces().get(j);
        if (!piece.isFigure()) {
          text(i, piece, places.get(i)[j]);
        }
      }
    }
    List<BodyRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (starts[i] == i) {
        rows.add(new BodyRow(lines.get(i), places.get(i)));
      } else {
        rows.get(rows.size() - 1).add(lines.get(i), places.get(i));
      }
    }
    return rows;
  }

  private void text(int line, Piece piece, int column) {
    Chain above = chains[column];
    List<Integer> chain = new ArrayList<>();
    if (above != null && goesOn(above, line, piece, column)) {
      chain.addAll(above.above());
      chain.add(above.line());
      int start = starts[above.line()];
      for (int i = above.line() + 1; i <= line; i++) {
        starts[i] = start;
      }
    }
    chains[column] = new Chain(line, piece, chain);
  }

  private boolean goesOn(Chain above, int line, Piece piece, int column) {
    int start = starts[above.line()];
    return line > above.line()
        && line - above.line() <= FARTHEST
        && figures[line + 1] - figures[start] <= 1
        && (line - above.line() == 1 || start < above.line() || !isFigure(above.line()))
        && isNear(above, line)
        && !ItemStart.is(piece)
        && isAligned(above.piece(), piece)
        && (hasGap(above.line(), line)
            ? isFull(above.piece(), column, TIGHT) && goesOnOverGap(above, line)
            : isFull(above.piece(), column, ROOM) || isBeside(above.line(), line));
  }

  private boolean isFigure(int line) {
    return figures[line] < figures[line + 1];
  }

  private boolean isNear(Chain above, int line) {
    return lines.get(line).number() - lines.get(above.line()).number() <= FARTHEST_WITH_BLANKS
        && !lines.get(line).line().startsPage();
  }

  private static boolean isAligned(Piece above, Piece piece) {
    int indent = above.left() - piece.left();
    return (indent >= -2 && indent <= INDENT)
        || Math.abs(above.extent().middle() - piece.extent().middle()) <= 4;
  }

  /** Whether a text has no more room on its line: it is among the longest, and near the next. */
  private boolean isFull(Piece piece, int column, int room) {
    if (column + 1 < columns.size()
        && columns.list().get(column + 1).extent().left() - piece.right() > room) {
      return false;
    }
    return width(piece) >= widths[column] - SLACK && piece.to() - piece.from() >= LEAST_LENGTH;
  }

  /** The width of a text as it is printed, in halves of Chinese characters. */
  private static int width(Piece piece) {
    int width = 0;
    for (int i = piece.from(); i < piece.to(); i++) {
      width += Ruler.WIDE.width(piece.line().text().charAt(i));
    }
    return width;
  }

  /** Whether figures without a text of the column stand between two lines without figures. */
  private boolean isBeside(int from, int to) {
    return to - from == 2 && !isFigure(from) && isFigure(from + 1) && !isFigure(to);
  }

  private boolean hasGap(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (lines.get(i).line().afterGap()) {
        return true;
      }
    }
    return false;
  }

  /** Whether figures stand in the middle of a text between whose lines are blank ones. */
  private boolean goesOnOverGap(Chain above, int line) {
    if (!spaced) {
      return false;
    }
    int higher = 0;
    int lower = 1;
    for (int other : above.above()) {
      higher += figures[line] > figures[other + 1] ? 1 : 0;
      lower += figures[other] > figures[starts[above.line()]] ? 1 : 0;
    }
    boolean last = figures[above.line()] > figures[starts[above.line()]];
    boolean seen = figures[line] > figures[starts[above.line()]];
    return !seen || higher >= lower + (last ? 1 : 0);
  }
}
