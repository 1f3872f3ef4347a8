package dev.yusuan.io.flat.kept;

import dev.yusuan.io.flat.row.FlatToken;
import java.util.List;

/** Tells which figures of rows are amounts: by how the others are printed, and by the headings. */
final class KeptFigures {
  /** So many figures with decimals stand beside one without that is printed like no amount. */
  private static final int USUAL = 4;

  private final boolean wholeNumbers;

  /**
   * For the figures of a table.
   *
   * @param counts whether a heading names numbers of persons or things
   */
  KeptFigures(List<KeptRow> rows, boolean counts) {
    long whole = 0;
    long parts = 0;
    for (KeptRow row : rows) {
      for (FlatToken figure : row.figures()) {
        boolean number = figure.isDigits();
        whole += number && !isZero(figure) ? 1 : 0;
        parts += number ? 0 : 1;
      }
    }
    this.wholeNumbers = !counts && whole * USUAL > parts;
  }

  boolean isAmount(FlatToken figure) {
    return !figure.isDigits() || wholeNumbers || isZero(figure);
  }

  private static boolean isZero(FlatToken figure) {
    return figure.text().equals("0");
  }
}
