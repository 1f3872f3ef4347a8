package dev.yusuan.io.placing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever was printed, no figure is placed in a wrong column: tables are made that add up, their
 * blank cells dropped, and what is placed is held against where it stood.
 */
class TablePlacerProperties {
  private static final ImmutableList<Column<?, ?>> COLUMNS =
      ImmutableList.of(
          column("total"),
          column("basic"),
          column("basic.personnel.wages"),
          column("basic.personnel.individuals"),
          column("basic.public"),
          column("project"),
          column("project.otherOperating"),
          column("project.specificTarget"));
  private static final ColumnTree TREE = ColumnTree.of(TableKind.EXPENDITURE.schema(), COLUMNS);
  private static final int[] PARENT = {-1, 0, 1, 1, 1, 0, 5, 5};
  private static final int[] LEAVES = {2, 3, 4, 6, 7};

  private static Column<?, ?> column(String id) {
    return TableKind.EXPENDITURE.schema().get(id);
  }

  /** A table that adds up; the first row is the total. Cells are null where nothing is printed. */
  private static BigDecimal[][] table(Random random, int rows) {
    BigDecimal[][] cells = new BigDecimal[rows + 1][COLUMNS.size()];
    for (int row = 1; row <= rows; row++) {
      int leaves = 1 + random.nextInt(3);
      for (int i = 0; i < leaves; i++) {
        int exponent = random.nextInt(3);
        BigDecimal value =
            BigDecimal.valueOf(1 + random.nextInt(9_999), 4).scaleByPowerOfTen(exponent + 1);
        add(cells, row, LEAVES[random.nextInt(LEAVES.length)], value);
      }
    }
    return cells;
  }

  private static void add(BigDecimal[][] cells, int row, int leaf, BigDecimal value) {
    for (int column = leaf; column >= 0; column = PARENT[column]) {
      for (int each : new int[] {row, 0}) {
        BigDecimal before = cells[each][column];
        cells[each][column] = before == null ? value : before.add(value);
      }
    }
  }

  /** The columns of the printed figures of a row. */
  private static List<Integer> columns(BigDecimal[] row) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < row.length; column++) {
      if (row[column] != null) {
        columns.add(column);
      }
    }
    return columns;
  }

  private static Figures printed(BigDecimal[] row, int decimals) {
    BitSet all = new BitSet();
    all.set(0, COLUMNS.size());
    List<Amount> amounts = new ArrayList<>();
    List<BitSet> fitting = new ArrayList<>();
    for (int column : columns(row)) {
      BigDecimal rounded = row[column].setScale(decimals, RoundingMode.HALF_UP);
      amounts.add(Amount.of(rounded, AmountUnit.TEN_THOUSAND_YUAN));
      fitting.add(all);
    }
    return Figures.of(amounts, fitting, decimals);
  }

  private static List<Placed> place(BigDecimal[][] cells, int decimals) {
    ImmutableList.Builder<Figures> rows = ImmutableList.builder();
    ImmutableList.Builder<Integer> parts = ImmutableList.builder();
    for (int row = 0; row < cells.length; row++) {
      rows.add(printed(cells[row], decimals));
      if (row > 0) {
        parts.add(row);
      }
    }
    return TablePlacer.place(
        new TableFigures(
            TREE,
            rows.build(),
            ImmutableList.of(new RowSum(0, parts.build())),
            ImmutableList.of(),
            ImmutableList.of()),
        new Work(300_000));
  }

  @Property(tries = 300)
  void noFigureIsPlacedInAWrongColumn(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 12) int rows,
      @ForAll @IntRange(min = 0, max = 2) int decimals) {
    BigDecimal[][] cells = table(random, rows);
    List<Placed> placed = place(cells, decimals);
    for (int row = 0; row < cells.length; row++) {
      List<Integer> truth = columns(cells[row]);
      assertThat(placed.get(row).outcome()).isNotEqualTo(Placed.Outcome.NONE);
      for (int figure = 0; figure < truth.size(); figure++) {
        int column = placed.get(row).columns().get(figure);
        Statistics.collect(column >= 0 ? "placed" : "left");
        assertThat(column).isIn(-1, truth.get(figure));
      }
    }
  }

  @Property(tries = 300)
  void noFigureIsPlacedInAWrongColumnWhereOneOfThemIsWrong(
      @ForAll Random random,
      @ForAll @IntRange(min = 2, max = 12) int rows,
      @ForAll @IntRange(min = 1, max = 2) int decimals) {
    BigDecimal[][] cells = table(random, rows);
    int changed = random.nextInt(rows + 1);
    List<Integer> printed = columns(cells[changed]);
    int column = printed.get(random.nextInt(printed.size()));
    cells[changed][column] =
        cells[changed][column].add(BigDecimal.valueOf(1 + random.nextInt(99_999), 1));
    List<Placed> placed = place(cells, decimals);
    for (int row = 0; row < cells.length; row++) {
      List<Integer> truth = columns(cells[row]);
      for (int figure = 0; figure < truth.size(); figure++) {
        int found = placed.get(row).columns().get(figure);
        Statistics.collect(found >= 0 ? "placed" : "left");
        assertThat(found).isIn(-1, truth.get(figure));
      }
    }
  }
}
