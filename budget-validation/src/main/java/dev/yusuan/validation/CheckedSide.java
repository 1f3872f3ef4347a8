package dev.yusuan.validation;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A side of a table while it is checked: its levels, its tree of rows, and their keys. */
final class CheckedSide {
  private final Table<?> table;
  private final Side side;
  private final @Nullable RowLevel[] levels;
  private final Map<RowKey, RowKeys> keys = new EnumMap<>(RowKey.class);
  private @Nullable RowTree tree;

  CheckedSide(Table<?> table, Side side) {
    this.table = table;
    this.side = side;
    this.levels = new RowLevel[table.rows().size()];
    for (int row = 0; row < levels.length; row++) {
      levels[row] = side.level(cells(row)).orElse(null);
    }
  }

  Side side() {
    return side;
  }

  /** The index of the first column behind this side. */
  int end() {
    return side.columns().get(side.columns().size() - 1).index() + 1;
  }

  int size() {
    return levels.length;
  }

  Cells cells(int row) {
    return table.rows().get(row).cells();
  }

  /** The level of a row; null where it is not known. */
  @Nullable RowLevel level(int row) {
    return levels[row];
  }

  boolean hasRows(RowLevel level) {
    for (RowLevel each : levels) {
      if (each == level) {
        return true;
      }
    }
    return false;
  }

  Figure figure(int row, Column<Amount> column) {
    return new Figure(table, row, column);
  }

  /** The figures in all rows of a level, in printed order. */
  List<Figure> figures(RowLevel level, Column<Amount> column) {
    List<Figure> figures = new ArrayList<>();
    for (int row = 0; row < levels.length; row++) {
      if (levels[row] == level) {
        figures.add(figure(row, column));
      }
    }
    return figures;
  }

  RowTree tree() {
    @Nullable RowTree known = tree;
    if (known == null) {
      known = RowTree.of(table, side);
      tree = known;
    }
    return known;
  }

  RowKeys keys(RowKey key) {
    return keys.computeIfAbsent(key, each -> new RowKeys(this, each));
  }
}
