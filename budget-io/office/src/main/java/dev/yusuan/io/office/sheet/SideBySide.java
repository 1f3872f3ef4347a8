package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts tables that stand beside each other on a sheet (左右并排的表格): between them is a column in which
 * nothing is printed, and each has a title or a unit of its own, or one has a title that is merged
 * over its own columns only, or a header of its own tells where it begins. The two sides of one
 * table have one of these together.
 */
final class SideBySide {
  /** In how many rows at the top titles and units are looked for. */
  private static final int HEAD = 6;

  /** How many rows of several texts make a table. */
  private static final int TABLE = 2;

  private static final ImmutableList<TableWords> BEGINNINGS =
      ImmutableList.of(TableWords.TITLE, TableWords.UNIT);

  private final List<ImmutableList<SheetCell>> parts = new ArrayList<>();

  private SideBySide() {}

  /** The cells of a sheet, in printed order, parted into those of each table, from the left. */
  static List<ImmutableList<SheetCell>> parts(ImmutableList<SheetCell> cells) {
    SideBySide whole = new SideBySide();
    if (whole.part(cells)) {
      return whole.parts;
    }
    SideBySide bands = new SideBySide();
    boolean parted = false;
    int from = 0;
    int below = -1;
    for (int i = 0; i <= cells.size(); i++) {
      if (i == cells.size() || cells.get(i).row() > below + 1) {
        parted |= i > from && bands.part(cells.subList(from, i));
        from = i;
      }
      below = i == cells.size() ? below : Math.max(below, lastRow(cells.get(i)));
    }
    return parted ? bands.parts : List.of(cells);
  }

  private static int lastRow(SheetCell cell) {
    return cell.row() + cell.rows() - 1;
  }

  /** Adds the tables of rows; whether there are several. */
  private boolean part(ImmutableList<SheetCell> cells) {
    int gap = gap(cells);
    gap = gap < 0 ? SecondHeader.column(cells) : gap;
    if (gap < 0) {
      parts.add(cells);
      return false;
    }
    parts.add(side(cells, 0, gap));
    part(side(cells, gap, Integer.MAX_VALUE));
    return true;
  }

  private static ImmutableList<SheetCell> side(List<SheetCell> cells, int from, int to) {
    return cells.stream()
        .filter(cell -> cell.column() >= from && cell.column() < to)
        .map(cell -> cell.before(to))
        .collect(ImmutableList.toImmutableList());
  }

  /** The blank column between the first table and the second; negative for none. */
  private static int gap(ImmutableList<SheetCell> cells) {
    BitSet printed = printed(cells);
    if (printed.cardinality() == printed.length() - Math.max(0, printed.nextSetBit(0))) {
      return -1;
    }
    List<SheetCell> head = new ArrayList<>();
    int rows = 0;
    int row = -1;
    for (SheetCell cell : cells) {
      rows += cell.row() > row ? 1 : 0;
      row = cell.row();
      if (rows > HEAD) {
        break;
      }
      head.add(cell);
    }
    for (TableWords beginning : BEGINNINGS) {
      List<SheetCell> found =
          head.stream()
              .filter(beginning::isIn)
              .sorted(Comparator.comparingInt(SheetCell::column))
              .toList();
      for (int i = 1; i < found.size(); i++) {
        int gap = gap(cells, found.get(i - 1), found.get(i));
        if (gap > 0) {
          return gap;
        }
      }
    }
    return gapBesideTitle(cells, head, printed);
  }

  /** The blank column beside a table whose title is merged over all its columns and no others. */
  private static int gapBesideTitle(
      ImmutableList<SheetCell> cells, List<SheetCell> head, BitSet printed) {
    for (SheetCell title : head) {
      int end = title.column() + title.columns();
      if (title.columns() < 2 || !TableWords.TITLE.isIn(title)) {
        continue;
      }
      BitSet below = printed(cells.stream().filter(cell -> !cell.equals(title)).toList());
      int before = title.column() - 1;
      if (before > 0 && !printed.get(before) && below.get(before + 1) && isGap(cells, before)) {
        return before;
      }
      if (!printed.get(end) && below.get(end - 1) && isGap(cells, end)) {
        return end;
      }
    }
    return -1;
  }

  private static int gap(ImmutableList<SheetCell> cells, SheetCell left, SheetCell right) {
    int gap = printed(cells).previousClearBit(right.column());
    boolean apart = gap > left.column() + left.columns() - 1;
    return apart && isGap(cells, gap) ? gap : -1;
  }

  /** Whether a table stands on each side of a column. */
  private static boolean isGap(ImmutableList<SheetCell> cells, int column) {
    return isTable(side(cells, 0, column)) && isTable(side(cells, column, Integer.MAX_VALUE));
  }

  /** The columns in which something is printed. */
  private static BitSet printed(List<SheetCell> cells) {
    BitSet printed = new BitSet();
    for (SheetCell cell : cells) {
      printed.set(cell.column(), cell.column() + cell.columns());
    }
    return printed;
  }

  private static boolean isTable(List<SheetCell> cells) {
    Map<Integer, Integer> texts = new HashMap<>();
    cells.forEach(cell -> texts.merge(cell.row(), 1, Integer::sum));
    return texts.values().stream().filter(count -> count > 1).count() >= TABLE;
  }
}
