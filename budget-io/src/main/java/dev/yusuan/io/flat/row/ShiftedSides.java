package dev.yusuan.io.flat.row;

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
 * the numbers of their labels go on with those of the other side only, or their names are of it.
 */
public final class ShiftedSides {
  /** One label alone may be numbered wrongly, if its name is not of the other side too. */
  private static final int FEWEST = 2;

  private final TableKind<?> kind;
  private final Map<Integer, Side> labels = new TreeMap<>();
  private final Map<Side, Integer> last = new HashMap<>();
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
      if (side != null && Ordinal.of(cell.text()).level() == 1) {
        numbered.putIfAbsent(side, cell.text());
      }
    }
    boolean alone = numbered.size() == 1;
    numbered.forEach((side, label) -> read(side, label, alone));
  }

  private void read(Side side, String label, boolean alone) {
    int number = Ordinal.of(label).number();
    boolean own = !alone || (goesOn(side, number) && !isNamedAsOther(side, label));
    Side other = own ? null : other(side, number);
    shifted += other == null ? 0 : isNamedAsOther(side, label) ? FEWEST : 1;
    last.put(other == null ? side : other, number);
  }

  /** Whether a label ends with the name of another side: 四、公共安全支出. */
  private boolean isNamedAsOther(Side side, String label) {
    return labels.values().stream()
        .map(Side::title)
        .anyMatch(
            title -> !title.isEmpty() && !title.equals(side.title()) && label.endsWith(title));
  }

  private boolean goesOn(Side side, int number) {
    return last.getOrDefault(side, 0) + 1 == number;
  }

  /** The only other side that a number goes on with; null if there is none. */
  private @Nullable Side other(Side side, int number) {
    List<Side> others =
        kind.schema().sides().stream()
            .filter(
                each -> !each.equals(side) && labels.containsValue(each) && goesOn(each, number))
            .toList();
    return others.size() == 1 ? others.get(0) : null;
  }
}
