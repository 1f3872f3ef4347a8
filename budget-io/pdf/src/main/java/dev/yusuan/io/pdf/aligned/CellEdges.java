package dev.yusuan.io.pdf.aligned;

import java.util.List;

/**
 * Where the edges between the cells of a header may stand (单元格边界): between what columns print, and
 * so that each heading is in the middle of its cell.
 */
final class CellEdges {
  /** Beyond the outermost columns cells reach no farther, in sizes. */
  private static final float BEYOND = 2;

  /** Headings are in the middle of their cells to within this. */
  private static final float OFF = 1;

  private final List<Column> columns;
  private final float[] least;
  private final float[] most;

  private CellEdges(List<Column> columns, float size) {
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
  }

  /** The edges of columns, of which there is at least one. */
  static CellEdges of(List<Column> columns, float size, boolean centred) {
    CellEdges edges = new CellEdges(columns, size);
    if (centred) {
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
    }
  }

  /** How far a place is from where the middle of some columns may be. */
  float apart(float place, int begin, int end) {
    float low = (least[begin] + least[end]) / 2;
    float high = (most[begin] + most[end]) / 2;
    return Math.max(0, Math.max(low - place, place - high));
  }

  /** How far a place is from where the middle of some columns most likely is. */
  float distance(float place, int begin, int end) {
    return Math.abs((least[begin] + most[begin] + least[end] + most[end]) / 4 - place);
  }
}
