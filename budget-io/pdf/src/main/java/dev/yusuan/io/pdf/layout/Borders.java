package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.page.Ruling;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/** Which edges between the places of a table are ruled (边框). */
final class Borders {
  private final Levels columns;
  private final Levels rows;
  private final BitSet below = new BitSet();
  private final BitSet rightOf = new BitSet();

  Borders(Levels columns, Levels rows, List<Ruling> rulings) {
    this.columns = columns;
    this.rows = rows;
    for (Ruling ruling : rulings) {
      if (ruling.horizontal()) {
        int row = rows.nearest(ruling.at());
        mark(ruling, columns, gap -> below.set(index(row, gap)));
      } else {
        int column = columns.nearest(ruling.at());
        mark(ruling, rows, gap -> rightOf.set(index(gap, column)));
      }
    }
  }

  /** Marks the gaps of which a ruling covers the middle. */
  private static void mark(Ruling ruling, Levels across, IntConsumer edges) {
    for (int gap = across.between(ruling.from()); gap + 1 < across.size(); gap++) {
      float middle = (across.get(gap) + across.get(gap + 1)) / 2;
      if (middle > ruling.to()) {
        return;
      }
      if (middle >= ruling.from()) {
        edges.accept(gap);
      }
    }
  }

  private int index(int row, int column) {
    return row * (columns.size() + 1) + column;
  }

  /** Whether a line parts two places above each other. */
  boolean under(int row, int column) {
    return row + 2 >= rows.size() || below.get(index(row + 1, column));
  }

  /** Whether a line parts two places beside each other. */
  boolean after(int row, int column) {
    return column + 2 >= columns.size() || rightOf.get(index(row, column + 1));
  }
}
