package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes one column of the grid columns that a table does not part, as where several tables share
 * the grid of one sheet: of those in which none of its cells begins, and of those that share their
 * lowest heading cell where no row prints in two of them.
 */
public final class MergedColumns {
  /** So far behind the last column that no cell is moved back into it. */
  private static final int OUT_OF_REACH = RowPlacer.FARTHEST;

  private final List<Line> grid;
  private final int[] starts;
  private final List<Group> groups = new ArrayList<>();
  private final Group[] groupAt;

  /** How many columns the table has. */
  private int columns;

  private MergedColumns(List<Line> grid) {
    this.grid = grid;
    TreeSet<Integer> at = new TreeSet<>(List.of(0));
    grid.forEach(line -> line.origin().spans().forEach(span -> at.add(span.at())));
    this.starts = at.stream().mapToInt(Integer::intValue).toArray();
    this.groupAt = new Group[starts.length];
  }

  /** Columns that share their lowest heading cell, from the first to before {@code end}. */
  private static final class Group {
    private final int first;
    private final int headingEnd;
    private int end;
    private boolean isOne = true;
    private int number;

    Group(int first, @Nullable SourceCell heading) {
      this.first = first;
      this.end = first + 1;
      this.headingEnd = heading == null ? Integer.MAX_VALUE : heading.at() + heading.columns();
    }

    int numberOf(int column) {
      return isOne ? number : number + Math.max(0, column - first);
    }
  }

  /**
   * The same lines with their cells in columns of the table; each page that repeats the header may
   * be parted otherwise.
   */
  public static ImmutableList<Line> joined(ImmutableList<Line> grid) {
    boolean merged =
        grid.stream()
            .flatMap(line -> line.origin().spans().stream())
            .anyMatch(span -> span.columns() > 1);
    if (!merged) {
      return grid;
    }
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int from = 0;
    for (int next = 1; next <= grid.size(); next++) {
      if (next == grid.size() || isRepeated(grid.get(0), grid.get(next))) {
        lines.addAll(new MergedColumns(grid.subList(from, next)).joined());
        from = next;
      }
    }
    return lines.build();
  }

  private static boolean isRepeated(Line header, Line line) {
    return HeaderShape.isOfWords(line) && words(line).equals(words(header));
  }

  private static List<String> words(Line line) {
    return line.printed().stream().map(cell -> Words.plain(line.cell(cell))).toList();
  }

  private ImmutableList<Line> joined() {
    findGroups();
    grid.forEach(this::keepApart);
    for (Group group : groups) {
      group.number = columns;
      columns += group.isOne ? 1 : group.end - group.first;
    }
    return grid.stream().map(this::moved).collect(ImmutableList.toImmutableList());
  }

  private void findGroups() {
    @Nullable SourceCell[] lowest = lowestHeadings();
    for (int column = 0; column < starts.length; column++) {
      SourceCell heading = lowest[column];
      if (column > 0 && heading != null && heading.equals(lowest[column - 1])) {
        groups.get(groups.size() - 1).end++;
      } else {
        groups.add(new Group(column, heading));
      }
      groupAt[column] = groups.get(groups.size() - 1);
    }
  }

  private @Nullable SourceCell[] lowestHeadings() {
    @Nullable SourceCell[] lowest = new SourceCell[starts.length];
    for (Line line : grid.subList(0, HeaderShape.lines(grid, 0))) {
      if (!HeaderShape.isNumbering(line)) {
        for (SourceCell span : line.origin().spans()) {
          if (!Blanks.isBlank(span.text())) {
            Arrays.fill(lowest, column(span.at()), last(span) + 1, span);
          }
        }
      }
    }
    return lowest;
  }

  /** Keeps the columns of a group apart if a line prints in two of them. */
  private void keepApart(Line line) {
    Group before = null;
    for (SourceCell span : line.origin().spans()) {
      if (isUndecided(span)) {
        continue;
      }
      Group group = group(span);
      if (group == before) {
        group.isOne = false;
      }
      before = group;
    }
  }

  /** The column in which a grid column lies. */
  private int column(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found < 0 ? -found - 2 : found;
  }

  private int last(SourceCell span) {
    return column(span.at() + span.columns() - 1);
  }

  /**
   * The group that a cell belongs to: the first that it covers, or else the one that it shares the
   * most columns with, as the edges of cells may be a little off.
   */
  private Group group(SourceCell span) {
    int first = column(span.at());
    int last = last(span);
    Group most = groupAt[first];
    for (int next = first; next <= last; next = groupAt[next].end) {
      Group group = groupAt[next];
      if (group.first >= first && group.end <= last + 1) {
        return group;
      }
      most = moreShared(group, most, span) > 0 ? group : most;
    }
    return most;
  }

  /** Whether an amount lies below two groups alike and covers none, so that it is of neither. */
  private boolean isUndecided(SourceCell span) {
    int first = column(span.at());
    int last = last(span);
    Group left = groupAt[first];
    Group right = groupAt[last];
    return left.end == right.first
        && starts[left.first] < span.at()
        && end(right) > span.at() + span.columns()
        && CellFit.isAmount(span.text())
        && moreShared(left, right, span) == 0;
  }

  /** Compares what a cell shares of two groups: columns of the table, then those of the grid. */
  private int moreShared(Group one, Group other, SourceCell span) {
    int from = column(span.at());
    int to = last(span) + 1;
    int more =
        Integer.compare(
            shared(one.first, one.end, from, to), shared(other.first, other.end, from, to));
    if (more != 0) {
      return more;
    }
    int end = span.at() + span.columns();
    return Integer.compare(
        shared(starts[one.first], end(one), span.at(), end),
        shared(starts[other.first], end(other), span.at(), end));
  }

  /** Where a group ends in the grid; the last one where its heading does. */
  private int end(Group group) {
    return group.end < starts.length ? starts[group.end] : group.headingEnd;
  }

  private static int shared(int first, int end, int from, int to) {
    return Math.min(end, to) - Math.max(first, from);
  }

  /**
   * A line with its cells in columns of the table, none reaching over where the next begins;
   * amounts of which no column is decided stand behind all columns.
   */
  private Line moved(Line line) {
    if (!line.isGrid()) {
      return line;
    }
    List<SourceCell> printed = new ArrayList<>(line.origin().spans());
    List<SourceCell> undecided = printed.stream().filter(this::isUndecided).toList();
    printed.removeAll(undecided);
    int decided = printed.size();
    printed.addAll(undecided);
    int[] begins = new int[printed.size()];
    for (int i = 0; i < begins.length; i++) {
      SourceCell span = printed.get(i);
      int number = i < decided ? group(span).numberOf(column(span.at())) : columns + OUT_OF_REACH;
      begins[i] = i == 0 ? number : Math.max(number, begins[i - 1] + 1);
    }
    ImmutableList.Builder<SourceCell> spans = ImmutableList.builder();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < begins.length; i++) {
      SourceCell span = printed.get(i);
      int at = begins[i];
      int next = i + 1 < begins.length ? begins[i + 1] : Integer.MAX_VALUE;
      int last = i < decided ? Math.max(at, lastNumber(span)) : at;
      int width = Math.min(next, last + 1) - at;
      spans.add(new SourceCell(span.text(), at, width, span.rows(), span.place()));
      cells.addAll(Collections.nCopies(at + width - cells.size(), ""));
      cells.set(at, line.cell(span.at()));
    }
    return line.withCells(cells, spans.build());
  }

  /** The number of the last column that a cell reaches over, by half at least. */
  private int lastNumber(SourceCell span) {
    int last = last(span);
    Group group = groupAt[last];
    boolean half = !group.isOne || 2 * (last + 1 - group.first) >= group.end - group.first;
    return half ? group.numberOf(last) : group.number - 1;
  }
}
