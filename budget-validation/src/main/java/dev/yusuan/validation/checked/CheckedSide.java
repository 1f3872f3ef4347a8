package dev.yusuan.validation.checked;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A side of a table while it is checked: its levels, its tree of rows, and their keys. */
public final class CheckedSide {
  private final Table<?> table;
  private final Side side;
  private final int end;
  private final Cells[] cells;
  private final @Nullable RowLevel[] levels;
  private @Nullable Map<RowKey, RowKeys> keys;
  private @Nullable RowTree tree;

  /** The indices of the columns that print something in a row whose level is not known. */
  private @Nullable BitSet doubtful;

  CheckedSide(Table<?> table, Cells[] cells, Side side) {
    this.table = table;
    this.cells = cells;
    this.side = side;
    this.end = side.columns().get(side.columns().size() - 1).index() + 1;
    this.levels = new RowLevel[cells.length];
    for (int row = 0; row < levels.length; row++) {
      levels[row] = cells[row].content(side.level()) instanceof RowLevel level ? level : null;
    }
  }

  public Side side() {
    return side;
  }

  /** The index of the first column behind this side. */
  int end() {
    return end;
  }

  public int size() {
    return levels.length;
  }

  public Cells cells(int row) {
    return cells[row];
  }

  /** The printed name of a row; the empty text where it prints none. */
  public String label(int row) {
    return side.label(cells[row]).orElse("");
  }

  /** The level of a row; null where it is not known. */
  public @Nullable RowLevel level(int row) {
    return levels[row];
  }

  public boolean hasRows(RowLevel level) {
    for (RowLevel each : levels) {
      if (each == level) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column prints something in a row whose level is not known. */
  public boolean isDoubtful(Column<?, Amount> column) {
    BitSet known = doubtful;
    if (known == null) {
      known = new BitSet();
      for (int row = 0; row < levels.length; row++) {
        if (levels[row] == null) {
          for (Column<?, ?> each : side.columns()) {
            if (!cells[row].isBlank(each)) {
              known.set(each.index());
            }
          }
        }
      }
      doubtful = known;
    }
    return known.get(column.index());
  }

  public Figure figure(int row, Column<?, Amount> column) {
    return new Figure(table, row, column);
  }

  /** The figures in all rows of a level, in printed order. */
  public List<Figure> figures(RowLevel level, Column<?, Amount> column) {
    List<Figure> figures = new ArrayList<>();
    for (int row = 0; row < levels.length; row++) {
      if (levels[row] == level) {
        figures.add(figure(row, column));
      }
    }
    return figures;
  }

  /** The figure of the total; empty where there is no row of it, or several. */
  public Optional<Figure> total(Column<?, Amount> column) {
    List<Figure> totals = figures(RowLevel.TOTAL, column);
    return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
  }

  /** Whether the total prints one figure in both columns of a side whose rows add up. */
  public boolean areOneInTotal(Column<?, Amount> column, Column<?, Amount> other) {
    return side.addsUp()
        && total(column).filter(figure -> isSame(figure, figure(figure.row(), other))).isPresent();
  }

  public static boolean isSame(Figure figure, Figure other) {
    return FigureCheck.same(figure, other).verdict() == Verdict.EXACT;
  }

  public RowTree tree() {
    @Nullable RowTree known = tree;
    if (known == null) {
      known = RowTree.ofLevels(levels);
      tree = known;
    }
    return known;
  }

  public RowKeys keys(RowKey key) {
    Map<RowKey, RowKeys> known = keys;
    if (known == null) {
      known = new EnumMap<>(RowKey.class);
      keys = known;
    }
    return known.computeIfAbsent(key, each -> new RowKeys(this, each));
  }
}
