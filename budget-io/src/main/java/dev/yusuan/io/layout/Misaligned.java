package dev.yusuan.io.layout;

import com.google.common.collect.Sets;
import dev.yusuan.io.layout.line.Figures.Kind;
import dev.yusuan.io.layout.line.LineCutter;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.layout.line.Ruler;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.text.TextLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells grids whose figures do not stand below each other, as their lines are laid out by blanks
 * that only part cells. Where columns were kept, the figures behind names have few edges (at their
 * left, their right or their middle), and the gaps before them, as names are of any length, many
 * widths; here it is the other way round.
 */
public final class Misaligned {
  private Misaligned() {}

  /** Those of the grids of a text whose figures do not stand below each other. */
  public static Set<Grid> among(Set<Grid> grids) {
    Set<Grid> broken = Sets.newIdentityHashSet();
    int all = 0;
    for (Grid grid : grids) {
      int more = moreEdges(grid);
      all += more;
      if (more > 0) {
        broken.add(grid);
      }
    }
    if (all > 0) {
      grids.stream().filter(Misaligned::hasAmounts).forEach(broken::add);
    }
    return broken;
  }

  private static boolean hasAmounts(Grid grid) {
    return grid.lines().stream()
        .flatMap(line -> pieces(line, Ruler.WIDE).stream())
        .anyMatch(piece -> piece.kind() == Kind.AMOUNT);
  }

  /** How many more edges the figures of a grid have than widths of gaps. */
  private static int moreEdges(Grid grid) {
    return Math.min(moreEdges(grid, Ruler.WIDE), moreEdges(grid, Ruler.CHARACTERS));
  }

  private static int moreEdges(Grid grid, Ruler ruler) {
    Set<Integer> gaps = new HashSet<>();
    Set<Integer> lefts = new HashSet<>();
    Set<Integer> rights = new HashSet<>();
    Set<Integer> middles = new HashSet<>();
    for (Paragraph line : grid.lines()) {
      List<Piece> pieces = pieces(line, ruler);
      for (int at = 1; at < pieces.size(); at++) {
        Piece name = pieces.get(at - 1);
        Piece figure = pieces.get(at);
        if (!name.isFigure() && figure.kind() == Kind.AMOUNT) {
          gaps.add(figure.left() - name.right());
          lefts.add(figure.left());
          rights.add(figure.right());
          middles.add(figure.extent().middle() / 2);
        }
      }
    }
    int edges = Math.min(lefts.size(), Math.min(rights.size(), middles.size()));
    return edges - gaps.size();
  }

  private static List<Piece> pieces(Paragraph line, Ruler ruler) {
    return LineCutter.cut(new TextLine(line.place().printed(), 1, 0, false, false), ruler);
  }
}
