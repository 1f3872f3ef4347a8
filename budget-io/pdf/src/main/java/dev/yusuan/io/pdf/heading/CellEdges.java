package dev.yusuan.io.pdf.heading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the edges between the cells of a header may stand (单元格边界): between what columns print, and
 * so that each heading is in the middle of its cell.
 */
final class CellEdges {
  /** Beyond the outermost columns cells reach no farther, in sizes. */
  private static final float BEYOND = 2;

  /** So many sizes of a table may be blank beside what its outermost columns print. */
  private static final float OPEN = 60;

  /** Headings are in the middle of their cells to within this. */
  private static final float OFF = 1;

  /**
   * Where all stand as far from their edges to within this, what is in the middle is told by it.
   */
  private static final float EXACT = 0.3f;

  /** Edges are known well if together they may stand in no more. */
  private static final float KNOWN = 12;

  /** So many columns must show that. */
  private static final int MANY = 2;

  private final List<Column> columns;
  private final float[] least;
  private final float[] most;
  private boolean exact;
  private boolean uneven;
  private int conflicts;

  private CellEdges(List<Column> columns, Alignment amounts, float size) {
    this.columns = columns;
    int count = columns.size();
    this.least = new float[count + 1];
    this.most = new float[count + 1];
    for (int i = 0; i <= count; i++) {
      float left = i == 0 ? 0 : columns.get(i - 1).right();
      float right = i == count ? 0 : columns.get(i).left();
      least[i] = i == 0 ? right - BEYOND * size : Math.min(left, i == count ? left : right);
      most[i] = i == count ? left + BEYOND * size : Math.max(right, i == 0 ? right : left);
    }
    open(amounts, size);
  }

  /** A table may be wider than what it prints, where its outermost columns leave that open. */
  private void open(Alignment amounts, float size) {
    int last = columns.size() - 1;
    if (last < 0) {
      return;
    }
    Column first = columns.get(0);
    boolean isLeft = first.hasNumbers() ? first.isLeft() : stands(0, amounts) == Alignment.LEFT;
    if (first.heading() != null && !isLeft) {
      least[0] -= OPEN * size;
    }
    if (columns.get(last).heading() != null && stands(last, amounts) != Alignment.RIGHT) {
      most[last + 1] += OPEN * size;
    }
  }

  /** How a column stands in its cells; texts do at the left. */
  private Alignment stands(int column, Alignment amounts) {
    Alignment own = columns.get(column).alignment();
    if (own != null) {
      return own;
    }
    return columns.get(column).hasAmounts() ? amounts : Alignment.LEFT;
  }

  /** Narrows the edges beside amounts, which all stand as far from these. */
  private void pad(Alignment amounts, float size) {
    if (amounts == Alignment.CENTRE) {
      return;
    }
    int side = amounts == Alignment.RIGHT ? 1 : 0;
    List<Float> pads = new ArrayList<>();
    List<Float> known = new ArrayList<>();
    for (int i = 1; i + 1 - side < columns.size(); i++) {
      HeaderCell heading = columns.get(i).heading();
      if (heading != null && isPadded(i - side, amounts) && isPadded(i + 1 - side, amounts)) {
        float edges = printed(i - side, amounts) + printed(i + 1 - side, amounts);
        pads.add(Math.abs(heading.middle() - edges / 2));
        if (isKnown(i - side, amounts) && isKnown(i + 1 - side, amounts)) {
          known.add(heading.middle() - edges / 2);
        }
      }
    }
    uneven = known.size() > 1 && Collections.max(known) - Collections.min(known) > size;
    if (pads.isEmpty()
        || Collections.max(pads) - Collections.min(pads) > OFF
        || Collections.max(pads) > BEYOND * size) {
      return;
    }
    exact = pads.size() >= MANY && Collections.max(pads) - Collections.min(pads) <= EXACT;
    float pad = (Collections.max(pads) + Collections.min(pads)) / 2;
    for (int i = 0; i < columns.size(); i++) {
      if (isPadded(i, amounts)) {
        float edge = printed(i, amounts) + (side == 1 ? pad : -pad);
        least[i + side] = Math.max(least[i + side], edge - OFF);
        most[i + side] = Math.min(most[i + side], edge + OFF);
      }
    }
  }

  /** Whether a column prints amounts beside an edge of its cells. */
  private boolean isPadded(int column, Alignment amounts) {
    return columns.get(column).hasAmounts() && stands(column, amounts) == amounts;
  }

  /** Whether the amounts of a column themselves show how they stand. */
  private boolean isKnown(int column, Alignment amounts) {
    return columns.get(column).alignment() == amounts;
  }

  /** Where the amounts of a column end beside the edge of their cells. */
  private float printed(int column, Alignment amounts) {
    Edges edges = columns.get(column).edges();
    return amounts == Alignment.RIGHT ? edges.right() : edges.left();
  }

  /** The edges of columns, of which there is at least one. */
  static CellEdges of(List<Column> columns, Alignment amounts, float size, boolean centred) {
    CellEdges edges = new CellEdges(columns, amounts, size);
    if (centred) {
      edges.pad(amounts, size);
      for (int i = 0; i < columns.size(); i++) {
        edges.mirror(i, i, i + 1);
      }
      for (int i = columns.size() - 1; i >= 0; i--) {
        edges.mirror(i, i + 1, i);
      }
    }
    return edges;
  }

  /** Narrows where one edge of a column may be to what mirrors the other at its heading. */
  private void mirror(int column, int from, int to) {
    HeaderCell heading = columns.get(column).heading();
    if (heading == null) {
      return;
    }
    float low = Math.max(least[to], 2 * heading.middle() - most[from] - OFF);
    float high = Math.min(most[to], 2 * heading.middle() - least[from] + OFF);
    if (low <= high) {
      least[to] = low;
      most[to] = high;
    } else {
      conflicts++;
    }
  }

  /** How many headings cannot be in the middle of their cells. */
  int conflicts() {
    return conflicts;
  }

  /** Whether headings in the middle of cells stand differently far from amounts at their edge. */
  boolean areUneven() {
    return uneven;
  }

  /** How far a place is from where the middle of some columns may be. */
  float apart(float place, int begin, int end) {
    float low = (least[begin] + least[end]) / 2;
    float high = (most[begin] + most[end]) / 2;
    return Math.max(0, Math.max(low - place, place - high));
  }

  /** Whether amounts tell where the edges of their cells are. */
  boolean areKnown() {
    return exact;
  }

  /** Whether a place is the middle of some columns, or that cannot be told. */
  boolean mayBeMiddle(float place, int begin, int end) {
    return !exact
        || (most[begin] - least[begin] + most[end] - least[end] <= KNOWN
            && distance(place, begin, end) <= EXACT);
  }

  /** How far a place is from where the middle of some columns most likely is. */
  float distance(float place, int begin, int end) {
    return Math.abs((least[begin] + most[begin] + least[end] + most[end]) / 4 - place);
  }
}
