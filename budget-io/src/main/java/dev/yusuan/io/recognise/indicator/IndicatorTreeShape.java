package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Placement.Placed;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorTreeColumns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a row of a tree of indicators can be, by its shape alone. */
public final class IndicatorTreeShape {
  private static final int FARTHEST = 2;
  private static final int MAX_CELLS = 5;

  private final IndicatorTreeColumns<?> columns;

  public IndicatorTreeShape(IndicatorTreeColumns<?> columns) {
    this.columns = columns;
  }

  /**
   * How much of a placement cannot be: cells in no column, numbers as names, a target or an
   * explanation without a name, a class without the class below it.
   */
  public int faults(Placement placement) {
    Set<Column<?, ?>> printed = new HashSet<>();
    int faults = 0;
    for (Placed cell : placement.cells()) {
      cell.column().ifPresent(column -> printed.add(column.column()));
      faults += cell.column().isEmpty() || isNumberAsName(cell) ? 1 : 0;
    }
    boolean named = printed.contains(columns.name());
    faults += printed.contains(columns.target()) && !named ? 1 : 0;
    faults += columns.explanation().filter(printed::contains).isPresent() && !named ? 1 : 0;
    faults += printed.contains(columns.level1()) && !printed.contains(columns.level2()) ? 1 : 0;
    return faults;
  }

  private boolean isNumberAsName(Placed cell) {
    Column<?, ?> column = cell.column().orElseThrow().column();
    boolean name =
        column == columns.name() || column == columns.level1() || column == columns.level2();
    return name && Target.parse(cell.text()) instanceof NumericTarget;
  }

  /** The cells at which the printed cells may be meant to stand: in their order, not far away. */
  public static List<List<Integer>> targets(List<Integer> cells, Layout layout) {
    List<List<Integer>> found = new ArrayList<>();
    if (!cells.isEmpty() && cells.size() <= MAX_CELLS) {
      extend(ImmutableList.of(), cells, layout.columns().keySet().asList(), found);
    }
    return found;
  }

  private static void extend(
      ImmutableList<Integer> start,
      List<Integer> cells,
      ImmutableList<Integer> places,
      List<List<Integer>> found) {
    if (start.size() == cells.size()) {
      found.add(start);
      return;
    }
    int cell = cells.get(start.size());
    for (int place : places) {
      boolean behind = start.isEmpty() || place > start.get(start.size() - 1);
      if (behind && Math.abs(place - cell) <= FARTHEST) {
        ImmutableList<Integer> next =
            ImmutableList.<Integer>builder().addAll(start).add(place).build();
        extend(next, cells, places, found);
      }
    }
  }
}
