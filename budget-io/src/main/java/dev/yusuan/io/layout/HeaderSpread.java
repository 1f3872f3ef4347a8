package dev.yusuan.io.layout;

import dev.yusuan.io.layout.GridColumn.Content;
import dev.yusuan.io.layout.line.Extent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives columns of codes and texts without a header that of the nearer neighbour. */
final class HeaderSpread {
  private HeaderSpread() {}

  static void over(List<GridColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      GridColumn column = columns.get(i);
      if (column.header() == null && column.content() != Content.AMOUNTS) {
        HeaderCell nearest = nearest(before(columns, i), behind(columns, i), column.extent());
        if (nearest != null) {
          column.setHeader(nearest);
        }
      }
    }
  }

  private static @Nullable HeaderCell nearest(
      @Nullable HeaderCell before, @Nullable HeaderCell behind, Extent column) {
    if (before == null || behind == null) {
      return before == null ? behind : before;
    }
    return before.extent().overlap(column) >= behind.extent().overlap(column) ? before : behind;
  }

  private static @Nullable HeaderCell before(List<GridColumn> columns, int index) {
    return index == 0 ? null : columns.get(index - 1).header();
  }

  private static @Nullable HeaderCell behind(List<GridColumn> columns, int index) {
    int next = index + 1;
    while (next < columns.size()
        && columns.get(next).header() == null
        && columns.get(next).content() != Content.AMOUNTS) {
      next++;
    }
    return next < columns.size() ? columns.get(next).header() : null;
  }
}
