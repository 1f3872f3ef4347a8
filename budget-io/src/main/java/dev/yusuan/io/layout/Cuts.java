package dev.yusuan.io.layout;

import dev.yusuan.io.layout.line.Extent;
import dev.yusuan.io.layout.line.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The fewest right edges that part all figures which stand beside each other on a line. */
final class Cuts {
  private final TreeSet<Integer> edges = new TreeSet<>();
  private final List<Extent> pairs = new ArrayList<>();

  private Cuts(List<Piece> figures) {
    List<Piece> byLine = new ArrayList<>(figures);
    byLine.sort(Comparator.comparingInt((Piece p) -> p.line().number()).thenComparing(Piece::left));
    for (int i = 0; i < byLine.size(); i++) {
      Piece figure = byLine.get(i);
      edges.add(figure.right());
      if (i > 0 && byLine.get(i - 1).line().number() == figure.line().number()) {
        pairs.add(new Extent(byLine.get(i - 1).right(), figure.right()));
      }
    }
  }

  /** Right edges, ascending; figures up to one are parted from those behind it. */
  static int[] of(List<Piece> figures) {
    return new Cuts(figures).cuts();
  }

  private int[] cuts() {
    pairs.sort(Comparator.comparingInt(Extent::right));
    List<Integer> cuts = new ArrayList<>();
    Extent common = null;
    for (Extent pair : pairs) {
      if (common == null || pair.left() >= common.right()) {
        if (common != null) {
          cuts.add(widestGap(common));
        }
        common = pair;
      } else if (pair.left() > common.left()) {
        common = new Extent(pair.left(), common.right());
      }
    }
    if (common != null) {
      cuts.add(widestGap(common));
    }
    return cuts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The edge before the widest gap between two. */
  private int widestGap(Extent stretch) {
    int best = stretch.left();
    int widest = 0;
    int before = stretch.left();
    for (int edge : edges.subSet(stretch.left(), false, stretch.right(), true)) {
      if (edge - before > widest) {
        widest = edge - before;
        best = before;
      }
      before = edge;
    }
    return best;
  }
}
