package dev.yusuan.io.placing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The cells of a table whose own row or column does not add up: they prove nothing elsewhere. */
public final class Contradicted {
  /** No cells. */
  public static final Contradicted NONE =
      of(
          new TableFigures(
              new ColumnTree(0, ImmutableList.of()),
              ImmutableList.of(),
              ImmutableList.of(),
              ImmutableList.of(),
              ImmutableList.of()),
          ImmutableList.of());

  private final TableFigures table;
  private final List<Placed> placed;
  private final BitSet cells = new BitSet();

  private Contradicted(TableFigures table, List<Placed> placed) {
    this.table = table;
    this.placed = placed;
  }

  /** Those of rows that are placed whole; of the others it is not asked. */
  public static Contradicted of(TableFigures table, List<Placed> placed) {
    Contradicted contradicted = new Contradicted(table, placed);
    for (int row = 0; row < placed.size(); row++) {
      contradicted.row(row);
    }
    table.sums().forEach(contradicted::column);
    return contradicted;
  }

  /** Whether a cell is one of them. */
  public boolean contains(int row, int column) {
    return cells.get(row * table.tree().columns() + column);
  }

  private void add(int row, int column) {
    cells.set(row * table.tree().columns() + column);
  }

  private boolean isWhole(int row) {
    return placed.get(row).columns().stream().allMatch(column -> column >= 0);
  }

  private void row(int row) {
    if (!isWhole(row)) {
      return;
    }
    int[] figureAt = new int[table.tree().columns()];
    Arrays.fill(figureAt, -1);
    List<Integer> columns = placed.get(row).columns();
    for (int figure = 0; figure < columns.size(); figure++) {
      figureAt[columns.get(figure)] = figure;
    }
    for (ColumnSum sum : table.tree().sums()) {
      if (!sum.holds(table.rows().get(row), figureAt)) {
        add(row, sum.whole());
        sum.parts().forEach(part -> add(row, part));
      }
    }
  }

  private void column(RowSum sum) {
    List<Integer> rows =
        ImmutableList.<Integer>builder().add(sum.whole()).addAll(sum.parts()).build();
    if (!rows.stream().allMatch(this::isWhole)) {
      return;
    }
    for (int column : placed.get(sum.whole()).columns()) {
      long difference = 0;
      long halves = 0;
      for (int row : rows) {
        int figure = placed.get(row).columns().indexOf(column);
        if (figure >= 0) {
          long value = table.rows().get(row).value(figure);
          difference += row == sum.whole() ? value : -value;
          halves += table.rows().get(row).half(figure);
        }
      }
      if (Math.abs(difference) > 2 * halves) {
        for (int row : rows) {
          add(row, column);
        }
      }
    }
  }
}
