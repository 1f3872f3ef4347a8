package dev.yusuan.io.pdf.heading;

import java.util.List;

/**
 * Makes a column without a heading one with its neighbour, where no line prints in both: totals
 * stand apart from the names or codes below them. Columns of amounts stay as they are (并栏).
 */
final class LoneColumns {
  private LoneColumns() {}

  static void join(List<Column> columns) {
    for (int i = columns.size() - 1; i >= 0; i--) {
      Column column = columns.get(i);
      boolean codes = !column.hasNumbers() || standsBeforeTexts(columns, i);
      if (column.heading() == null && !column.hasAmounts() && codes) {
        boolean before = i > 0 && isOne(columns.get(i - 1), column) && !column.isLeft();
        boolean behind = i + 1 < columns.size() && isOne(columns.get(i + 1), column);
        if (before) {
          columns.get(i - 1).add(column);
          columns.remove(i);
        } else if (behind && !column.isRight()) {
          columns.get(i + 1).add(column);
          columns.remove(i);
        }
      }
    }
  }

  /** Whether names stand behind its digits, so that they are codes. */
  private static boolean standsBeforeTexts(List<Column> columns, int at) {
    return at + 1 < columns.size()
        && !columns.get(at + 1).hasNumbers()
        && columns.get(at).linesWith(columns.get(at + 1)) > 0;
  }

  private static boolean isOne(Column headed, Column column) {
    return headed.heading() != null && headed.isApartFrom(column) && !headed.hasAmounts();
  }

  /** Makes one column of those below one heading, where no line prints in two of them. */
  static void joinBelow(List<HeaderCell> lowest, List<Column> columns) {
    for (HeaderCell heading : lowest) {
      for (int i = columns.size() - 1; i > 0; i--) {
        Column before = columns.get(i - 1);
        Column column = columns.get(i);
        if (before.touches(heading.box())
            && column.touches(heading.box())
            && before.isApartFrom(column)
            && !(before.hasAmounts() || column.hasAmounts())) {
          before.add(column);
          columns.remove(i);
        }
      }
    }
  }
}
