package dev.yusuan.io.layout;

import dev.yusuan.io.layout.line.Figures.Kind;
import dev.yusuan.io.layout.line.LineCutter;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.layout.line.Ruler;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A grid whose cells were filled up to the widths of columns after the blank ones may have been
 * lost: each line begins at the first edge and goes on from edge to edge, however few cells it has.
 */
public final class Packed {
  /** Fewer lines stand below each other by chance. */
  private static final int FEWEST = 3;

  /** The narrowest gap between cells. */
  private static final int GAP = 2;

  private final List<List<Piece>> lines;
  private final List<Integer> edges = new ArrayList<>();

  private Packed(Grid grid, Ruler ruler) {
    this.lines =
        grid.lines().stream()
            .map(line -> pieces(line, ruler))
            .filter(pieces -> pieces.size() > 1)
            .toList();
    int most = lines.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < most; at++) {
      edges.add(edge(at));
    }
  }

  /** Whether the lines of a grid are of that sort, some of which have fewer cells than others. */
  public static boolean is(Grid grid) {
    return new Packed(grid, Ruler.WIDE).is() || new Packed(grid, Ruler.CHARACTERS).is();
  }

  /** Whether some lines of its header have fewer cells than others: they did lose blank ones. */
  public static boolean isHeaderOf(Grid grid) {
    return new Packed(grid, Ruler.WIDE).isHeader();
  }

  private boolean isHeader() {
    return areOfSeveralSizes(
        lines.stream()
            .takeWhile(line -> line.stream().noneMatch(piece -> piece.kind() == Kind.AMOUNT))
            .filter(line -> line.stream().noneMatch(Piece::isFigure)));
  }

  private static boolean areOfSeveralSizes(Stream<List<Piece>> lines) {
    return lines.mapToInt(List::size).distinct().count() > 1;
  }

  private boolean is() {
    return lines.size() >= FEWEST
        && areOfSeveralSizes(lines.stream())
        && (areAlike() || areTight())
        && lines.stream().allMatch(this::isPacked);
  }

  /** Where most lines begin a cell. */
  private int edge(int at) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (List<Piece> line : lines) {
      if (at < line.size()) {
        counts.merge(line.get(at).left(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** Whether all columns are of one width. */
  private boolean areAlike() {
    return IntStream.range(1, edges.size())
            .map(at -> edges.get(at) - edges.get(at - 1))
            .distinct()
            .count()
        == 1;
  }

  /** Whether no column is wider than its longest cell. */
  private boolean areTight() {
    return IntStream.range(1, edges.size())
        .allMatch(
            at ->
                lines.stream()
                    .filter(line -> line.size() >= at)
                    .anyMatch(line -> line.get(at - 1).right() + GAP >= edges.get(at)));
  }

  /** Whether the cells of a line stand at the edges, up to one that takes the room of the next. */
  private boolean isPacked(List<Piece> line) {
    for (int at = 0; at < line.size(); at++) {
      if (at > 0 && line.get(at - 1).right() >= edges.get(at)) {
        return true;
      }
      if (line.get(at).left() != edges.get(at)) {
        return false;
      }
    }
    return true;
  }

  private static List<Piece> pieces(Paragraph line, Ruler ruler) {
    return LineCutter.cut(new TextLine(line.place().printed(), 1, 0, false, false), ruler);
  }
}
