package dev.yusuan.io.plaintext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells over which columns the words of a header stand that are over several. They are centred over
 * them; what they are over stands at one height, as all of it is centred between them and the rows.
 */
final class HeaderSpans {
  /** More columns than that have no words over several. */
  private static final int MOST_COLUMNS = 64;

  private static final int PARTED = 30;
  private static final int UNEVEN = 6;
  private static final int FAR = 1_000_000;

  /** The first column of a group. */
  private static final String SUBTOTAL = "小计";

  private final List<GridColumn> columns;
  private final int[] middles;
  private final int[] bottoms;
  private final int[] parents;
  private final Map<Piece, Extent> spans = new HashMap<>();

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
   * @param lines words over several columns, by line, from the lowest line upwards
   */
  static Map<Piece, Extent> of(List<GridColumn> columns, List<List<Piece>> lines) {
    HeaderSpans spans = new HeaderSpans(columns);
    if (!columns.isEmpty() && columns.size() <= MOST_COLUMNS) {
      lines.forEach(spans::line);
    }
    return spans.spans;
  }

  private void line(List<Piece> groups) {
    int[][] costs = new int[groups.size() + 1][columns.size() + 1];
    int[][] begins = new int[groups.size() + 1][columns.size() + 1];
    for (int group = 1; group <= groups.size(); group++) {
      Arrays.fill(costs[group], FAR);
      int[] apart = apart(costs[group - 1], group == 1);
      for (int end = 1; end <= columns.size(); end++) {
        for (int begin = end - 1; begin >= 0 && isOpen(begin, groups); begin--) {
          int adjacent = group == 1 ? FAR : costs[group - 1][begin];
          int before = Math.min(adjacent, apart[begin] + parted(begin));
          int cost = before + cost(groups.get(group - 1), begin, end);
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

  private boolean isOpen(int column, List<Piece> groups) {
    HeaderCell header = columns.get(column).header();
    return header == null || header.top() > groups.get(0).line().number();
  }

  /** How far words are from the middle of columns, and how unlike those are. */
  private int cost(Piece group, int begin, int end) {
    Extent headers = columns.get(begin).top();
    Extent all = headers;
    int highest = Integer.MAX_VALUE;
    int lowest = 0;
    boolean labels = false;
    for (int i = begin; i < end; i++) {
      headers = headers.with(columns.get(i).top());
      all = all.with(headers).with(columns.get(i).extent());
      highest = middles[i] < 0 ? highest : Math.min(highest, middles[i]);
      lowest = Math.max(lowest, middles[i]);
      labels |= isLabel(i);
    }
    int middle = group.extent().middle();
    int distance = Math.abs(headers.middle() - middle) + Math.abs(all.middle() - middle);
    int uneven = lowest - highest > 1 ? (lowest - highest - 1) * UNEVEN : 0;
    boolean cut = end < columns.size() && !isLabel(end - 1) && !isLabel(end);
    return distance / 2 + uneven + (labels && cut ? PARTED : 0);
  }

  /** Whether a column has texts or codes: words over it do not end between amounts behind it. */
  private boolean isLabel(int index) {
    GridColumn column = columns.get(index);
    return column.content() != GridColumn.Content.AMOUNTS && column.lines() > 0;
  }

  /** What it costs that a bound between columns parts what stands at one height. */
  private int parted(int bound) {
    if (bound == 0 || bound == columns.size()) {
      return 0;
    }
    if (parents[bound - 1] == parents[bound]) {
      return FAR;
    }
    HeaderCell before = columns.get(bound - 1).header();
    if (before != null && before.text().equals(SUBTOTAL)) {
      return PARTED;
    }
    int step = Math.abs(middles[bound - 1] - middles[bound]);
    return step == 0 ? PARTED : step == 1 ? PARTED / 3 : 0;
  }

  private void put(List<Piece> groups, int[][] costs, int[][] begins) {
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
  private void join(Piece group, Extent span) {
    spans.put(group, span);
    int bottom = 0;
    for (int i = span.left(); i < span.right(); i++) {
      bottom = Math.max(bottom, bottoms[i]);
    }
    for (int i = span.left(); i < span.right(); i++) {
      parents[i] = group.line().number() * MOST_COLUMNS + span.left();
      middles[i] = group.line().number() + bottom;
      bottoms[i] = bottom;
    }
  }
}
