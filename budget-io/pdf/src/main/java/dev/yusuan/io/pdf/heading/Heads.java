package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Gives each column the heading that stands above it, or beside all that it prints: the order of
 * both is kept, and no column reaches into another (表头配栏).
 */
final class Heads {
  private final List<Column> columns;
  private final List<HeaderCell> headings;
  private final float[][] costs;
  private final float size;

  /** How amounts stand whose column does not tell it. */
  private final Alignment amounts;

  /** Whether headings begin where the texts below them do. */
  private final boolean flushLeft;

  /** The heading of each column, or -1. */
  private final int[] chosen;

  private float cost;

  private Heads(List<Column> columns, List<HeaderCell> headings, float size, Alignment amounts) {
    this.columns = columns;
    this.headings = headings;
    this.size = size;
    this.amounts = amounts;
    this.flushLeft = Flush.areLeft(headings, columns);
    this.costs = new float[columns.size() + 1][headings.size() + 1];
    this.chosen = new int[columns.size()];
    weigh();
    choose();
  }

  /** The likeliest way to pair columns and headings. */
  static Heads of(List<Column> columns, List<HeaderCell> headings, float size) {
    List<Heads> ways = new ArrayList<>();
    for (Alignment amounts : Alignment.of(columns)) {
      ways.add(new Heads(columns, headings, size, amounts));
    }
    Heads best = Collections.min(ways, Comparator.comparing(heads -> heads.cost));
    ways.removeIf(heads -> heads.cost >= best.cost + Costs.UNSURE);
    return ways.size() == 1 ? best : fitting(ways);
  }

  /** The way of some that agrees with headings in the middle of cells, without what others deny. */
  private static Heads fitting(List<Heads> ways) {
    int fewest = ways.stream().mapToInt(Heads::conflicts).min().orElse(0);
    ways.removeIf(heads -> heads.conflicts() > fewest);
    Heads best = ways.get(0);
    ways.forEach(best::keepSame);
    return best;
  }

  /** How many headings cannot be in the middle of their cells. */
  private int conflicts() {
    List<Column> all = new ArrayList<>();
    BitSet taken = new BitSet();
    for (int i = 0; i < chosen.length; i++) {
      Column column = new Column();
      column.add(columns.get(i));
      if (chosen[i] >= 0) {
        column.setHeading(headings.get(chosen[i]));
        taken.set(chosen[i]);
      }
      all.add(column);
    }
    for (int i = 0; i < headings.size(); i++) {
      Rect box = headings.get(i).box();
      if (!taken.get(i) && all.stream().noneMatch(column -> column.touches(box))) {
        all.add(Column.headed(headings.get(i)));
      }
    }
    all.sort(Comparator.comparing(Column::left));
    return CellEdges.of(all, amounts, size, !flushLeft).conflicts();
  }

  /** Leaves columns alone to which another way gives another heading. */
  private void keepSame(Heads other) {
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = chosen[i] == other.chosen[i] ? chosen[i] : -1;
    }
  }

  /** How the amounts of the table stand. */
  Alignment amounts() {
    return amounts;
  }

  private void weigh() {
    for (int column = 0; column <= columns.size(); column++) {
      for (int heading = 0; heading <= headings.size(); heading++) {
        costs[column][heading] = column + heading == 0 ? 0 : least(column, heading);
      }
    }
  }

  private float least(int column, int heading) {
    float least = Costs.NEVER;
    if (column > 0) {
      least = Math.min(least, costs[column - 1][heading] + alone(column - 1));
    }
    if (heading > 0) {
      least = Math.min(least, costs[column][heading - 1] + Costs.LONE_HEADING);
    }
    if (column > 0 && heading > 0) {
      least = Math.min(least, costs[column - 1][heading - 1] + both(column - 1, heading - 1));
    }
    return least;
  }

  private float alone(int column) {
    return columns.get(column).hasAmounts() ? Costs.LONE_AMOUNTS : Costs.LONE_TEXTS;
  }

  /** What it costs that a heading is that of a column. */
  private float both(int at, int index) {
    Column column = columns.get(at);
    HeaderCell heading = headings.get(index);
    float overlap = column.overlap(heading.box());
    if (overlap > 0) {
      float smaller = Math.min(heading.box().width(), column.right() - column.left());
      return 1 - overlap / Math.max(1, smaller);
    }
    boolean before = heading.box().right() <= column.left();
    boolean may = mayHang(column, before ? Alignment.RIGHT : Alignment.LEFT);
    return may && isFree(at, index) ? Costs.BESIDE - overlap / size * Costs.APART : Costs.NEVER;
  }

  /** Whether all that a column prints may stand to that side of its heading. */
  private boolean mayHang(Column column, Alignment side) {
    Alignment own = column.alignment();
    if (side == Alignment.LEFT && flushLeft) {
      return false;
    }
    if (own == null && column.hasAmounts()) {
      return amounts == side;
    }
    return own == null || own == side;
  }

  /** Whether nothing stands between a heading and a column. */
  private boolean isFree(int at, int index) {
    float left = Math.min(columns.get(at).left(), headings.get(index).box().left());
    float right = Math.max(columns.get(at).right(), headings.get(index).box().right());
    boolean free = at == 0 || columns.get(at - 1).right() <= left;
    free &= at + 1 == columns.size() || columns.get(at + 1).left() >= right;
    free &= index == 0 || headings.get(index - 1).box().right() <= left;
    return free && (index + 1 == headings.size() || headings.get(index + 1).box().left() >= right);
  }

  private void choose() {
    Arrays.fill(chosen, -1);
    int column = columns.size();
    int heading = headings.size();
    while (column > 0 || heading > 0) {
      float least = costs[column][heading];
      if (column > 0
          && heading > 0
          && least == costs[column - 1][heading - 1] + both(column - 1, heading - 1)) {
        column--;
        heading--;
        chosen[column] = heading;
        cost += Math.min(Costs.BESIDE, both(column, heading));
      } else if (heading > 0 && least == costs[column][heading - 1] + Costs.LONE_HEADING) {
        heading--;
        cost += Costs.LONE_HEADING;
      } else {
        column--;
        cost += alone(column);
      }
    }
  }

  /** The columns with their headings, and those of which only a heading tells. */
  List<Column> pair() {
    List<HeaderCell> alone = new ArrayList<>(headings);
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] >= 0) {
        HeaderCell heading = headings.get(chosen[i]);
        columns.get(i).setHeading(heading);
        alone.remove(heading);
      }
    }
    List<Column> all = new ArrayList<>(columns);
    alone.forEach(cell -> place(cell, all));
    all.sort(Comparator.comparing(Column::left));
    return all;
  }

  /** A heading that is left is one of a blank column, or more words of one that it stands above. */
  private static void place(HeaderCell heading, List<Column> all) {
    for (Column column : all) {
      if (column.touches(heading.box())) {
        HeaderCell own = column.heading();
        if (own == null) {
          column.setHeading(heading);
        } else if (own.box().left() <= heading.box().left()) {
          own.add(heading);
        } else {
          heading.add(own);
          column.setHeading(heading);
        }
        return;
      }
    }
    all.add(Column.headed(heading));
  }
}
