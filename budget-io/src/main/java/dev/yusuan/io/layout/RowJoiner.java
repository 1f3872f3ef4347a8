package dev.yusuan.io.layout;

import dev.yusuan.io.layout.GridColumn.Content;
import dev.yusuan.io.layout.line.ItemStart;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import java.util.ArrayList;
import java.util.Arrays;
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

  /**
   * Where the text of a column was last seen.
   *
   * @param higher how many of its lines stand above the figures of the row
   * @param lower how many stand below them
   */
  private record Chain(int line, Piece piece, int higher, int lower) {}

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
    int width = places.stream().flatMapToInt(Arrays::stream).max().orElse(0) + 1;
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
          widths[column] = Math.max(widths[column], piece.printedWidth());
        }
      }
    }
    spaced = figures[lines.size()] > 2 && apart * 5 >= figures[lines.size()] * 3;
  }

  List<BodyRow> rows() {
    List<BodyRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int start = start(i);
      chain(i, start);
      for (int j = Math.min(start + 1, i); j <= i; j++) {
        starts[j] = start;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (starts[i] == i) {
        rows.add(new BodyRow(lines.get(i), places.get(i)));
      } else {
        rows.get(rows.size() - 1).add(lines.get(i), places.get(i));
      }
    }
    return rows;
  }

  /** The first line of the row that a line is of. */
  private int start(int line) {
    int start = line;
    for (Chain above : above(line)) {
      start = Math.min(start, starts[above.line()]);
    }
    return start < line && isWhole(line, start) ? start : line;
  }

  /** What the texts of a line go on from. */
  private List<Chain> above(int line) {
    List<Chain> found = new ArrayList<>();
    for (int i = 0; i < places.get(line).length; i++) {
      Piece piece = lines.get(line).pieces().get(i);
      Chain above = chains[places.get(line)[i]];
      if (!piece.isFigure() && above != null && goesOn(above, line, piece, places.get(line)[i])) {
        found.add(above);
      }
    }
    return found;
  }

  /** Whether all texts of a line go on from the row above, or stand where it has none. */
  private boolean isWhole(int line, int start) {
    List<Chain> goingOn = above(line);
    for (int i = 0; i < places.get(line).length; i++) {
      int column = places.get(line)[i];
      Chain above = chains[column];
      boolean text = !lines.get(line).pieces().get(i).isFigure();
      boolean free = above == null || above.line() < start || goingOn.contains(above);
      if (text && (!free || isOfAmounts(column))) {
        return false;
      }
    }
    return figures[line + 1] - figures[start] <= 1;
  }

  private boolean isOfAmounts(int column) {
    return column < columns.size() && columns.list().get(column).content() == Content.AMOUNTS;
  }

  private void chain(int line, int start) {
    List<Chain> goingOn = start < line ? above(line) : List.of();
    for (int i = 0; i < places.get(line).length; i++) {
      Piece piece = lines.get(line).pieces().get(i);
      Chain above = chains[places.get(line)[i]];
      if (!piece.isFigure()) {
        boolean goesOn = above != null && goingOn.contains(above);
        int higher = figures[line + 1] == figures[start] ? 1 : 0;
        int lower = figures[line] > figures[start] ? 1 : 0;
        chains[places.get(line)[i]] =
            goesOn
                ? new Chain(line, piece, above.higher() + higher, above.lower() + lower)
                : new Chain(line, piece, higher, lower);
      }
    }
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
            : isFull(above.piece(), column, ROOM)
                || isBeside(above.line(), line)
                || isAround(above.line(), line, column));
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
    return piece.printedWidth() >= widths[column] - SLACK
        && piece.to() - piece.from() >= LEAST_LENGTH;
  }

  /** Whether figures without a text of the column stand between two lines without figures. */
  private boolean isBeside(int from, int to) {
    return to - from == 2 && !isFigure(from) && isFigure(from + 1) && !isFigure(to);
  }

  /** Whether two texts alone on their lines stand around one with texts of other columns only. */
  private boolean isAround(int from, int to, int column) {
    return to - from == 2
        && places.get(from).length == 1
        && places.get(to).length == 1
        && places.get(from + 1).length > 1
        && Arrays.stream(places.get(from + 1)).noneMatch(at -> at == column);
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
    boolean seen = figures[line] > figures[starts[above.line()]];
    return spaced && (!seen || above.higher() > above.lower());
  }
}
