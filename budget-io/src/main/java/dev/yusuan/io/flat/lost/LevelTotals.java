package dev.yusuan.io.flat.lost;

import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.placing.Figures;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The levels of rows (类, 款, 项) whose amounts add up to the first row in each column. */
final class LevelTotals {
  private static final int DECIMALS = 6;

  private LevelTotals() {}

  /**
   * The rows of such levels.
   *
   * @param columns the cells of amounts
   */
  static List<GridRow> held(List<GridRow> rows, Set<Integer> columns) {
    List<GridRow> held = new ArrayList<>();
    if (rows.isEmpty()) {
      return held;
    }
    try {
      Map<Integer, Long> total = values(rows.get(0), columns);
      Map<Integer, List<GridRow>> levels = new LinkedHashMap<>();
      for (GridRow row : rows.subList(1, rows.size())) {
        levels.computeIfAbsent(level(row), digits -> new ArrayList<>()).add(row);
      }
      for (List<GridRow> level : levels.values()) {
        Map<Integer, Long> sum = new HashMap<>();
        for (GridRow row : level) {
          values(row, columns).forEach((cell, value) -> sum.merge(cell, value, Math::addExact));
        }
        sum.values().removeIf(value -> value == 0);
        if (!sum.isEmpty() && sum.equals(total)) {
          held.addAll(level);
        }
      }
    } catch (ArithmeticException tooLarge) {
      held.clear();
    }
    return held;
  }

  /** How many digits of codes a row prints before its first other text. */
  private static int level(GridRow row) {
    int digits = 0;
    for (SourceCell cell : row.cells()) {
      if (!new FlatToken(cell.text(), cell.place()).isDigits()) {
        break;
      }
      digits += cell.text().length();
    }
    return digits;
  }

  private static Map<Integer, Long> values(GridRow row, Set<Integer> columns) {
    Map<Integer, Long> values = new HashMap<>();
    for (SourceCell cell : row.cells()) {
      FlatToken token = new FlatToken(cell.text(), cell.place());
      if (token.isAmount() && !token.isPercent() && columns.contains(cell.at())) {
        values.put(cell.at(), Figures.value(token.amount(), DECIMALS));
      }
    }
    values.values().removeIf(value -> value == 0);
    return values;
  }
}
