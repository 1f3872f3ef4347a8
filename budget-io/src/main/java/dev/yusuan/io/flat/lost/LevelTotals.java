package dev.yusuan.io.flat.lost;

import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.placing.Figures;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
      for (List<GridRow> level : levels(rows)) {
        Map<Integer, Long> sum = sum(level, columns);
        if (!sum.isEmpty() && sum.equals(total)) {
          held.addAll(level);
        }
      }
    } catch (ArithmeticException tooLarge) {
      held.clear();
    }
    return held;
  }

  /**
   * Whether amounts of a level stand in other columns than those of the first row: in the first
   * column they add up to it, in others they do not, and what is too much in some is too little in
   * others.
   */
  static boolean areCrossed(List<GridRow> rows, Set<Integer> columns) {
    if (rows.isEmpty() || columns.isEmpty()) {
      return false;
    }
    int first = Collections.min(columns);
    try {
      Map<Integer, Long> total = values(rows.get(0), columns);
      for (List<GridRow> level : levels(rows)) {
        Map<Integer, Long> sum = sum(level, columns);
        boolean adds = total.containsKey(first) && total.get(first).equals(sum.get(first));
        if (level.size() > 1 && adds && !sum.equals(total) && all(sum) == all(total)) {
          return true;
        }
      }
    } catch (ArithmeticException tooLarge) {
      return false;
    }
    return false;
  }

  private static long all(Map<Integer, Long> values) {
    return values.values().stream().reduce(0L, Math::addExact);
  }

  private static Collection<List<GridRow>> levels(List<GridRow> rows) {
    Map<Integer, List<GridRow>> levels = new LinkedHashMap<>();
    for (GridRow row : rows.subList(1, rows.size())) {
      levels.computeIfAbsent(level(row), digits -> new ArrayList<>()).add(row);
    }
    return levels.values();
  }

  private static Map<Integer, Long> sum(List<GridRow> rows, Set<Integer> columns) {
    Map<Integer, Long> sum = new HashMap<>();
    for (GridRow row : rows) {
      values(row, columns).forEach((cell, value) -> sum.merge(cell, value, Math::addExact));
    }
    sum.values().removeIf(value -> value == 0);
    return sum;
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
