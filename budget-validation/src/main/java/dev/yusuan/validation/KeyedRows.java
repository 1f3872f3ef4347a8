package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.UnitCode;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a column by the keys of their rows. A row below another of the same key is left
 * out, as the one above has its figure; so is what includes or repeats other rows.
 */
final class KeyedRows {
  private static final Set<RowLevel> REPEATING =
      EnumSet.of(RowLevel.OF_WHICH, RowLevel.SECOND_BREAKDOWN);
  private static final Set<RowLevel> TOTALS = EnumSet.of(RowLevel.TOTAL, RowLevel.SUBTOTAL);

  private final Table<?> table;
  private final Side side;
  private final Column<Amount> column;
  private final RowTree tree;
  private final List<Optional<Object>> keys;
  private final Set<Integer> inferred = new HashSet<>();

  KeyedRows(Table<?> table, Column<Amount> column, RowKey key) {
    this.table = table;
    this.side = table.schema().sideOf(column);
    this.column = column;
    this.tree = RowTree.of(table, side);
    this.keys = new ArrayList<>(table.rows().size());
    for (int row = 0; row < table.rows().size(); row++) {
      keys.add(REPEATING.contains(level(row)) ? Optional.empty() : key(row, key));
    }
  }

  private Optional<Object> key(int row, RowKey key) {
    Optional<Object> printed = key.of(side, cells(row));
    if (printed.isEmpty() && key.isContinued() && row > 0 && level(row) == RowLevel.ITEM) {
      inferred.add(row);
      return keys.get(row - 1);
    }
    return printed;
  }

  /** The figures by key, keys and figures in printed order. */
  ImmutableListMultimap<Object, Figure> figures() {
    ImmutableListMultimap.Builder<Object, Figure> figures = ImmutableListMultimap.builder();
    for (int row = 0; row < keys.size(); row++) {
      Optional<Object> key = keys.get(row);
      if (key.isPresent() && !isBelow(row, key)) {
        figures.put(key.get(), new Figure(table, row, column));
      }
    }
    return figures.build();
  }

  /** The figures whose rows have one of the keys. */
  ImmutableList<Figure> figures(ImmutableSet<?> wanted) {
    return figures().entries().stream()
        .filter(entry -> wanted.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(ImmutableList.toImmutableList());
  }

  /** Why the keys may not tell all of what belongs to one of them. */
  Optional<Reason> doubt() {
    for (int row = 0; row < keys.size(); row++) {
      boolean unkeyed = keys.get(row).isEmpty() && isLeaf(row) && !isBelowKeyed(row);
      if ((unkeyed || inferred.contains(row)) && !isNothing(new Figure(table, row, column))) {
        return Optional.of(level(row) == null ? Reason.LEVEL_UNKNOWN : Reason.KEY_UNKNOWN);
      }
    }
    return Optional.empty();
  }

  /** The unit that a figure is of: the one that its row or the nearest row above names. */
  Optional<UnitCode> owner(Figure figure) {
    Optional<Integer> row = Optional.of(figure.row());
    while (row.isPresent()) {
      Optional<UnitCode> unit = side.find(CellType.UNIT_CODE).flatMap(cells(row.get())::find);
      if (unit.isPresent()) {
        return unit;
      }
      row = tree.parent(row.get());
    }
    return Optional.empty();
  }

  static boolean isNothing(Figure figure) {
    return figure.isBlank() || figure.amount().filter(Amount::isZero).isPresent();
  }

  private boolean isBelow(int row, Optional<Object> key) {
    for (Optional<Integer> above = tree.parent(row);
        above.isPresent();
        above = tree.parent(above.get())) {
      if (keys.get(above.get()).equals(key) && !cells(above.get()).isBlank(column)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelowKeyed(int row) {
    for (Optional<Integer> above = tree.parent(row);
        above.isPresent();
        above = tree.parent(above.get())) {
      if (keys.get(above.get()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isLeaf(int row) {
    RowLevel level = level(row);
    return level == null
        || (!TOTALS.contains(level)
            && !REPEATING.contains(level)
            && tree.partsOf(row, Relation.SUM).isEmpty());
  }

  private @Nullable RowLevel level(int row) {
    return side.level(cells(row)).orElse(null);
  }

  private Cells cells(int row) {
    return table.rows().get(row).cells();
  }
}
