package dev.yusuan.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.OverallPerformanceRow;
import dev.yusuan.text.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * The performance targets of a whole department or unit (部门（单位）整体绩效目标).
 *
 * @param head the row with its name, goals and funds; empty where nothing of them is printed
 * @param tasks the tasks of the year (年度主要任务), in printed order
 * @param indicators the indicators, each with its branches, in printed order
 */
public record OverallPerformance(
    Optional<OverallPerformanceRow> head,
    ImmutableList<Task> tasks,
    ImmutableList<Indicator> indicators) {

  /**
   * A task of the year.
   *
   * @param name 任务名称
   * @param content 主要内容
   */
  public record Task(Optional<String> name, Optional<String> content) {
    private OverallPerformanceRow row() {
      if (name.isEmpty() && content.isEmpty()) {
        throw new IllegalArgumentException("a task has a name or a content");
      }
      Cells.Builder cells = Cells.builder(OverallPerformanceRow.SCHEMA);
      name.ifPresent(text -> cells.put(OverallPerformanceRow.TASK, text));
      content.ifPresent(text -> cells.put(OverallPerformanceRow.TASK_CONTENT, text));
      return new OverallPerformanceRow(cells.build());
    }
  }

  static OverallPerformance of(List<OverallPerformanceRow> rows) {
    ImmutableList.Builder<Task> tasks = ImmutableList.builder();
    for (OverallPerformanceRow row : rows) {
      if (row.task().isPresent() || row.taskContent().isPresent()) {
        tasks.add(new Task(row.task(), row.taskContent()));
      }
    }
    return new OverallPerformance(
        rows.stream().filter(row -> row.level().isPresent()).findFirst(),
        tasks.build(),
        IndicatorTree.indicators(rows, OverallPerformanceRow.INDICATORS));
  }

  /**
   * The rows: the head, the tasks, the indicators; {@link Disclosure#overallPerformance()} gives
   * them again.
   *
   * @throws IllegalArgumentException if a task is blank, or the table cannot print the indicators
   *     as they are
   */
  public ImmutableList<OverallPerformanceRow> rows() {
    ImmutableList.Builder<OverallPerformanceRow> rows = ImmutableList.builder();
    head.ifPresent(row -> rows.add(new OverallPerformanceRow(headCells(row))));
    tasks.forEach(task -> rows.add(task.row()));
    IndicatorTree.rows(OverallPerformanceRow.SCHEMA, OverallPerformanceRow.INDICATORS, indicators)
        .forEach(row -> rows.add(new OverallPerformanceRow(row.build())));
    return rows.build();
  }

  private static Cells headCells(OverallPerformanceRow head) {
    Cells cells =
        IndicatorTree.without(OverallPerformanceRow.INDICATORS, head.cells())
            .blank(OverallPerformanceRow.TASK)
            .blank(OverallPerformanceRow.TASK_CONTENT)
            .build();
    return cells.isBlank(OverallPerformanceRow.LEVEL)
        ? cells.toBuilder().put(OverallPerformanceRow.LEVEL, RowLevel.TOTAL).build()
        : cells;
  }

  /** How many tasks and indicators there are. */
  @Override
  public String toString() {
    return head.flatMap(OverallPerformanceRow::department).map(Excerpt::of).orElse("（未写明部门）")
        + ": "
        + tasks.size()
        + " tasks, "
        + indicators.size()
        + " indicators";
  }
}
