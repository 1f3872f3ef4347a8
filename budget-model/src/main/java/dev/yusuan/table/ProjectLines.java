package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.indicator.ProjectPerformance.Funds;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorColumns;
import dev.yusuan.schema.RowLevel;
import java.util.List;
import java.util.Optional;

/** The rows of one project: its line, and a row for each further indicator of a class. */
final class ProjectLines {
  private final ProjectPerformance project;
  private final ListMultimap<IndicatorLevel, Indicator> indicators =
      MultimapBuilder.enumKeys(IndicatorLevel.class).arrayListValues().build();

  private ProjectLines(ProjectPerformance project) {
    if (project.code().isEmpty() && project.name().isEmpty()) {
      throw new IllegalArgumentException("a project has a code or a name: " + project);
    }
    this.project = project;
    project.indicators().forEach(indicator -> indicators.put(level(indicator), indicator));
  }

  private static IndicatorLevel level(Indicator indicator) {
    Optional<IndicatorLevel> level = indicator.level();
    boolean printed = indicator.name().isPresent() || indicator.target().isPresent();
    if (level.isEmpty()
        || !printed
        || !indicator.equals(Indicator.of(level.get(), indicator.name(), indicator.target()))) {
      throw new IllegalArgumentException(
          "this table prints indicators of four classes by name and target only, not " + indicator);
    }
    return level.get();
  }

  static ImmutableList<ProjectPerformanceRow> of(ProjectPerformance project) {
    return new ProjectLines(project).rows();
  }

  private ImmutableList<ProjectPerformanceRow> rows() {
    int count = 1;
    for (IndicatorLevel level : indicators.keySet()) {
      count = Math.max(count, indicators.get(level).size());
    }
    ImmutableList.Builder<ProjectPerformanceRow> rows = ImmutableList.builder();
    for (int number = 0; number < count; number++) {
      Cells.Builder cells = number == 0 ? line() : Cells.builder(ProjectPerformanceRow.SCHEMA);
      if (!indicators.isEmpty()) {
        project.code().ifPresent(code -> cells.put(ProjectPerformanceRow.INDICATORS_OF, code));
      }
      for (IndicatorColumns<ProjectPerformanceRow> columns :
          ProjectPerformanceRow.SCHEMA.indicators()) {
        put(cells, columns, number);
      }
      rows.add(new ProjectPerformanceRow(cells.build()));
    }
    return rows.build();
  }

  private Cells.Builder line() {
    Cells.Builder cells = Cells.builder(ProjectPerformanceRow.SCHEMA);
    cells.put(ProjectPerformanceRow.LEVEL, RowLevel.ITEM);
    project.code().ifPresent(code -> cells.put(ProjectPerformanceRow.PROJECT, code));
    project.name().ifPresent(name -> cells.put(ProjectPerformanceRow.NAME, name));
    Funds funds = project.funds();
    put(cells, ProjectPerformanceRow.TOTAL, funds.total());
    put(cells, ProjectPerformanceRow.GOVERNMENT_BUDGET, funds.governmentBudget());
    put(cells, ProjectPerformanceRow.SPECIAL_ACCOUNT, funds.specialAccount());
    put(cells, ProjectPerformanceRow.UNIT_FUNDS, funds.unitFunds());
    return cells;
  }

  private static void put(
      Cells.Builder cells, Column<ProjectPerformanceRow, Amount> column, Optional<Amount> amount) {
    amount.ifPresent(printed -> cells.put(column, printed));
  }

  private void put(
      Cells.Builder cells, IndicatorColumns<ProjectPerformanceRow> columns, int number) {
    List<Indicator> own = indicators.get(columns.level());
    if (number < own.size()) {
      own.get(number).name().ifPresent(name -> cells.put(columns.name(), name));
      own.get(number).target().ifPresent(target -> cells.put(columns.target(), target));
    }
  }
}
