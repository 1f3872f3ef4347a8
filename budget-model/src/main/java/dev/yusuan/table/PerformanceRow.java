package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.ProjectPerformance.Funds;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;

/** What a {@link ProjectPerformanceRow} tells beyond its single cells. */
public sealed interface PerformanceRow extends Row permits ProjectPerformanceRow {
  /** 项目金额. */
  default Funds funds() {
    return new Funds(
        cells().find(ProjectPerformanceRow.TOTAL),
        cells().find(ProjectPerformanceRow.GOVERNMENT_BUDGET),
        cells().find(ProjectPerformanceRow.SPECIAL_ACCOUNT),
        cells().find(ProjectPerformanceRow.UNIT_FUNDS));
  }

  /** The indicators that the row prints, at most one of a class. */
  default ImmutableList<Indicator> indicators() {
    Cells cells = cells();
    return ProjectPerformanceRow.SCHEMA.indicators().stream()
        .filter(columns -> !cells.isBlank(columns.name()) || !cells.isBlank(columns.target()))
        .map(
            columns ->
                Indicator.of(
                    columns.level(), cells.find(columns.name()), cells.find(columns.target())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the row is the line of a unit or of a project, not only further indicators. */
  default boolean isLine() {
    Cells cells = cells();
    return !cells.isBlank(ProjectPerformanceRow.UNIT)
        || !cells.isBlank(ProjectPerformanceRow.PROJECT)
        || !cells.isBlank(ProjectPerformanceRow.NAME)
        || !cells.isBlank(ProjectPerformanceRow.TOTAL);
  }

  /** Whether the row is the line of a project, though its code may be blank or garbled. */
  default boolean isProject() {
    return cells().find(ProjectPerformanceRow.PROJECT).isPresent()
        || (isLine()
            && cells().find(ProjectPerformanceRow.UNIT).isEmpty()
            && cells().find(ProjectPerformanceRow.NAME).isPresent()
            && cells().find(ProjectPerformanceRow.LEVEL).filter(RowLevel.TOTAL::equals).isEmpty());
  }
}
