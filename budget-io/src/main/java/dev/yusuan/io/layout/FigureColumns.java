package dev.yusuan.io.layout;

import dev.yusuan.io.layout.GridColumn.Content;
import dev.yusuan.io.layout.line.Extent;
import dev.yusuan.io.layout.line.Figures.Kind;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** Parts figures that stand over each other, so that no line has two of them in a column. */
  private void cluster(List<Piece> figures) {
    int[] cuts = Cuts.of(figures);
    List<List<Piece>> parts = new ArrayList<>();
    for (int i = 0; i <= cuts.length; i++) {
      parts.add(new ArrayList<>());
    }
    for (Piece figure : figures) {
      int found = Arrays.binarySearch(cuts, figure.right());
      parts.get(found < 0 ? -found - 1 : found).add(figure);
    }
    columns.addAll(parts);
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
}
