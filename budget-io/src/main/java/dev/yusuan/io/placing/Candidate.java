package dev.yusuan.io.placing;

import java.util.Arrays;

/** One way in which the figures of a row can stand in the columns. */
final class Candidate {
  private final int[] columnOf;
  private final int[] figureAt;

  Candidate(int[] columnOf, int columns) {
    this.columnOf = columnOf.clone();
    this.figureAt = new int[columns];
    Arrays.fill(figureAt, -1);
    for (int figure = 0; figure < columnOf.length; figure++) {
      figureAt[columnOf[figure]] = figure;
    }
  }

  int columnOf(int figure) {
    return columnOf[figure];
  }

  /** The figure in a column, -1 where it is blank. */
  int figureAt(int column) {
    return figureAt[column];
  }

  /** The value in a column; a blank cell adds nothing. */
  long value(Figures figures, int column) {
    return figureAt[column] < 0 ? 0 : figures.value(figureAt[column]);
  }
}
