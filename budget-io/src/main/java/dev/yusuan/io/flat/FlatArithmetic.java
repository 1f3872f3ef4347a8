package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.row.StandingLines;
import dev.yusuan.io.placing.CellBound;
import dev.yusuan.io.placing.Equation;
import dev.yusuan.io.placing.Figures;
import dev.yusuan.io.placing.Placed;
import dev.yusuan.io.placing.Proof;
import dev.yusuan.io.placing.RowSum;
import dev.yusuan.io.placing.TableFigures;
import dev.yusuan.io.placing.TablePlacer;
import dev.yusuan.io.placing.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places the figures of the tables of a document. */
final class FlatArithmetic {
  private static final long MOST_STEPS = 2_000_000;
  private static final int MOST_ROUNDS = 3;

  private final ImmutableSet<String> totals;
  private final KnownFigures known;

  FlatArithmetic(ImmutableSet<String> totals) {
    this.totals = totals;
    this.known = new KnownFigures(totals);
  }

  /** Where the figures of each table stand; what one proves may decide another. */
  List<Placements> place(List<FlatTable> tables) {
    List<Placements> placed = new ArrayList<>();
    for (FlatTable table : tables) {
      placed.add(place(table));
      if (mayDecide(table)) {
        known.put(table, placed.get(placed.size() - 1));
      }
    }
    boolean better = true;
    for (int round = 1; round < MOST_ROUNDS && better; round++) {
      better = false;
      for (int i = 0; i < tables.size(); i++) {
        if (!placed.get(i).isWhole() && mayDecide(tables.get(i))) {
          Placements again = place(tables.get(i));
          better |= again.proved() > placed.get(i).proved();
          placed.set(i, again);
          known.put(tables.get(i), again);
        }
      }
    }
    return placed;
  }

  private static boolean mayDecide(FlatTable table) {
    return !table.standsOnEnd() && !table.isKept();
  }

  private Placements place(FlatTable table) {
    Placements placements = new Placements();
    if (table.isKept()) {
      placements.add(nothing(table, 0));
      return placements;
    }
    if (table.standsOnEnd()) {
      placements.add(StandingLines.place(table.rows(), table.figureColumns(0)));
      return placements;
    }
    for (int block = 0; block < table.blocks().size(); block++) {
      placements.add(place(table, block));
    }
    return placements;
  }

  private ImmutableList<Placed> place(FlatTable table, int block) {
    try {
      ImmutableList<RowSum> sums = RowSums.of(table, block, totals);
      BlockFigures read = new BlockFigures(table, block, sums);
      ImmutableList.Builder<CellBound> bounds = ImmutableList.builder();
      ImmutableList.Builder<Equation> equations = ImmutableList.builder();
      relate(table, block, read.decimals(), bounds, equations);
      TableFigures figures =
          new TableFigures(read.tree(), read.rows(), sums, equations.build(), bounds.build());
      ImmutableList<Placed> placed = TablePlacer.place(figures, new Work(MOST_STEPS));
      return asTold(
          table,
          block,
          new ClassColumns(table, block, figures).confirmed(placed, new Work(MOST_STEPS)));
    } catch (ArithmeticException tooLarge) {
      return nothing(table, block);
    }
  }

  /** The same, with the figures of rows that lost no cell where their cells are. */
  private static ImmutableList<Placed> asTold(FlatTable table, int block, List<Placed> placed) {
    ImmutableList.Builder<Placed> told = ImmutableList.builder();
    for (int row = 0; row < placed.size(); row++) {
      ImmutableList<Integer> columns =
          table.rows().get(row).figures(block).stream()
              .map(figure -> table.toldColumn(block, figure))
              .collect(ImmutableList.toImmutableList());
      boolean all = !columns.isEmpty() && columns.stream().allMatch(column -> column >= 0);
      told.add(
          all
              ? new Placed(columns, Placed.Outcome.UNIQUE, 1, 1, ImmutableSet.of())
              : placed.get(row));
    }
    return told.build();
  }

  private static ImmutableList<Placed> nothing(FlatTable table, int block) {
    return table.rows().stream()
        .map(row -> Placed.nothing(row.figures(block).size()))
        .collect(ImmutableList.toImmutableList());
  }

  private void relate(
      FlatTable table,
      int block,
      int decimals,
      ImmutableList.Builder<CellBound> bounds,
      ImmutableList.Builder<Equation> equations) {
    for (Relation relation : Relation.all()) {
      if (relation.cell().kind() != table.kind()) {
        continue;
      }
      Optional<int[]> place = KnownFigures.find(table, relation.cell().column());
      if (place.isEmpty()
          || place.get()[0] != block
          || !known.table(relation.other().kind()).filter(table::isInUnitOf).isPresent()) {
        continue;
      }
      List<Integer> rows = known.rows(table, block, relation.cell().rows());
      if (relation.cell().rows().startsWith("kind=")) {
        known
            .value(relation.other(), Optional.empty())
            .filter(value -> value.amount().decimals() <= decimals && !rows.isEmpty())
            .ifPresent(
                value ->
                    equations.add(
                        Equation.known(
                            Figures.value(value.amount(), decimals),
                            Figures.half(value.amount(), decimals),
                            ImmutableList.copyOf(rows),
                            place.get()[1],
                            Proof.OTHER_TABLES)));
        continue;
      }
      for (int row : rows) {
        boolean each = relation.other().rows().equals("each");
        Optional<String> code =
            each ? KnownFigures.code(table, table.rows().get(row)) : Optional.empty();
        known
            .value(relation.other(), code)
            .filter(value -> value.amount().decimals() <= decimals)
            .ifPresent(
                value -> bounds.add(bound(relation.sign(), row, place.get()[1], value, decimals)));
      }
    }
  }

  private static CellBound bound(
      String sign, int row, int column, KnownFigures.Known known, int decimals) {
    long value = Figures.value(known.amount(), decimals);
    long slack = Figures.half(known.amount(), decimals) * known.addends();
    long low = sign.equals("<=") ? Long.MIN_VALUE : value - slack;
    long high = sign.equals(">=") ? Long.MAX_VALUE : value + slack;
    return new CellBound(row, column, low, high);
  }
}
