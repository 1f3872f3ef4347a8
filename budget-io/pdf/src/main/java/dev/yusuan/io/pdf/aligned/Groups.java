package dev.yusuan.io.pdf.aligned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells over which columns words stand that are over several (跨栏表头): they are in the middle above
 * them or above their beginning, and nothing else stands beside them above those.
 */
final class Groups {
  private static final float NEVER = 1e6f;

  /** What it costs to leave a column that is as low as one that is below words. */
  private static final float LEFT_OUT = 2.5f;

  /** Words stand no farther from the middle of what they are over, in sizes. */
  private static final float FARTHEST = 3;

  /** What it costs that words are beside the middle of what is printed below them. */
  private static final float NEARNESS = 0.2f;

  /** Lines that differ by less, in sizes, are one. */
  private static final float ONE_LINE = 0.5f;

  /** What stands so much higher than others, in sizes, is not below the same words. */
  private static final float MUCH_HIGHER = 0.7f;

  /** Words begin as far left as what they are over, if they are not in its middle. */
  private static final float SAME_LEFT = 0.4f;

  private final List<Column> columns;
  private final HeaderCell[] tops;
  private final float[] levels;
  private final Standing standing;
  private final float size;
  private final float lowest;

  /** The middle of what stands below the words of a line. */
  private float below;

  private final List<HeaderCell> misfits = new ArrayList<>();
  private final Map<HeaderCell, int[]> spans = new LinkedHashMap<>();

  private Groups(List<Column> columns, float size) {
    this.columns = columns;
    this.size = size;
    this.tops = new HeaderCell[columns.size()];
    this.levels = new float[columns.size()];
    this.standing =
        Standing.of(columns.stream().map(Column::heading).filter(Objects::nonNull).toList());
    float bottom = -Float.MAX_VALUE;
    for (int i = 0; i < tops.length; i++) {
      tops[i] = columns.get(i).heading();
      levels[i] = tops[i] == null ? Float.MAX_VALUE : tops[i].level();
      bottom = tops[i] == null ? bottom : Math.max(bottom, levels[i]);
    }
    this.lowest = bottom;
    this.below = bottom;
  }

  /**
   * The first column of each of some words, and the one behind the last; the lowest words first.
   */
  static Groups of(List<HeaderCell> words, List<Column> columns, float size) {
    Groups groups = new Groups(columns, size);
    List<HeaderCell> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(HeaderCell::level).reversed());
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(begin).level() - sorted.get(i).level() > ONE_LINE * size) {
        groups.line(sorted.subList(begin, i));
        groups.below = (sorted.get(begin).level() + groups.lowest) / 2;
        begin = i;
      }
    }
    return groups;
  }

  Map<HeaderCell, int[]> spans() {
    return spans;
  }

  /** The words that are in the middle of nothing. */
  List<HeaderCell> misfits() {
    return misfits;
  }

  /** Places words that stand beside each other, so that all of them together fit best. */
  private void line(List<HeaderCell> words) {
    words.sort(Comparator.comparing(cell -> cell.box().left()));
    boolean left = words.stream().allMatch(this::beginsAColumn);
    float[][] costs = new float[words.size() + 1][columns.size() + 1];
    int[][] begins = new int[words.size() + 1][columns.size() + 1];
    for (int word = 0; word <= words.size(); word++) {
      for (int end = 0; end <= columns.size(); end++) {
        costs[word][end] = word == 0 && end == 0 ? 0 : NEVER;
        if (end > 0) {
          costs[word][end] = costs[word][end - 1] + (isOpen(end - 1, words) ? LEFT_OUT : 0);
          begins[word][end] = -1;
        }
        for (int begin = end - 1; word > 0 && begin >= 0 && isOpen(begin, words); begin--) {
          float cost = costs[word - 1][begin] + cost(words.get(word - 1), begin, end, left);
          if (cost < costs[word][end]) {
            costs[word][end] = cost;
            begins[word][end] = begin;
          }
        }
      }
    }
    put(words, costs, begins, left);
    words.forEach(word -> spans.computeIfAbsent(word, this::nearest));
  }

  /** The column to which a word stands nearest. */
  private int[] nearest(HeaderCell word) {
    int nearest = Column.nearest(columns, word.box());
    return new int[] {nearest, nearest + 1};
  }

  private void put(List<HeaderCell> words, float[][] costs, int[][] begins, boolean left) {
    int word = words.size();
    int end = columns.size();
    while (word > 0 && end > 0 && costs[word][end] < NEVER) {
      int begin = begins[word][end];
      if (begin < 0) {
        end--;
      } else {
        word--;
        if (cost(words.get(word), begin, end, false) > FARTHEST && !left) {
          misfits.add(words.get(word));
        }
        spans.put(words.get(word), new int[] {begin, end});
        Arrays.fill(tops, begin, end, words.get(word));
        Arrays.fill(levels, begin, end, (words.get(word).level() + lowest) / 2);
        end = begin;
      }
    }
  }

  /** Whether what a column has stands as low as what is below the words of a line. */
  private boolean isOpen(int column, List<HeaderCell> words) {
    HeaderCell top = tops[column];
    return top == null
        || (standing == Standing.MIDDLE
            ? levels[column] > below - MUCH_HIGHER * size
            : top.top() > words.get(0).bottom() + ONE_LINE * size);
  }

  private boolean beginsAColumn(HeaderCell word) {
    for (int i = 0; i < tops.length; i++) {
      if (Math.abs(left(i) - word.box().left()) <= SAME_LEFT * size) {
        return true;
      }
    }
    return false;
  }

  private float left(int column) {
    HeaderCell top = tops[column];
    return top == null ? columns.get(column).left() : top.box().left();
  }

  private float right(int column) {
    HeaderCell top = tops[column];
    return top == null ? columns.get(column).right() : top.box().right();
  }

  private float cost(HeaderCell word, int begin, int end, boolean left) {
    float beginning = Math.abs(left(begin) - word.box().left());
    boolean even = isEven(begin, end);
    if (left) {
      return beginning <= SAME_LEFT * size && even ? 0 : NEVER;
    }
    float before = begin == 0 ? columns.get(0).left() - size : columns.get(begin - 1).right();
    float behind =
        end == tops.length ? columns.get(end - 1).right() + size : columns.get(end).left();
    float least = (before + columns.get(end - 1).right()) / 2;
    float most = (columns.get(begin).left() + behind) / 2;
    float outside = Math.max(0, Math.max(least - word.middle(), word.middle() - most));
    float headings = (left(begin) + right(end - 1)) / 2;
    float edges = (edge(begin) + edge(end)) / 2;
    float apart = Math.min(Math.abs(headings - word.middle()), Math.abs(edges - word.middle()));
    return (outside + NEARNESS * apart) / size + (even ? 0 : LEFT_OUT);
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

  /** The middle of what stands free before a column. */
  private float edge(int column) {
    if (column == 0) {
      return columns.get(0).left();
    }
    float before = columns.get(column - 1).right();
    return column == columns.size() ? before : (before + columns.get(column).left()) / 2;
  }
}
