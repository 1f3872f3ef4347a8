package dev.yusuan.validation.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.MeasuredProject;
import dev.yusuan.validation.printed.PrintedIndicators;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Projects with money and whether they print indicators. Where a table prints indicators of no
 * known project, or texts in no column between a project and the next, that cannot be told.
 */
final class ProjectsMeasured {
  private ProjectsMeasured() {}

  static Stream<Fact> in(Checking checking) {
    ImmutableListMultimap<TableKind<?>, MeasuredProject> byTable =
        Multimaps.index(
            checking.once(MeasuredProject.ALL), project -> project.line().table().kind());
    return PrintedIndicators.KINDS.stream().flatMap(kind -> inTable(byTable.get(kind)));
  }

  private static Stream<Fact> inTable(List<MeasuredProject> projects) {
    if (projects.isEmpty()) {
      return Stream.empty();
    }
    Table<?> table = projects.get(0).line().table();
    int end = table.rows().size();
    int gathered = projects.stream().mapToInt(project -> project.indicators().size()).sum();
    boolean ofOthers = gathered != PrintedIndicators.in(table).size();
    return IntStream.range(0, projects.size())
        .filter(i -> projects.get(i).line().amount().filter(it -> !it.isZero()).isPresent())
        .mapToObj(
            i -> {
              PrintedProject line = projects.get(i).line();
              int next = i + 1 < projects.size() ? projects.get(i + 1).line().row() : end;
              boolean doubtful =
                  ofOthers
                      || (table.cut() && next == end)
                      || holdsUnplaced(table, line.row(), next);
              return fact(projects.get(i), doubtful);
            });
  }

  private static Fact fact(MeasuredProject project, boolean doubtful) {
    PrintedProject line = project.line();
    return Fact.of(
        !project.indicators().isEmpty(),
        doubtful,
        ImmutableList.of(line.nameCell(), line.cell(line.amountColumn())),
        () ->
            Texts.of(
                "indicator.project-without-indicators",
                line.place(),
                line.nameInWords(),
                Terms.same(line.amount().orElseThrow().toString())));
  }

  private static boolean holdsUnplaced(Table<?> table, int from, int to) {
    return table.rows().subList(from, Math.max(from, to)).stream()
        .anyMatch(row -> !row.cells().unplaced().isEmpty());
  }
}
