package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.placing.ColumnSum;
import dev.yusuan.io.placing.ColumnTree;
import dev.yusuan.io.placing.Figures;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Holds the rows of a grid against the sums of the columns that its header states. */
final class LaidOutSums {
  private final List<Integer> cells = new ArrayList<>();
  private final ColumnTree tree;

  LaidOutSums(TableKind<?> kind, ImmutableMap<Integer, FormColumn> columns) {
    List<Column<?, ?>> amounts = new ArrayList<>();
    new TreeMap<>(columns)
        .forEach(
            (cell, column) -> {
              if (isKnownAmount(column)) {
                cells.add(cell);
                amounts.add(column.column());
              }
            });
    this.tree = ColumnTree.of(kind.schema(), amounts);
  }

  private static boolean isKnownAmount(FormColumn column) {
    return column.column().asAmounts().filter(amounts -> !amounts.isOther()).isPresent();
  }

  /** Whether more rows of a grid break the sums than keep them. */
  boolean areBroken(Grid grid) {
    int held = 0;
    for (GridRow row : grid.rows()) {
      Optional<Boolean> holds = holds(row);
      if (holds.isPresent()) {
        held += holds.get() ? 1 : -1;
      }
    }
    return held < 0;
  }

  /** Whether a row keeps the sums; empty where it prints nothing to be added up. */
  private Optional<Boolean> holds(GridRow row) {
    int[] figureAt = new int[tree.columns()];
    Arrays.fill(figureAt, -1);
    List<Amount> amounts = new ArrayList<>();
    boolean others = false;
    for (SourceCell cell : row.cells()) {
      FlatToken token = new FlatToken(cell.text(), cell.place());
      if (token.isAmount() && !token.isPercent()) {
        int column = cells.indexOf(cell.at());
        if (column >= 0) {
          figureAt[column] = amounts.size();
          amounts.add(token.amount());
        } else {
          others |= !token.isDigits() && token.amount().unscaled() != 0;
        }
      }
    }
    try {
      return amounts.isEmpty() ? Optional.empty() : holds(figures(amounts), figureAt, others);
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }

  private static Figures figures(List<Amount> amounts) {
    int decimals = amounts.stream().mapToInt(Amount::decimals).max().orElse(0);
    return Figures.of(amounts, amounts.stream().map(amount -> new BitSet()).toList(), decimals);
  }

  /** Figures in columns that are not known may be what a whole has more than its parts. */
  private Optional<Boolean> holds(Figures figures, int[] figureAt, boolean others) {
    boolean tested = false;
    for (ColumnSum sum : tree.sums()) {
      boolean parts = sum.parts().stream().anyMatch(part -> figureAt[part] >= 0);
      if (parts && (!others || figureAt[sum.whole()] < 0)) {
        tested = true;
        if (!sum.holds(figures, figureAt)) {
          return Optional.of(false);
        }
      }
    }
    return tested ? Optional.of(true) : Optional.empty();
  }
}
