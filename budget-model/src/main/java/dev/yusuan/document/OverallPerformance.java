package dev.yusuan.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.table.OverallPerformanceRow;
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
  public record Task(Optional<String> name, Optional<String> content) {}

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

  /** How many tasks and indicators there are. */
  @Override
  public String toString() {
    return head.flatMap(OverallPerformanceRow::department).orElse("（未写明部门）")
        + ": "
        + tasks.size()
        + " tasks, "
        + indicators.size()
        + " indicators";
  }
}
