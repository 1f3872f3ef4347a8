package dev.yusuan.io.flat.row;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Ordinal;
import dev.yusuan.schema.Side;
import dev.yusuan.table.TableKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells tables with sides (收入 and 支出) whose rows that print one side only stand below the other:
 * the numbers of their labels go on with those of the other side only, or their names are of it
 * too.
 */
public final class ShiftedSides {
  /** One label alone may be numbered wrongly, if its name is not of the other side too. */
  private static final int FEWEST = 2;

  /** Labels such as （一） below those such as 一、. */
  private static final int DEEPEST = 2;

  private final TableKind<?> kind;
  private final Map<Integer, Side> labels = new TreeMap<>();
  private final Table<Side, Integer, Integer> last = HashBasedTable.create();
  private int shifted;

  private ShiftedSides(TableKind<?> kind, Map<Integer, FormColumn> columns) {
    this.kind = kind;
    columns.forEach(
        (cell, column) -> {
          if (FlatBlock.isText(column.column())) {
            labels.put(cell, kind.schema().sideOf(column.column()));
          }
        });
  }

  /**
   * Whether rows are shifted.
   *
   * @param columns the columns that their header states, by 0-based cell
   */
  public static boolean areIn(
      TableKind<?> kind, Map<Integer, FormColumn> columns, List<GridRow> rows) {
    ShiftedSides sides = new ShiftedSides(kind, columns);
    if (sides.labels.values().stream().distinct().count() < 2) {
      return false;
    }
    rows.forEach(sides::read);
    return sides.shifted >= FEWEST;
  }

  private void read(GridRow row) {
    Map<Side, String> numbered = new HashMap<>();
    for (SourceCell cell : row.cells()) {
      Side side = labels.get(cell.at());
      int level = Ordinal.of(cell.text()).level();
      if (side != null && level > 0 && level <= DEEPEST) {
        numbered.putIfAbsent(side, cell.text());
      }
    }
    boolean alone = numbered.size() == 1;
    numbered.forEach((side, label) -> read(side, label, alone));
  }

  private void read(Side side, String label, boolean alone) {
    Ordinal ordinal = Ordinal.of(label);
    boolean named = isNamedAsOther(side, label);
    boolean own = !alone || (!named && (ordinal.level() > 1 || goesOn(side, ordinal)));
    Side other = own ? null : other(side, ordinal);
    shifted += other == null ? 0 : named ? FEWEST : 1;
    Side of = other == null ? side : other;
    last.row(of).keySet().removeIf(level -> level > ordinal.level());
    last.put(of, ordinal.level(), ordinal.number());
  }

  /** Whether a label ends with the name of another side: 四、公共安全支出. */
  private boolean isNamedAsOther(Side side, String label) {
    return labels.values().stream()
        .map(Side::title)
        .anyMatch(
            title -> !title.isEmpty() && !title.equals(side.title()) && label.endsWith(title));
  }

  private boolean goesOn(Side side, Ordinal ordinal) {
    return last.row(side).getOrDefault(ordinal.level(), 0) + 1 == ordinal.number();
  }

  /** The only other side that a number goes on with; null if there is none. */
  private @Nullable Side other(Side side, Ordinal ordinal) {
    List<Side> others =
        kind.schema().sides().stream()
            .filter(
                each -> !each.equals(side) && labels.containsValue(each) && goesOn(each, ordinal))
            .toList();
    return others.size() == 1 ? others.get(0) : null;
  }
}
