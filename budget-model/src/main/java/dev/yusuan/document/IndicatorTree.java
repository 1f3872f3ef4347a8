package dev.yusuan.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.IndicatorTreeColumns;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
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
    rows.forEach(row -> tree.add(row.cells()));
    return tree.indicators.build();
  }

  /**
   * The cells of rows that print the indicators, each without what the row before it tells.
   *
   * @throws IllegalArgumentException if an indicator says more than the columns hold, or less than
   *     the one before it, so that its branch would be read from there
   */
  static List<Cells.Builder> rows(
      TableSchema<?> schema, IndicatorTreeColumns<?> columns, List<Indicator> indicators) {
    List<Cells.Builder> rows = new ArrayList<>();
    IndicatorTree tree = new IndicatorTree(columns);
    for (Indicator indicator : indicators) {
      Cells.Builder row = Cells.builder(schema);
      tree.print(indicator, row);
      tree.add(row.build());
      rows.add(row);
    }
    if (!tree.indicators.build().equals(ImmutableList.copyOf(indicators))) {
      throw new IllegalArgumentException(
          "the table cannot print these indicators as they are: " + indicators);
    }
    return rows;
  }

  private void print(Indicator indicator, Cells.Builder row) {
    boolean sameClass = indicator.level1().equals(level1);
    boolean sameBranch = sameClass && indicator.level2().equals(level2);
    if (!sameClass || (!sameBranch && indicator.level2().isEmpty())) {
      indicator.level1().ifPresent(name -> row.put(columns.level1(), name));
    }
    if (!sameBranch) {
      indicator.level2().ifPresent(name -> row.put(columns.level2(), name));
    }
    indicator.name().ifPresent(name -> row.put(columns.name(), name));
    indicator.target().ifPresent(target -> row.put(columns.target(), target));
    columns
        .explanation()
        .ifPresent(column -> indicator.explanation().ifPresent(text -> row.put(column, text)));
  }

  /** The cells without those of the tree. */
  static Cells.Builder without(IndicatorTreeColumns<?> columns, Cells cells) {
    Cells.Builder rest =
        cells.toBuilder()
            .blank(columns.level1())
            .blank(columns.level2())
            .blank(columns.name())
            .blank(columns.target());
    columns.explanation().ifPresent(rest::blank);
    return rest;
  }

  private void add(Cells cells) {
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
