package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.heading.Column;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of a table again on the next page (续表同栏). */
final class SameColumns {
  private SameColumns() {}

  /** Where each column stood on the page before; behind all of them for one that is new. */
  static int[] places(List<Column> columns, List<Column> before) {
    int[] places = new int[columns.size()];
    BitSet taken = new BitSet();
    int next = before.size();
    Arrays.fill(places, -1);
    for (int i = 0; i < places.length; i++) {
      places[i] = place(columns.get(i), before, taken);
      if (places[i] >= 0) {
        taken.set(places[i]);
      }
    }
    for (int i = 0; i < places.length; i++) {
      places[i] = places[i] < 0 ? next++ : places[i];
    }
    return places;
  }

  private static int place(Column column, List<Column> before, BitSet taken) {
    Rect heading = column.headingBox();
    for (int i = 0; i < before.size(); i++) {
      Rect other = before.get(i).headingBox();
      boolean same =
          heading == null
              ? other == null && before.get(i).touches(box(column))
              : other != null && heading.equals(other);
      if (same && !taken.get(i)) {
        return i;
      }
    }
    return -1;
  }

  private static Rect box(Column column) {
    return new Rect(column.left(), 0, column.right(), 0);
  }

  /** The columns at their places, for the page after this one. */
  static List<Column> inOrder(List<Column> columns, List<Column> before, int[] places) {
    List<Column> all = new ArrayList<>(before);
    for (int i = 0; i < places.length; i++) {
      if (places[i] < all.size()) {
        all.set(places[i], columns.get(i));
      } else {
        all.add(columns.get(i));
      }
    }
    return all;
  }

  /** Rows with their cells at the places of their columns. */
  static List<List<PageBlock.Cell>> moved(List<List<PageBlock.Cell>> rows, int[] places) {
    List<List<PageBlock.Cell>> moved = new ArrayList<>();
    for (List<PageBlock.Cell> row : rows) {
      List<PageBlock.Cell> cells = new ArrayList<>();
      for (PageBlock.Cell cell : row) {
        RuledCell at = cell.cell();
        int place = places[at.column()];
        int last = at.column() + at.columns() - 1;
        int span = places[last] - place == last - at.column() ? at.columns() : 1;
        cells.add(
            new PageBlock.Cell(
                cell.text(), new RuledCell(at.row(), place, at.rows(), span, at.box())));
      }
      cells.sort(Comparator.comparing(cell -> cell.cell().column()));
      moved.add(cells);
    }
    return moved;
  }
}
