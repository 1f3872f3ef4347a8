package dev.yusuan.validation.kind;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a side of a table: their levels, their tree, and their keys (一侧的行). */
final class SideRows {
  /** The sides that were asked for in a check. */
  static final Function<Checking, Map<TableKind<?>, Map<Side, SideRows>>> KNOWN =
      checking -> new HashMap<>();

  private final Table<?> table;
  private final Side side;
  private final @Nullable RowLevel[] levels;
  private final Map<RowKey, RowKeys> keys = new EnumMap<>(RowKey.class);
  private final Map<RowKey, Map<Column<?, ?>, KeyedRows>> keyed = new EnumMap<>(RowKey.class);
  private @Nullable RowTree tree;

  /** The indices of the columns that print something in a row whose level is not known. */
  private @Nullable BitSet doubtful;

  private SideRows(Table<?> table, Side side) {
    this.table = table;
    this.side = side;
    this.levels = new RowLevel[table.rows().size()];
    for (int row = 0; row < levels.length; row++) {
      levels[row] = cells(row).content(side.level()) instanceof RowLevel level ? level : null;
    }
  }

  /**
   * The rows of the side that a column belongs to, in the only table of its kind; empty where the
   * document prints none that could be read.
   */
  static Optional<SideRows> find(Checking checking, TableKind<?> kind, Column<?, ?> column) {
    return checking
        .disclosure()
        .find(kind)
        .map(
            table ->
                checking
                    .once(KNOWN)
                    .computeIfAbsent(kind, any -> new IdentityHashMap<>())
                    .computeIfAbsent(
                        table.schema().sideOf(column), side -> new SideRows(table, side)));
  }

  Table<?> table() {
    return table;
  }

  Side side() {
    return side;
  }

  /** Whether the table prints a column. */
  boolean prints(Column<?, ?> column) {
    return table.prints(column);
  }

  int size() {
    return levels.length;
  }

  Cells cells(int row) {
    return table.rows().get(row).cells();
  }

  /** The printed name of a row; the empty text where it prints none. */
  String label(int row) {
    return side.label(cells(row)).orElse("");
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

  /** Whether a column prints something in a row whose level is not known. */
  boolean isDoubtful(Column<?, Amount> column) {
    BitSet known = doubtful;
    if (known == null) {
      known = new BitSet();
      for (int row = 0; row < levels.length; row++) {
        if (levels[row] == null) {
          for (Column<?, ?> each : side.columns()) {
            if (!cells(row).isBlank(each)) {
              known.set(each.index());
            }
          }
        }
      }
      doubtful = known;
    }
    return known.get(column.index());
  }

  Figure figure(int row, Column<?, Amount> column) {
    return new Figure(table, row, column);
  }

  /** The figures in all rows of a level, in printed order. */
  List<Figure> figures(RowLevel level, Column<?, Amount> column) {
    List<Figure> figures = new ArrayList<>();
    for (int row = 0; row < levels.length; row++) {
      if (levels[row] == level) {
        figures.add(figure(row, column));
      }
    }
    return figures;
  }

  /** The figure of the total; empty where there is no row of it, or several. */
  Optional<Figure> total(Column<?, Amount> column) {
    List<Figure> totals = figures(RowLevel.TOTAL, column);
    return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
  }

  /** Whether the total prints one figure in both columns of a side whose rows add up. */
  boolean areOneInTotal(Column<?, Amount> column, Column<?, Amount> other) {
    return side.addsUp()
        && total(column).filter(figure -> isSame(figure, figure(figure.row(), other))).isPresent();
  }

  static boolean isSame(Figure figure, Figure other) {
    return FigureCheck.same(figure, other).verdict() == Verdict.EXACT;
  }

  RowTree tree() {
    @Nullable RowTree known = tree;
    if (known == null) {
      known = RowTree.ofLevels(levels);
      tree = known;
    }
    return known;
  }

  RowKeys keys(RowKey key) {
    return keys.computeIfAbsent(key, each -> new RowKeys(this, each));
  }

  /** The figures of a column by the keys of their rows. */
  KeyedRows keyed(Column<?, Amount> column, RowKey key) {
    return keyed
        .computeIfAbsent(key, each -> new IdentityHashMap<>())
        .computeIfAbsent(column, each -> new KeyedRows(this, column, key));
  }
}
