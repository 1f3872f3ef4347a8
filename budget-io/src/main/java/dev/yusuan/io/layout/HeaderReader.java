package dev.yusuan.io.layout;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.layout.GridColumn.Content;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words of a header stand over one column, from the lowest line upwards, and which are
 * over several.
 */
final class HeaderReader {
  private static final int NEAR = 4;
  private static final int LONGEST_END = 2;

  /** Words that go on with nothing above them. */
  private static final ImmutableSet<String> WHOLE = ImmutableSet.of("小计", "合计", "总计", "金额", "项目");

  private final List<LayoutLine> lines;
  private final List<GridColumn> columns;
  private final HeaderGroups overColumns;
  private final List<HeaderCell> groups = new ArrayList<>();

  HeaderReader(List<LayoutLine> lines, List<GridColumn> columns) {
    this.lines = lines;
    this.columns = columns;
    this.overColumns = new HeaderGroups(lines);
  }

  /** Gives each column its header; adds those that only the header has. The rest are groups. */
  List<HeaderCell> read() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      line(lines.get(i), i == lines.size() - 1);
    }
    return groups;
  }

  private void line(LayoutLine line, boolean lowest) {
    if (lowest && isHeaderOfAll(line)) {
      inOrder(line);
      return;
    }
    List<Piece> open = new ArrayList<>();
    boolean leaves = lowest || isWidestWithoutBody(line) || isBetweenWords(line.number());
    for (Piece piece : line.pieces()) {
      if (below(piece) == null && stands(piece, line.number())) {
        leaves = true;
      } else {
        open.add(piece);
      }
    }
    open.removeIf(piece -> continued(piece, line));
    for (int i = open.size() - 1; i >= 0; i--) {
      Piece piece = open.get(i);
      boolean over =
          columns.stream().anyMatch(c -> isBelow(c, line) && c.top().meets(piece.extent()));
      if (over || !leaves || !column(piece, line)) {
        group(piece, line);
      }
    }
  }

  /** Makes a piece words over several columns, with the end of them that stands below it. */
  private void group(Piece piece, LayoutLine line) {
    for (HeaderCell group : groups) {
      if (group.top() > line.number()
          && group.top() - line.number() <= 2
          && group.text().length() <= LONGEST_END
          && group.isBelow(piece.extent())) {
        group.prepend(piece, line.number());
        return;
      }
    }
    groups.add(0, new HeaderCell(piece, line.number()));
  }

  /** Whether a line is the middle one of cells of two lines. */
  private boolean isBetweenWords(int number) {
    for (Piece above : overColumns.pieces(number - 1)) {
      for (Piece below : overColumns.pieces(number + 1)) {
        if (above.extent().width() >= below.extent().width()
            && !WHOLE.contains(Blanks.squeeze(below.text()))
            && new HeaderCell(below, number + 1).isBelow(above.extent())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line has as many words as there are columns, and the others have less. */
  private boolean isHeaderOfAll(LayoutLine line) {
    int words = line.pieces().size();
    return words == columns.size()
        && lines.stream().allMatch(o -> o.number() == line.number() || o.pieces().size() < words)
        && IntStream.range(0, words).noneMatch(i -> isOfAnother(columns.get(i), line, i));
  }

  /** Whether a column has words of its own above a line whose word for it stands elsewhere. */
  private boolean isOfAnother(GridColumn column, LayoutLine line, int word) {
    return !column.extent().meets(line.pieces().get(word).extent())
        && lines.stream()
            .filter(other -> other.number() != line.number())
            .flatMap(other -> other.pieces().stream())
            .filter(piece -> !column.isFigures() || isOverNone(piece, line))
            .anyMatch(piece -> isOverOnly(piece, column));
  }

  private boolean isOverOnly(Piece piece, GridColumn column) {
    return columns.stream()
        .allMatch(other -> (other == column) == other.extent().meets(piece.extent()));
  }

  private static boolean isOverNone(Piece piece, LayoutLine line) {
    return line.pieces().stream().noneMatch(word -> word.extent().meets(piece.extent()));
  }

  /**
   * Gives each column the word in its order: a header of few words stands apart from its figures.
   */
  private void inOrder(LayoutLine line) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).setHeader(new HeaderCell(line.pieces().get(i), line.number()));
    }
  }

  /** Whether a table that prints nothing below its header has most words on a line. */
  private boolean isWidestWithoutBody(LayoutLine line) {
    return columns.stream().allMatch(column -> column.lines() == 0)
        && lines.stream().allMatch(other -> other.pieces().size() <= line.pieces().size());
  }

  private static boolean isBelow(@Nullable GridColumn column, LayoutLine line) {
    HeaderCell header = column == null ? null : column.header();
    return header != null && header.bottom() > line.number();
  }

  /** Adds a piece to the cell below it, if it is the beginning of its words. */
  private boolean continued(Piece piece, LayoutLine line) {
    HeaderCell below = below(piece);
    if (below == null || !below.isAsWide(piece) || !goesOn(line, below)) {
      return false;
    }
    int distance = below.top() - line.number();
    if ((distance == 1 && overColumns.isGroup(piece, below))
        || (distance == 2 && overColumns.isGroupAboveOthers(piece, below))) {
      return false;
    }
    below.prepend(piece, line.number());
    return true;
  }

  /** The only cell whose words a piece may begin; null if there is none. */
  private @Nullable HeaderCell below(Piece piece) {
    HeaderCell below = null;
    for (GridColumn column : columns) {
      HeaderCell header = column.header();
      if (header != null
          && header != below
          && header.top() > piece.line().number()
          && (header.isBelow(piece.extent()) || header.extent().meets(piece.extent()))) {
        if (below != null) {
          return null;
        }
        below = header;
      }
    }
    return below != null && below.isBelow(piece.extent()) ? below : null;
  }

  /**
   * Whether words go on from a line to a cell: on the next line; or on the one after that, if both
   * lines have nothing else, or the line between has other words and the middle of all is nearer to
   * that of another cell.
   */
  private boolean goesOn(LayoutLine line, HeaderCell below) {
    int distance = below.top() - line.number();
    if (WHOLE.contains(below.text())) {
      return false;
    }
    if (distance != 2) {
      return distance == 1;
    }
    boolean alone = line.pieces().size() == 1 && isAlone(below.top());
    boolean between =
        columns.stream().anyMatch(c -> c.header() != null && c.header().isOn(line.number() + 1));
    int middle = below.middleWith(line.number());
    List<HeaderCell> open = line.pieces().stream().map(this::below).toList();
    return alone || (between && unlike(open, middle) <= unlike(open, below.middle()));
  }

  private boolean isAlone(int number) {
    return lines.stream().allMatch(line -> line.number() != number || line.pieces().size() == 1);
  }

  /** How far a middle is from the nearest one of a cell that does not go on itself. */
  private int unlike(List<HeaderCell> open, int middle) {
    int unlike = Integer.MAX_VALUE;
    for (GridColumn column : columns) {
      HeaderCell header = column.header();
      if (header != null && !open.contains(header)) {
        unlike = Math.min(unlike, Math.abs(header.middle() - middle));
      }
    }
    return unlike;
  }

  /** Makes a piece the header of the columns that it stands over, if they have none. */
  private boolean stands(Piece piece, int line) {
    List<GridColumn> over = columns.stream().filter(c -> isOver(piece, c)).toList();
    if (over.isEmpty()) {
      over = columns.stream().filter(c -> touches(piece, c)).limit(1).toList();
    }
    HeaderCell cell = new HeaderCell(piece, line);
    over.forEach(column -> column.setHeader(cell));
    return !over.isEmpty();
  }

  private static boolean isOver(Piece piece, GridColumn column) {
    int overlap = column.extent().overlap(piece.extent());
    int least = Math.min(column.extent().width(), piece.extent().width());
    return column.header() == null && overlap > 0 && (column.isFigures() || overlap * 2 >= least);
  }

  private static boolean touches(Piece piece, GridColumn column) {
    return column.header() == null
        && column.isFigures()
        && column.extent().overlap(piece.extent()) == 0;
  }

  /**
   * Whether figures beside a piece are those below it: it is in the middle of what is free before
   * their right edge, or nothing that stands higher is nearer to them.
   */
  private boolean isBeside(
      Piece piece, LayoutLine line, @Nullable GridColumn before, GridColumn figures) {
    if (!figures.isFigures() || isClaimed(piece, line, figures)) {
      return false;
    }
    int free = piece.extent().middle() - figures.extent().right();
    int index = line.pieces().indexOf(piece);
    int taken =
        Math.max(
            before == null ? 0 : before.extent().right(),
            index == 0 ? 0 : line.pieces().get(index - 1).right());
    return Math.abs(free - taken) <= NEAR || isNearest(piece, line, figures);
  }

  /**
   * Whether another word stands right over figures beside a piece, between the lines of the piece's
   * own words, so that it is not over these.
   */
  private boolean isClaimed(Piece piece, LayoutLine line, GridColumn figures) {
    for (LayoutLine between : lines) {
      boolean over =
          between.number() < line.number()
              && between.pieces().stream()
                  .anyMatch(
                      other ->
                          other.extent().meets(figures.extent())
                              && !other.extent().meets(piece.extent()));
      if (over && begins(piece, line, between.number())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words that a piece ends begin above a line. */
  private boolean begins(Piece piece, LayoutLine line, int above) {
    HeaderCell end = new HeaderCell(piece, line.number());
    return lines.stream()
        .filter(other -> other.number() < above && line.number() - other.number() <= 2)
        .flatMap(other -> other.pieces().stream())
        .anyMatch(first -> end.isBelow(first.extent()));
  }

  private boolean isNearest(Piece piece, LayoutLine line, GridColumn figures) {
    for (LayoutLine above : lines) {
      for (Piece other : above.pieces()) {
        if (above.number() < line.number()
            && other.left() >= piece.right()
            && other.left() < figures.extent().right()
            && line.pieces().stream().noneMatch(p -> p.extent().meets(other.extent()))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Makes a piece the header of the column beside it, or of a new one. */
  private boolean column(Piece piece, LayoutLine line) {
    int right = 0;
    while (right < columns.size() && columns.get(right).top().middle() < piece.extent().middle()) {
      right++;
    }
    GridColumn after = right < columns.size() ? columns.get(right) : null;
    GridColumn before = right > 0 ? columns.get(right - 1) : null;
    if (isBelow(after, line) && isBelow(before, line)) {
      return false;
    }
    HeaderCell cell = new HeaderCell(piece, line.number());
    if (after != null && after.header() == null && isBeside(piece, line, before, after)) {
      after.setHeader(cell);
    } else if (before != null && before.header() == null && before.content() != Content.AMOUNTS) {
      before.setHeader(cell);
    } else {
      columns.add(right, GridColumn.blank(cell));
    }
    return true;
  }
}
