package dev.yusuan.io.layout;

import dev.yusuan.io.layout.line.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells over which columns the words of a header stand that are over several. They are centred over
 * them, or begin where they do; what they are over stands at one height, as all of it is centred
 * between them and the rows.
 */
final class HeaderSpans {
  /** More columns than that have no words over several. */
  private static final int MOST_COLUMNS = 64;

  private static final int PARTED = 30;
  private static final int UNEVEN = 6;

  /** What it costs that words stand at the left of what they are over, not in the middle. */
  private static final int LEFT = 4;

  private static final int FAR = 1_000_000;

  /** The first column of a group. */
  private static final String SUBTOTAL = "小计";

  private final List<GridColumn> columns;
  private final int[] middles;
  private final int[] bottoms;
  private final int[] parents;
  private final Map<HeaderCell, Extent> spans = new HashMap<>();
  private boolean highest;

  private HeaderSpans(List<GridColumn> columns) {
    this.columns = columns;
    this.middles = new int[columns.size()];
    this.bottoms = new int[columns.size()];
    this.parents = new int[columns.size()];
    for (int i = 0; i < middles.length; i++) {
      HeaderCell header = columns.get(i).header();
      middles[i] = header == null ? -1 : header.top() + header.bottom();
      bottoms[i] = header == null ? -1 : header.bottom();
      parents[i] = -1 - i;
      boolean same = i > 0 && header != null && header == columns.get(i - 1).header();
      parents[i] = same ? parents[i - 1] : parents[i];
    }
  }

  /**
   * The columns of words, as extents of indices.
   *
   * @param groups words over several columns
   */
  static Map<HeaderCell, Extent> of(List<GridColumn> columns, List<HeaderCell> groups) {
    HeaderSpans spans = new HeaderSpans(columns);
    if (!columns.isEmpty() && columns.size() <= MOST_COLUMNS) {
      List<List<HeaderCell>> levels = levels(groups);
      for (int i = 0; i < levels.size(); i++) {
        spans.highest = i + 1 == levels.size();
        spans.line(levels.get(i));
      }
    }
    return spans.spans;
  }

  /** Words whose lines are beside each other, from the lowest upwards, each from left to right. */
  private static List<List<HeaderCell>> levels(List<HeaderCell> groups) {
    List<HeaderCell> sorted = new ArrayList<>(groups);
    sorted.sort(Comparator.comparingInt(HeaderCell::bottom).reversed());
    List<List<HeaderCell>> levels = new ArrayList<>();
    int top = Integer.MAX_VALUE;
    for (HeaderCell group : sorted) {
      if (group.bottom() < top) {
        levels.add(new ArrayList<>());
        top = group.top();
      }
      top = Math.min(top, group.top());
      levels.get(levels.size() - 1).add(group);
    }
    levels.forEach(level -> level.sort(Comparator.comparingInt(group -> group.extent().left())));
    return levels;
  }

  private void line(List<HeaderCell> groups) {
    int[][] costs = new int[groups.size() + 1][columns.size() + 1];
    int[][] begins = new int[groups.size() + 1][columns.size() + 1];
    for (int group = 1; group <= groups.size(); group++) {
      Arrays.fill(costs[group], FAR);
      int[] apart = apart(costs[group - 1], group == 1);
      for (int end = 1; end <= columns.size(); end++) {
        for (int begin = end - 1; begin >= 0 && isOpen(begin, groups); begin--) {
          int adjacent = group == 1 ? FAR : costs[group - 1][begin];
          int before = Math.min(adjacent, apart[begin] + parted(begin));
          int cost = before + cost(groups.get(group - 1), begin, end, groups);
          if (cost < costs[group][end]) {
            costs[group][end] = cost;
            begins[group][end] = begin;
          }
        }
      }
    }
    put(groups, costs, begins);
  }

  /** Least costs where the group before ends somewhere before a column. */
  private int[] apart(int[] before, boolean first) {
    int[] least = new int[before.length];
    for (int begin = 0; begin < least.length; begin++) {
      int end = begin - 1;
      least[begin] = first ? 0 : FAR;
      if (!first && end >= 0) {
        least[begin] = Math.min(least[end], before[end] + parted(end));
      }
    }
    return least;
  }

  private boolean isOpen(int column, List<HeaderCell> groups) {
    HeaderCell header = columns.get(column).header();
    return header == null || header.top() > groups.get(0).top();
  }

  /** How far words are from the middle of columns, and how unlike those are. */
  private int cost(HeaderCell group, int begin, int end, List<HeaderCell> groups) {
    Extent headers = columns.get(begin).top();
    Extent all = headers;
    int highest = Integer.MAX_VALUE;
    int lowest = 0;
    boolean labels = false;
    boolean subtotals = false;
    for (int i = begin; i < end; i++) {
      headers = headers.with(columns.get(i).top());
      all = all.with(headers).with(columns.get(i).extent());
      highest = middles[i] < 0 ? highest : Math.min(highest, middles[i]);
      lowest = Math.max(lowest, middles[i]);
      labels |= isLabel(i);
      subtotals |= i > begin && isSubtotal(i);
    }
    int middle = group.extent().middle();
    int distance = Math.abs(headers.middle() - middle) + Math.abs(all.middle() - middle);
    int uneven = lowest - highest > 1 ? (lowest - highest - 1) * UNEVEN : 0;
    boolean cut = end < columns.size() && !isLabel(end - 1) && !isLabel(end);
    int unlikely = (labels && cut ? PARTED : 0) + (subtotals ? PARTED : 0);
    boolean left = !labels && isLeft(group, begin, headers) && isBound(end, groups);
    return Math.min(distance / 2, left ? LEFT : FAR) + uneven + unlikely;
  }

  /** Whether words begin where the first of what they are over does, and are shorter than all. */
  private boolean isLeft(HeaderCell group, int begin, Extent headers) {
    return isNear(columns.get(begin).top(), group.extent())
        && group.extent().width() < headers.width();
  }

  private static boolean isNear(Extent one, Extent other) {
    return Math.abs(one.left() - other.left()) <= 1;
  }

  /** Whether other words of the line begin at a column, or words that stand as high. */
  private boolean isBound(int column, List<HeaderCell> groups) {
    return column == columns.size()
        || !isOpen(column, groups)
        || groups.stream().anyMatch(group -> isNear(columns.get(column).top(), group.extent()));
  }

  /** Whether a column has texts or codes: words over it do not end between amounts behind it. */
  private boolean isLabel(int index) {
    GridColumn column = columns.get(index);
    return column.content() != GridColumn.Content.AMOUNTS && column.lines() > 0;
  }

  /** Whether a column is the first of a group that is not told yet. */
  private boolean isSubtotal(int column) {
    HeaderCell header = columns.get(column).header();
    return parents[column] < 0 && header != null && header.text().equals(SUBTOTAL);
  }

  /** What it costs that a bound between columns parts what stands at one height. */
  private int parted(int bound) {
    if (bound == 0 || bound == columns.size()) {
      return 0;
    }
    if (parents[bound - 1] == parents[bound]) {
      return FAR;
    }
    if (highest && isSubtotal(bound - 1)) {
      return PARTED;
    }
    int step = Math.abs(middles[bound - 1] - middles[bound]);
    return step == 0 ? PARTED : step == 1 ? PARTED / 6 : 0;
  }

  private void put(List<HeaderCell> groups, int[][] costs, int[][] begins) {
    int next = -1;
    for (int group = groups.size(); group > 0; group--) {
      int best = -1;
      int least = FAR;
      for (int end = next < 0 ? columns.size() : next; end > 0; end--) {
        int cost = costs[group][end] + between(end, next);
        best = cost < least ? end : best;
        least = Math.min(least, cost);
      }
      if (best < 0) {
        return;
      }
      next = begins[group][best];
      join(groups.get(group - 1), new Extent(next, best));
    }
  }

  private int between(int end, int next) {
    return end == next ? 0 : parted(end) + (next < 0 ? 0 : parted(next));
  }

  /** Takes the columns of a group as one from now on. */
  private void join(HeaderCell group, Extent span) {
    spans.put(group, span);
    int bottom = 0;
    for (int i = span.left(); i < span.right(); i++) {
      bottom = Math.max(bottom, bottoms[i]);
    }
    for (int i = span.left(); i < span.right(); i++) {
      parents[i] = group.top() * MOST_COLUMNS + span.left();
      middles[i] = group.top() + bottom;
      bottoms[i] = bottom;
    }
  }
}
