package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.indicator.IndicatorPlacer.PlacedRow;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the line of the project that each row of indicators belongs to: the last line above it.
 *
 * <p>At the end of a page there can be rows whose line is only printed on the next page. The
 * classes of a project all begin in its first row and end one after the other, so a class that
 * begins again tells that other indicators begin. If that happens once below the last line of a
 * page, the next page begins with a line, and that line prints no class that the rows before it
 * have ended, the rows belong to it; if it happens otherwise, their project is not known.
 */
public final class ProjectOwners {
  /** No project is known. */
  public static final int UNKNOWN = -1;

  private final List<DataLine> lines;
  private final ImmutableList<PlacedRow> rows;
  private final int[] owners;

  private ProjectOwners(List<DataLine> lines, ImmutableList<PlacedRow> rows) {
    this.lines = lines;
    this.rows = rows;
    this.owners = new int[rows.size()];
  }

  /** The 0-based row of the line of each row, itself for a line; or {@link #UNKNOWN}. */
  public static int[] of(List<DataLine> lines, ImmutableList<PlacedRow> rows) {
    ProjectOwners owners = new ProjectOwners(lines, rows);
    owners.find();
    return owners.owners;
  }

  private void find() {
    int line = UNKNOWN;
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).isLine()) {
        if (row > 0 && !lines.get(row).follows(lines.get(row - 1))) {
          endPage(row);
        }
        line = row;
      }
      owners[row] = line;
    }
  }

  /** Looks at the rows of the page that ends before a line. */
  private void endPage(int line) {
    int first = line - 1;
    while (first > 0
        && lines.get(first).follows(lines.get(first - 1))
        && !rows.get(first).isLine()) {
      first--;
    }
    int begin = UNKNOWN;
    int begins = 0;
    ImmutableSet<IndicatorLevel> open = rows.get(first).levels();
    for (int row = first + 1; row < line; row++) {
      ImmutableSet<IndicatorLevel> levels = rows.get(row).levels();
      if (!levels.isEmpty()) {
        if (!open.isEmpty() && !open.containsAll(levels)) {
          begins++;
          begin = begin == UNKNOWN ? row : begin;
        }
        open = levels;
      }
    }
    if (begins > 0) {
      ImmutableSet<IndicatorLevel> next = rows.get(line).levels();
      boolean goesOn = begins == 1 && !next.isEmpty() && open.containsAll(next);
      Arrays.fill(owners, begin, line, goesOn ? line : UNKNOWN);
    }
  }
}
