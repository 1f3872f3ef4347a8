package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whether headings stand at a side of their cells, and not in the middle (表头靠边). */
final class Flush {
  /** Edges that differ by no more are one. */
  private static final float SAME = 1;

  /** Paddings of cells, and edges of texts that stand at one side of them, differ by no more. */
  private static final float EVEN = 0.3f;

  private int left;
  private int centred;

  private Flush() {}

  /** Whether no more headings show that they stand in the middle than at the left. */
  static boolean left(List<HeaderCell> words, List<Column> columns) {
    Flush flush = new Flush();
    words.forEach(flush::lines);
    for (Column column : columns) {
      HeaderCell heading = column.heading();
      if (heading != null) {
        flush.lines(heading);
        flush.column(heading.box(), column);
      }
    }
    return flush.left >= flush.centred;
  }

  /** Whether headings end where the amounts below them do, however wide both are. */
  static boolean right(List<Column> columns) {
    int right = 0;
    int others = 0;
    for (Column column : columns) {
      HeaderCell heading = column.heading();
      if (heading != null && column.hasAmounts()) {
        float apart = Math.abs(heading.box().right() - column.edges().right());
        boolean wider = Math.abs(heading.box().left() - column.edges().left()) > SAME;
        right += apart <= EVEN && wider ? 1 : 0;
        others += apart > EVEN ? 1 : 0;
      }
    }
    return right > 1 && others == 0;
  }

  /** Whether headings above texts begin where these do, and none is in their middle. */
  static boolean areLeft(List<HeaderCell> headings, List<Column> columns) {
    Flush flush = new Flush();
    for (HeaderCell heading : headings) {
      List<Column> below = columns.stream().filter(c -> c.touches(heading.box())).toList();
      if (below.size() == 1) {
        flush.column(heading.box(), below.get(0));
      }
    }
    return flush.centred == 0 && (flush.left > 0 || areBehind(headings, columns));
  }

  /** Whether headings of several widths begin equally far behind the amounts before them. */
  private static boolean areBehind(List<HeaderCell> headings, List<Column> columns) {
    List<Float> gaps = new ArrayList<>();
    List<Float> widths = new ArrayList<>();
    for (Column column : columns) {
      for (HeaderCell heading : column.hasAmounts() ? headings : List.<HeaderCell>of()) {
        float gap = heading.box().left() - column.right();
        if (gap > 0) {
          gaps.add(gap);
          widths.add(heading.box().width());
          break;
        }
      }
    }
    return gaps.size() > 1 && spread(gaps) <= EVEN && spread(widths) > SAME;
  }

  private static float spread(List<Float> lengths) {
    return Collections.max(lengths) - Collections.min(lengths);
  }

  /** Looks at the lines of a heading, of which some are longer than others. */
  private void lines(HeaderCell cell) {
    Rect widest = cell.box();
    for (Rect line : cell.lines()) {
      if (widest.width() - line.width() > 2 * SAME) {
        boolean begins = line.left() - widest.left() <= SAME;
        left += begins ? 1 : 0;
        centred += begins ? 0 : 1;
      }
    }
  }

  /**
   * Looks at a heading above texts that begin below each other, or one in the middle of numbers or
   * within their width, so that it does not stand at the left.
   */
  private void column(Rect heading, Column column) {
    Edges printed = column.edges();
    if (!column.hasNumbers()) {
      boolean begins = heading.left() - printed.left() <= SAME;
      left += begins && printed.right() - heading.right() > 2 * SAME ? 1 : 0;
      centred += begins ? 0 : 1;
      return;
    }
    float outside = printed.left() - heading.left();
    float apart = heading.right() - printed.right() - outside;
    boolean evenly = Math.abs(apart) <= EVEN && Math.abs(outside) > 2 * SAME;
    centred += evenly || outside < -2 * SAME ? 1 : 0;
  }
}
