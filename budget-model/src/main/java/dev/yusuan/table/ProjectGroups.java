package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.indicator.ProjectPerformance.Funds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of the projects' performance targets into projects (项目): neighbouring rows of
 * one project with one line among them. A project that is printed twice stays two.
 */
public final class ProjectGroups {
  private static final Funds NO_FUNDS =
      new Funds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final ImmutableList.Builder<ProjectPerformance> projects = ImmutableList.builder();
  private final List<Indicator> indicators = new ArrayList<>();
  private Optional<ProjectCode> code = Optional.empty();
  private @Nullable ProjectPerformanceRow line;

  private ProjectGroups() {}

  /** The projects of the rows; indicators of no known project make one without code and name. */
  public static ImmutableList<ProjectPerformance> projects(List<ProjectPerformanceRow> rows) {
    ProjectGroups groups = new ProjectGroups();
    rows.forEach(groups::add);
    groups.close();
    return groups.projects.build();
  }

  /**
   * The rows of projects, of which {@link #projects} gives the projects again: each line with the
   * first indicator of each class, the further ones below it.
   *
   * @throws IllegalArgumentException if a project has neither code nor name, or an indicator says
   *     more than the table prints
   */
  public static ImmutableList<ProjectPerformanceRow> rows(List<ProjectPerformance> projects) {
    ImmutableList.Builder<ProjectPerformanceRow> rows = ImmutableList.builder();
    projects.forEach(project -> ProjectLines.of(project).forEach(rows::add));
    return rows.build();
  }

  private void add(ProjectPerformanceRow row) {
    if (!row.isLine() && row.indicatorsOf().isEmpty() && row.indicators().isEmpty()) {
      return;
    }
    Optional<ProjectCode> of = row.isProject() ? row.project() : row.indicatorsOf();
    boolean begins = row.isLine() && (line != null || row.project().isEmpty());
    if (!of.equals(code) || begins) {
      close();
      code = of;
    }
    if (row.isProject()) {
      line = row;
    }
    indicators.addAll(row.indicators());
  }

  private void close() {
    if (line != null || !indicators.isEmpty()) {
      ImmutableList.Builder<Indicator> ordered = ImmutableList.builder();
      for (IndicatorLevel level : IndicatorLevel.values()) {
        indicators.stream()
            .filter(each -> each.level().equals(Optional.of(level)))
            .forEach(ordered::add);
      }
      projects.add(
          new ProjectPerformance(
              code,
              line == null ? Optional.empty() : line.name(),
              line == null ? NO_FUNDS : line.funds(),
              ordered.build()));
    }
    indicators.clear();
    line = null;
  }
}
