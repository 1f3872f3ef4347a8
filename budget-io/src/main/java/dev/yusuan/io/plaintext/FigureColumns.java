package dev.yusuan.io.plaintext;

import dev.yusuan.io.plaintext.Figures.Kind;
import dev.yusuan.io.plaintext.GridColumn.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds columns of figures: figures that stand over each other are of one column, unless a line has
 * two of them; then their right edges part them.
 */
final class FigureColumns {
  /** Right edges so near to each other are one, unless a line has figures at both. */
  private static final int NEAR = 3;

  private final List<List<Piece>> columns = new ArrayList<>();

  private FigureColumns() {}

  /** The columns, from left to right. */
  static List<GridColumn> of(List<LayoutLine> lines) {
    List<Piece> figures = new ArrayList<>();
    for (LayoutLine line : lines) {
      line.pieces().stream().filter(Piece::isFigure).forEach(figures::add);
    }
    FigureColumns finder = new FigureColumns();
    finder.clusters(figures);
    finder.columns.sort(Comparator.comparingInt(FigureColumns::right));
    finder.mergeNear();
    return finder.columns.stream().map(FigureColumns::column).toList();
  }

  private void clusters(List<Piece> figures) {
    figures.sort(Comparator.comparingInt(Piece::left));
    int start = 0;
    int right = -1;
    for (int i = 0; i < figures.size(); i++) {
      if (i > start && figures.get(i).left() >= right) {
        cluster(figures.subList(start, i));
        start = i;
      }
      right = Math.max(i == start ? 0 : right, figures.get(i).right());
    }
    if (start < figures.size()) {
      cluster(figures.subList(start, figures.size()));
    }
  }

  private void cluster(List<Piece> figures) {
    int at = cut(figures);
    if (at < 0) {
      columns.add(figures);
    } else {
      cluster(figures.stream().filter(figure -> figure.right() <= at).toList());
      cluster(figures.stream().filter(figure -> figure.right() > at).toList());
    }
  }

  /** Figures of other lengths may stand beside each other, in another width than they print. */
  private void mergeNear() {
    for (int i = columns.size() - 1; i > 0; i--) {
      List<Piece> before = columns.get(i - 1);
      List<Piece> column = columns.get(i);
      if (right(column) - right(before) <= NEAR && !isOnOneLine(before, column)) {
        List<Piece> both = new ArrayList<>(before);
        both.addAll(column);
        columns.set(i - 1, both);
        columns.remove(i);
      }
    }
  }

  private static boolean isOnOneLine(List<Piece> one, List<Piece> other) {
    Set<Integer> lines = new HashSet<>();
    one.forEach(piece -> lines.add(piece.line().number()));
    return other.stream().anyMatch(piece -> lines.contains(piece.line().number()));
  }

  private static int right(List<Piece> figures) {
    return figures.stream().mapToInt(Piece::right).max().orElse(0);
  }

  private static GridColumn column(List<Piece> figures) {
    Extent extent = figures.stream().map(Piece::extent).reduce(Extent::with).orElseThrow();
    boolean codes = figures.stream().allMatch(FigureColumns::isCode);
    Content content = codes ? Content.CODES : Content.AMOUNTS;
    return new GridColumn(extent, content, figures.size(), false);
  }

  /** Whether a figure has as many digits as a code, or a level of one. */
  private static boolean isCode(Piece figure) {
    int digits = figure.to() - figure.from();
    return figure.kind() == Kind.INTEGER
        && (digits == 2 || digits == 3 || digits == 5 || digits == 7);
  }

  /**
   * The column at whose both sides most pairs of one line have their right edges, in the widest gap
   * between edges; -1 if no line has a pair.
   */
  private static int cut(List<Piece> figures) {
    List<Piece> byLine = new ArrayList<>(figures);
    byLine.sort(Comparator.comparingInt((Piece p) -> p.line().number()).thenComparing(Piece::left));
    int width = figures.stream().mapToInt(Piece::right).max().orElse(0) + 1;
    int[] pairs = new int[width + 1];
    boolean[] edges = new boolean[width + 1];
    for (int i = 0; i < byLine.size(); i++) {
      Piece figure = byLine.get(i);
      edges[figure.right()] = true;
      if (i > 0 && byLine.get(i - 1).line() == figure.line()) {
        pairs[byLine.get(i - 1).right()]++;
        pairs[figure.right()]--;
      }
    }
    return best(pairs, edges);
  }

  private static int best(int[] pairs, boolean[] edges) {
    int best = -1;
    int bestPairs = 0;
    int bestGap = 0;
    int open = 0;
    int edge = -1;
    for (int column = 0; column < edges.length; column++) {
      if (edges[column]) {
        if (edge >= 0 && (open > bestPairs || (open == bestPairs && column - edge > bestGap))) {
          best = open > 0 ? edge : best;
          bestPairs = open;
          bestGap = column - edge;
        }
        edge = column;
      }
      open += pairs[column];
    }
    return best;
  }
}
