package dev.yusuan.io.pdf.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells over which columns words stand that are over several (跨栏表头): they are in the middle above
 * them or above their beginning or end, and nothing else stands beside them above those.
 */
final class Groups {
  /** Lines that differ by less, in sizes, are one. */
  private static final float ONE_LINE = 0.5f;

  /** Words begin as far left as what they are over, if they are not in its middle. */
  private static final float SAME_LEFT = 0.4f;

  private final List<Column> columns;
  private final HeaderCell[] tops;
  private final float[] levels;
  private final Standing standing;

  /** How headings stand in their cells. */
  private final Alignment headings;

  private final CellEdges edges;
  private final float size;

  /** The height above which no column is below them. */
  private float least;

  private final List<HeaderCell> misfits = new ArrayList<>();
  private final Map<HeaderCell, int[]> spans = new LinkedHashMap<>();

  private Groups(List<HeaderCell> words, List<Column> columns, Alignment amounts, float size) {
    this.columns = columns;
    this.size = size;
    this.tops = new HeaderCell[columns.size()];
    this.levels = new float[columns.size()];
    this.headings =
        Flush.right(columns)
            ? Alignment.RIGHT
            : Flush.left(words, columns) ? Alignment.LEFT : Alignment.CENTRE;
    this.standing =
        Standing.of(columns.stream().map(Column::heading).filter(Objects::nonNull).toList());
    for (int i = 0; i < tops.length; i++) {
      tops[i] = columns.get(i).heading();
      levels[i] = tops[i] == null ? Float.MAX_VALUE : tops[i].level();
    }
    this.edges = CellEdges.of(columns, amounts, size, standing(words) == Alignment.CENTRE);
  }

  /**
   * The first column of each of some words, and the one behind the last; the lowest words first.
   */
  static Groups of(List<HeaderCell> words, List<Column> columns, Alignment amounts, float size) {
    Groups groups = new Groups(words, columns, amounts, size);
    List<HeaderCell> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(HeaderCell::level).reversed());
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(begin).level() - sorted.get(i).level() > ONE_LINE * size) {
        groups.line(sorted.subList(begin, i));
        begin = i;
      }
    }
    return groups;
  }

  Map<HeaderCell, int[]> spans() {
    return spans;
  }

  /**
   * Whether it is told over which columns words are. Words at the right may begin above any column,
   * if all headings stand at the bottom: if they seem to be over texts and several columns of
   * amounts, they may be over the last of these only.
   */
  boolean areTold() {
    if ((headings == Alignment.CENTRE && edges.areUneven()) || !uneven().isEmpty()) {
      return false;
    }
    return headings != Alignment.RIGHT
        || standing != Standing.BOTTOM
        || spans.values().stream().noneMatch(this::isMixed);
  }

  private boolean isMixed(int[] span) {
    List<Column> below = columns.subList(span[0], span[1]);
    long amounts = below.stream().filter(Column::hasAmounts).count();
    return amounts > 1 && below.stream().anyMatch(c -> !c.hasNumbers() && c.linesWith(c) > 0);
  }

  private Set<HeaderCell> uneven() {
    return HeaderRows.uneven(columns, spans, standing);
  }

  /**
   * The words that are in the middle of nothing, or over one column only, whose heading stands as
   * high as others that have no words above them.
   */
  List<HeaderCell> misfits() {
    List<HeaderCell> all = new ArrayList<>(misfits);
    Set<HeaderCell> uneven = uneven();
    spans.forEach(
        (word, span) -> {
          boolean one = span[1] - span[0] == 1;
          if (one && uneven.contains(columns.get(span[0]).heading()) && !all.contains(word)) {
            all.add(word);
          }
        });
    return all;
  }

  /** Places words that stand beside each other, so that all of them together fit best. */
  private void line(List<HeaderCell> words) {
    words.sort(Comparator.comparing(cell -> cell.box().left()));
    least = leastLevel(words);
    Alignment side = standing(words);
    Spans line = new Spans(words.size(), columns.size());
    for (int word = 0; word <= words.size(); word++) {
      for (int end = 1; end <= columns.size(); end++) {
        line.skip(word, end, parted(end - 1), leftOut(end - 1));
        for (int begin = end - 1; word > 0 && begin >= 0 && isOpen(begin, words); begin--) {
          line.take(word, begin, end, cost(words.get(word - 1), begin, end, side), parted(begin));
        }
      }
    }
    List<int[]> found = line.best();
    for (int i = 0; i < found.size(); i++) {
      put(words.get(i), found.get(i), side);
    }
    words.forEach(word -> spans.computeIfAbsent(word, this::nearest));
  }

  private void put(HeaderCell word, int[] span, Alignment side) {
    boolean beside = span[1] - span[0] == 1 && !columns.get(span[0]).touches(word.box());
    if (side == Alignment.CENTRE
        && (beside || cost(word, span[0], span[1], side) > Costs.FARTHEST + Costs.ASIDE)) {
      misfits.add(word);
    }
    spans.put(word, span);
    Arrays.fill(tops, span[0], span[1], word);
    Arrays.fill(levels, span[0], span[1], Float.MAX_VALUE);
  }

  /** What it costs to have words over one of two columns beside each other only. */
  private float parted(int bound) {
    if (bound == 0 || bound == tops.length) {
      return 0;
    }
    HeaderCell before = tops[bound - 1];
    HeaderCell behind = tops[bound];
    if (before == null || behind == null) {
      return 0;
    }
    if (before == behind) {
      return Costs.NEVER;
    }
    boolean leaves =
        before == columns.get(bound - 1).heading() && behind == columns.get(bound).heading();
    if (!leaves || standing == Standing.BOTTOM || !isBeside(before, behind)) {
      return 0;
    }
    if (standing != Standing.UNKNOWN) {
      return Costs.LEFT_OUT;
    }
    return edges.areKnown() ? Costs.TIE : Costs.LEFT_OUT / 2;
  }

  /** What it costs that no words are over a column, as some are over the total of a part. */
  private float leftOut(int column) {
    HeaderCell top = tops[column];
    return top != null && CellWords.isSubtotal(top.text()) ? Costs.LEFT_OUT : 0;
  }

  /** What it costs that totals of parts stand behind the first of some columns. */
  private float totalsBetween(int begin, int end) {
    float all = 0;
    for (int i = begin + 1; i < end; i++) {
      all += tops[i] == columns.get(i).heading() ? leftOut(i) : 0;
    }
    return all;
  }

  /** The column to which a word stands nearest. */
  private int[] nearest(HeaderCell word) {
    int nearest = Column.nearest(columns, word.box());
    return new int[] {nearest, nearest + 1};
  }

  /** Whether what a column has stands as low as what is below the words of a line. */
  private boolean isOpen(int column, List<HeaderCell> words) {
    HeaderCell top = tops[column];
    if (top == null) {
      return true;
    }
    if (top != columns.get(column).heading() && top.top() <= words.get(0).bottom()) {
      return false;
    }
    boolean byTop = standing == Standing.TOP || standing == Standing.BOTTOM;
    return byTop ? top.top() > words.get(0).bottom() + ONE_LINE * size : levels[column] > least;
  }

  /** The height above which nothing is below words: that of headings that they stand above. */
  private float leastLevel(List<HeaderCell> words) {
    float level = Float.MAX_VALUE;
    for (int i = 0; i < tops.length; i++) {
      Column column = columns.get(i);
      if (tops[i] != null
          && tops[i] == column.heading()
          && words.stream().anyMatch(word -> column.touches(word.box()))
          && levels[i] > words.get(0).level() + ONE_LINE * size) {
        level = Math.min(level, levels[i]);
      }
    }
    return level == Float.MAX_VALUE
        ? words.get(0).level() + ONE_LINE * size
        : level - SAME_LEFT * size;
  }

  /** How some words stand: at that side if all of them begin or end as a column does. */
  private Alignment standing(List<HeaderCell> words) {
    return words.stream().allMatch(this::isAtAColumn) ? headings : Alignment.CENTRE;
  }

  private boolean isAtAColumn(HeaderCell word) {
    for (int i = 0; i < tops.length; i++) {
      boolean behindTotal = headings == Alignment.LEFT && i > 0 && leftOut(i - 1) > 0;
      if (isAtSide(word, i, i + 1, headings) && !behindTotal) {
        return true;
      }
    }
    return false;
  }

  /** Whether words begin where some columns do, or end there. */
  private boolean isAtSide(HeaderCell word, int begin, int end, Alignment side) {
    float apart =
        side == Alignment.LEFT
            ? left(begin) - word.box().left()
            : right(end - 1) - word.box().right();
    return Math.abs(apart) <= SAME_LEFT * size;
  }

  private float left(int column) {
    HeaderCell top = tops[column];
    return top == null ? columns.get(column).left() : top.box().left();
  }

  private float right(int column) {
    HeaderCell top = tops[column];
    return top == null ? columns.get(column).right() : top.box().right();
  }

  private float cost(HeaderCell word, int begin, int end, Alignment side) {
    boolean even = isEven(begin, end);
    if (side != Alignment.CENTRE) {
      float leftOut = 1 - (end - begin) / (float) columns.size();
      return isAtSide(word, begin, end, side) && even ? Costs.TIE * leftOut : Costs.NEVER;
    }
    float outside = edges.apart(word.middle(), begin, end);
    float headings = Math.abs((left(begin) + right(end - 1)) / 2 - word.middle());
    float apart = Math.min(headings, edges.distance(word.middle(), begin, end));
    return (outside + Costs.NEARNESS * apart) / size
        + (even ? 0 : Costs.LEFT_OUT)
        + totalsBetween(begin, end)
        + (edges.mayBeMiddle(word.middle(), begin, end) ? 0 : Costs.ASIDE);
  }

  /** Whether the headings of columns, as far as no words are over them, stand beside each other. */
  private boolean isEven(int begin, int end) {
    HeaderCell first = null;
    for (int i = begin; i < end; i++) {
      HeaderCell heading = columns.get(i).heading();
      if (heading != null && tops[i] == heading) {
        first = first == null ? heading : first;
        if (!isBeside(first, heading)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isBeside(HeaderCell one, HeaderCell other) {
    return Math.abs(standing.of(one) - standing.of(other)) <= SAME_LEFT * size;
  }
}
