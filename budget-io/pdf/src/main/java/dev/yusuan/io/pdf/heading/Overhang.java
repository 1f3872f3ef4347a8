package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.page.Rect;
import java.util.List;

/**
 * Whether words of a header stand above amounts of a column that they are not over (表头越栏): no text
 * reaches beyond its cell and no number does, so that some column has the words of another.
 */
final class Overhang {
  /** What shares less shares nothing. */
  private static final float TOUCH = 1;

  private Overhang() {}

  /** Whether words over some columns, from the first to the one behind the last, overhang. */
  static boolean is(HeaderCell words, int begin, int end, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if ((i < begin || i >= end) && column.hasAmounts() && overlaps(words.box(), column.edges())) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(Rect box, Edges printed) {
    return Math.min(box.right(), printed.right()) - Math.max(box.left(), printed.left()) > TOUCH;
  }
}
