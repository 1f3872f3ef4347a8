package dev.yusuan.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.IndicatorTreeColumns;
import dev.yusuan.schema.Row;
import java.util.List;
import java.util.Optional;

/**
 * Collects indicators from rows that print the names of their branches only where they change. A
 * branch that prints no indicator gives none.
 */
final class IndicatorTree {
  private final IndicatorTreeColumns<?> columns;
  private final ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
  private Optional<String> level1 = Optional.empty();
  private Optional<String> level2 = Optional.empty();

  private IndicatorTree(IndicatorTreeColumns<?> columns) {
    this.columns = columns;
  }

  static ImmutableList<Indicator> indicators(
      List<? extends Row> rows, IndicatorTreeColumns<?> columns) {
    IndicatorTree tree = new IndicatorTree(columns);
    rows.forEach(tree::add);
    return tree.indicators.build();
  }

  private void add(Row row) {
    Cells cells = row.cells();
    Optional<String> printed = cells.find(columns.level1());
    if (printed.isPresent()) {
      level1 = printed;
      level2 = Optional.empty();
    }
    level2 = cells.find(columns.level2()).or(() -> level2);
    if (!cells.isBlank(columns.name()) || !cells.isBlank(columns.target())) {
      indicators.add(
          new Indicator(
              level1,
              level2,
              cells.find(columns.name()),
              cells.find(columns.target()),
              columns.explanation().flatMap(cells::find)));
    }
  }
}
