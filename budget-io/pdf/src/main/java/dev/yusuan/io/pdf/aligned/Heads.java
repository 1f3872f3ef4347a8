package dev.yusuan.io.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives each column the heading that stands above it, or beside all that it prints: the order of
 * both is kept, and no column reaches into another (表头配栏).
 */
final class Heads {
  private static final float NEVER = 1e6f;

  /** What it costs to leave amounts, other texts, or a heading alone. */
  private static final float LONE_AMOUNTS = 20;

  private static final float LONE_TEXTS = 6;
  private static final float LONE_HEADING = 3;

  /** What it costs to take a heading beside a column, and each size that lies between. */
  private static final float BESIDE = 1;

  private static final float APART = 0.2f;

  private final List<Column> columns;
  private final List<HeaderCell> headings;
  private final float[][] costs;
  private final float size;

  /** Whether amounts stand to the left, as far as any tell. */
  private final boolean leftAmounts;

  private Heads(List<Column> columns, List<HeaderCell> headings, float size) {
    this.columns = columns;
    this.headings = headings;
    this.size = size;
    this.leftAmounts =
        columns.stream().anyMatch(column -> column.hasAmounts() && column.isLeft())
            && columns.stream().noneMatch(column -> column.hasAmounts() && column.isRight());
    this.costs = new float[columns.size() + 1][headings.size() + 1];
  }

  /** The columns with their headings, and those of which only a heading tells. */
  static List<Column> pair(List<Column> columns, List<HeaderCell> headings, float size) {
    Heads heads = new Heads(columns, headings, size);
    heads.weigh();
    return heads.choose();
  }

  private void weigh() {
    for (int column = 0; column <= columns.size(); column++) {
      for (int heading = 0; heading <= headings.size(); heading++) {
        costs[column][heading] = column + heading == 0 ? 0 : least(column, heading);
      }
    }
  }

  private float least(int column, int heading) {
    float least = NEVER;
    if (column > 0) {
      least = Math.min(least, costs[column - 1][heading] + alone(column - 1));
    }
    if (heading > 0) {
      least = Math.min(least, costs[column][heading - 1] + LONE_HEADING);
    }
    if (column > 0 && heading > 0) {
      least = Math.min(least, costs[column - 1][heading - 1] + both(column - 1, heading - 1));
    }
    return least;
  }

  private float alone(int column) {
    return columns.get(column).hasAmounts() ? LONE_AMOUNTS : LONE_TEXTS;
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
    boolean may = before ? mayHangRight(column) : mayHangLeft(column);
    return may && isFree(at, index) ? BESIDE - overlap / size * APART : NEVER;
  }

  /** Whether a heading may stand to the left of all that a column prints. */
  private boolean mayHangRight(Column column) {
    return !column.isLeft() && !(column.hasAmounts() && leftAmounts && !column.isRight());
  }

  /** Whether a heading may stand to the right of all that a column prints. */
  private boolean mayHangLeft(Column column) {
    return column.hasAmounts()
        ? column.isLeft() || (leftAmounts && !column.isRight())
        : !column.isRight();
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

  private List<Column> choose() {
    List<Column> all = new ArrayList<>(columns);
    List<HeaderCell> alone = new ArrayList<>();
    int column = columns.size();
    int heading = headings.size();
    while (column > 0 || heading > 0) {
      float cost = costs[column][heading];
      if (column > 0
          && heading > 0
          && cost == costs[column - 1][heading - 1] + both(column - 1, heading - 1)) {
        column--;
        heading--;
        columns.get(column).setHeading(headings.get(heading));
      } else if (heading > 0 && cost == costs[column][heading - 1] + LONE_HEADING) {
        heading--;
        alone.add(headings.get(heading));
      } else {
        column--;
      }
    }
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
