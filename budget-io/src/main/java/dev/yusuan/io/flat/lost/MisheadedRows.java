package dev.yusuan.io.flat.lost;

import dev.yusuan.io.source.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What rows tell of a header that lost cells itself, so that its headings stand above other columns
 * than their own.
 */
final class MisheadedRows {
  /** One row alone may break the sums as the document is wrong. */
  private static final int FEWEST = 2;

  /** More lines are texts, which tell nothing of columns. */
  private static final int MOST_LINES = 50;

  private final Predicate<String> total;
  private final List<GridRow> header = new ArrayList<>();
  private boolean hasRows;
  private boolean partsTotals;
  private int misheaded;
  private int broken;
  private int count;

  /**
   * Begins with no row.
   *
   * @param total whether a heading is of a total of those beside it
   */
  MisheadedRows(Predicate<String> total) {
    this.total = total;
  }

  /** Adds lines of a header, or none where a page prints none; a page break may part them. */
  void addHeader(List<GridRow> lines) {
    if (hasRows && !lines.isEmpty()) {
      header.clear();
      hasRows = false;
    }
    header.addAll(lines);
  }

  /** Ends the header, as rows follow. */
  void endHeader() {
    hasRows = true;
  }

  /**
   * The header above the next rows.
   *
   * @param end how far the cells of the table reach
   */
  HeaderLines header(int end) {
    return new HeaderLines(header.size() > MOST_LINES ? List.of() : header, end);
  }

  /** Adds the rows below the header. */
  void add(List<GridRow> body, int end, LaidOutSums sums) {
    HeaderLines above = header(end);
    boolean endsSooner = above.endsSooner();
    boolean open = above.leavesGroupsOpen();
    partsTotals |= (open || above.lacksCells()) && above.partsTotals(total);
    count += body.size();
    for (GridRow row : body) {
      if (sums.hasNameOfAmount(row) || (endsSooner && sums.hasFigureOfNoHeading(row))) {
        misheaded++;
      } else if ((endsSooner || open) && sums.breaks(row)) {
        broken++;
      }
    }
  }

  /**
   * Whether the header says so, or most rows print what it has no heading for or break its sums.
   */
  boolean are() {
    int all = misheaded + broken;
    return partsTotals || (all >= FEWEST && all * 2 > count);
  }
}
