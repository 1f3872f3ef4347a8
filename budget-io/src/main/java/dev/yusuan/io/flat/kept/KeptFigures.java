package dev.yusuan.io.flat.kept;

import dev.yusuan.io.flat.row.FlatToken;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which figures of rows are amounts: by how the others are printed, and by the headings. */
final class KeptFigures {
  /** So many figures with decimals stand beside one without that is printed like no amount. */
  private static final int USUAL = 4;

  private static final Pattern YEAR = Pattern.compile("199[0-9]|20[0-9]{2}");

  private final boolean wholeNumbers;
  private final boolean years;
  private final boolean rateLast;
  private final int most;

  /**
   * For the figures of a table.
   *
   * @param rateLast whether the last figure of a row may be a rate
   */
  KeptFigures(List<KeptRow> rows, KeptHeadings headings, boolean rateLast) {
    long whole = 0;
    long parts = 0;
    for (KeptRow row : rows) {
      for (FlatToken figure : row.figures()) {
        boolean number = figure.isDigits();
        whole += number && !isZero(figure) ? 1 : 0;
        parts += number ? 0 : 1;
      }
    }
    this.wholeNumbers = !headings.haveCounts() && whole * USUAL > parts;
    this.years = headings.haveYears();
    this.rateLast = rateLast;
    this.most = rows.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
  }

  /** Whether one of the figures of a row is an amount. */
  boolean isAmount(List<FlatToken> row, int at) {
    FlatToken figure = row.get(at);
    if (rateLast && at == row.size() - 1 && LastRate.mayBe(row, most)) {
      return false;
    }
    return !figure.isDigits() || isZero(figure) || (wholeNumbers && !isYear(row, figure));
  }

  /** Whether digits are a year: a heading says so, or all other figures have decimals. */
  private boolean isYear(List<FlatToken> row, FlatToken figure) {
    return YEAR.matcher(figure.text()).matches()
        && (years || (row.size() > 1 && row.stream().filter(FlatToken::isDigits).count() == 1));
  }

  private static boolean isZero(FlatToken figure) {
    return figure.text().equals("0");
  }
}
