package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.code.UnitCode;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.RowTree;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a column by the keys of their rows. A row below another of the same key is left
 * out, as the one above has its figure; so is what includes or repeats other rows.
 */
public final class KeyedRows {
  private static final Set<RowLevel> TOTALS = EnumSet.of(RowLevel.TOTAL, RowLevel.SUBTOTAL);

  private final SideRows side;
  private final Column<?, Amount> column;
  private final RowTree tree;
  private final RowKeys keys;
  private final boolean cut;
  private @Nullable ImmutableListMultimap<Object, Figure> figures;
  private @Nullable Reason doubt;
  private boolean doubtIsKnown;

  KeyedRows(SideRows side, Column<?, Amount> column, RowKey key) {
    this.side = side;
    this.column = column;
    this.tree = side.tree();
    this.keys = side.keys(key);
    this.cut = side.table().cut();
  }

  /** The figures by key, keys and figures in printed order. */
  ImmutableListMultimap<Object, Figure> figures() {
    ImmutableListMultimap<Object, Figure> known = figures;
    if (known == null) {
      known = findFigures();
      figures = known;
    }
    return known;
  }

  private ImmutableListMultimap<Object, Figure> findFigures() {
    ImmutableListMultimap.Builder<Object, Figure> found = ImmutableListMultimap.builder();
    for (int row = 0; row < side.size(); row++) {
      Optional<Object> key = keys.get(row);
      if (key.isPresent() && !isBelow(row, key)) {
        found.put(key.get(), side.figure(row, column));
      }
    }
    return found.build();
  }

  /** Why the keys may not tell all of what belongs to one of them. */
  Optional<Reason> doubt() {
    if (!doubtIsKnown) {
      doubt = findDoubt().orElse(null);
      doubtIsKnown = true;
    }
    return Optional.ofNullable(doubt);
  }

  private Optional<Reason> findDoubt() {
    for (int row = 0; row < side.size(); row++) {
      boolean unkeyed = keys.get(row).isEmpty() && isLeaf(row) && !isBelowKeyed(row);
      if ((unkeyed || keys.isInferred(row)) && !isNothing(side.figure(row, column))) {
        return Optional.of(side.level(row) == null ? Reason.LEVEL_UNKNOWN : Reason.KEY_UNKNOWN);
      }
    }
    return cut ? Optional.of(Reason.TABLE_CUT) : Optional.empty();
  }

  /** The unit that a figure is of: the one that its row or the nearest row above names. */
  Optional<UnitCode> owner(Figure figure) {
    Optional<Column<?, UnitCode>> units = side.side().find(CellType.UNIT_CODE);
    Optional<Integer> row = units.map(column -> figure.row());
    while (row.isPresent()) {
      Optional<UnitCode> unit = units.flatMap(side.cells(row.get())::find);
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
      if (keys.get(above.get()).equals(key) && !side.cells(above.get()).isBlank(column)) {
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
    RowLevel level = side.level(row);
    return level == null
        || (!TOTALS.contains(level) && !keys.repeats(row) && !tree.hasParts(row, Relation.SUM));
  }
}
