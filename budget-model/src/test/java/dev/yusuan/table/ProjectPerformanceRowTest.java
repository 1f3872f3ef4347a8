package dev.yusuan.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.indicator.Target;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the rows of a table of performance targets are gathered into projects. */
class ProjectPerformanceRowTest {
  private static final ProjectCode CODE = new ProjectCode("419001230000000105927");
  private static final Amount FUNDS = Amount.parse("80.0万元");

  @Test
  void gathersTheIndicatorsBelowALine() {
    List<ProjectPerformance> projects =
        ProjectGroups.projects(
            List.of(
                unit(),
                row(line("甲项目").put(ProjectPerformanceRow.PROJECT, CODE), "召开会议"),
                row(cells().put(ProjectPerformanceRow.INDICATORS_OF, CODE), "印刷材料")));
    assertThat(projects).hasSize(1);
    assertThat(projects.get(0).code()).hasValue(CODE);
    assertThat(projects.get(0).name()).hasValue("甲项目");
    assertThat(projects.get(0).indicators().stream().map(Indicator::name))
        .containsExactly(Optional.of("召开会议"), Optional.of("印刷材料"));
  }

  @Test
  void keepsAProjectWhoseCodeIsNotPrinted() {
    List<ProjectPerformance> projects =
        ProjectGroups.projects(
            List.of(
                row(line("甲项目").put(ProjectPerformanceRow.PROJECT, CODE), "召开会议"),
                row(line("乙项目"), "印刷材料"),
                row(cells(), "租赁房屋")));
    assertThat(projects).hasSize(2);
    assertThat(projects.get(1).code()).isEmpty();
    assertThat(projects.get(1).name()).hasValue("乙项目");
    assertThat(projects.get(1).funds().total()).hasValue(FUNDS);
    assertThat(projects.get(1).indicators()).hasSize(2);
  }

  private static ProjectPerformanceRow unit() {
    return new ProjectPerformanceRow(
        line("某单位").put(ProjectPerformanceRow.UNIT, new UnitCode("003001")).build());
  }

  private static Cells.Builder cells() {
    return Cells.builder(ProjectPerformanceRow.SCHEMA);
  }

  private static Cells.Builder line(String name) {
    return cells().put(ProjectPerformanceRow.NAME, name).put(ProjectPerformanceRow.TOTAL, FUNDS);
  }

  private static ProjectPerformanceRow row(Cells.Builder cells, String indicator) {
    return new ProjectPerformanceRow(
        cells
            .put(ProjectPerformanceRow.OUTPUT.name(), indicator)
            .put(ProjectPerformanceRow.OUTPUT.target(), Target.parse("≥5次"))
            .build());
  }
}
