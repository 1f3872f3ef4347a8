package dev.yusuan.validation.printed;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import dev.yusuan.document.Disclosure;
import dev.yusuan.schema.Row;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Checking;
import java.util.List;
import java.util.function.Function;

/**
 * A project with the indicators that it is measured by, where they stand (项目及其绩效指标).
 *
 * @param line the line of the project
 * @param indicators its indicators, in printed order
 */
public record MeasuredProject(PrintedProject line, ImmutableList<PrintedIndicator> indicators) {

  /** All projects that a disclosure measures, to be asked once. */
  public static final Function<Checking, ImmutableList<MeasuredProject>> ALL =
      checking -> in(checking.disclosure());

  /** The projects of 项目绩效目标表 and of 支出项目绩效目标申报表, in printed order. */
  private static ImmutableList<MeasuredProject> in(Disclosure disclosure) {
    ImmutableList.Builder<MeasuredProject> projects = ImmutableList.builder();
    for (Table<?> table : disclosure.tables()) {
      if (PrintedIndicators.KINDS.contains(table.kind())) {
        List<PrintedProject> lines = PrintedProject.in(disclosure, table.kind());
        ImmutableListMultimap<Integer, PrintedIndicator> byRow =
            Multimaps.index(PrintedIndicators.in(table), PrintedIndicator::row);
        for (int i = 0; i < lines.size(); i++) {
          projects.add(new MeasuredProject(lines.get(i), inRows(byRow, rows(lines, i))));
        }
      }
    }
    return projects.build();
  }

  private static ImmutableList<PrintedIndicator> inRows(
      ImmutableListMultimap<Integer, PrintedIndicator> byRow, Range<Integer> rows) {
    return ContiguousSet.create(rows, DiscreteDomain.integers()).stream()
        .flatMap(row -> byRow.get(row).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Range<Integer> rows(List<PrintedProject> lines, int index) {
    PrintedProject line = lines.get(index);
    if (line.table().kind() == TableKind.PROJECT_DECLARATION) {
      int end = index + 1 < lines.size() ? lines.get(index + 1).row() : line.table().rows().size();
      return Range.closedOpen(line.row(), end);
    }
    int first = line.row();
    while (line.code().isPresent() && first > 0 && isOf(line, first - 1)) {
      first--;
    }
    int last = line.row();
    while (last + 1 < line.table().rows().size() && isOf(line, last + 1)) {
      last++;
    }
    return Range.closed(first, last);
  }

  /** Whether a row prints only further indicators of the project. */
  private static boolean isOf(PrintedProject line, int index) {
    Row row = line.table().rows().get(index);
    return row instanceof ProjectPerformanceRow further
        && !further.isLine()
        && further.indicatorsOf().equals(line.code());
  }
}
