package dev.yusuan.io.layout;

import com.google.common.collect.Sets;
import dev.yusuan.io.layout.line.Figures.Kind;
import dev.yusuan.io.layout.line.LineCutter;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.layout.line.Ruler;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.text.TextLine;
import java.util.ArrayList;
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
  /** Fewer figures below each other tell nothing. */
  private static final int FEWEST = 3;

  private Misaligned() {}

  /**
   * Those of the grids of a text whose figures do not stand below each other; where a quarter do
   * not, all with amounts, as one tool prints them.
   */
  public static Set<Grid> among(Set<Grid> grids) {
    Set<Grid> broken = Sets.newIdentityHashSet();
    Set<Grid> others = Sets.newIdentityHashSet();
    for (Grid grid : grids) {
      if (moreEdges(grid) > 0) {
        broken.add(grid);
      } else if (hasAmounts(grid)) {
        others.add(grid);
      }
    }
    if (broken.size() * 3 > others.size()) {
      broken.addAll(others);
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
    List<Edges> sides = new ArrayList<>();
    for (Paragraph line : grid.lines()) {
      List<Piece> pieces = pieces(line, ruler);
      int side = 0;
      for (int at = 1; at < pieces.size(); at++) {
        Piece name = pieces.get(at - 1);
        Piece figure = pieces.get(at);
        if (!name.isFigure() && figure.kind() == Kind.AMOUNT) {
          if (side == sides.size()) {
            sides.add(new Edges());
          }
          sides.get(side).add(name, figure);
          side++;
        }
      }
    }
    return sides.stream().mapToInt(Edges::more).sum();
  }

  /** Where the figures of one side of a table stand. */
  private static final class Edges {
    private final Set<Integer> gaps = new HashSet<>();
    private final Set<Integer> lefts = new HashSet<>();
    private final Set<Integer> rights = new HashSet<>();
    private final Set<Integer> middles = new HashSet<>();
    private int figures;

    void add(Piece name, Piece figure) {
      gaps.add(figure.left() - name.right());
      lefts.add(figure.left());
      rights.add(figure.right());
      middles.add(figure.extent().middle() / 2);
      figures++;
    }

    int more() {
      int edges = Math.min(lefts.size(), Math.min(rights.size(), middles.size()));
      return figures < FEWEST ? 0 : edges - gaps.size();
    }
  }

  private static List<Piece> pieces(Paragraph line, Ruler ruler) {
    return LineCutter.cut(new TextLine(line.place().printed(), 1, 0, false, false), ruler);
  }
}
