package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import java.util.stream.Stream;

/** What the codes of projects in 项目绩效目标表 are checked for. */
final class ProjectCodes {
  private ProjectCodes() {}

  /** Codes of another length than the rule demands. */
  static Stream<Fact> lengths(Checking checking) {
    return coded(checking)
        .map(
            project -> {
              ProjectCode code = project.code().orElseThrow();
              return Fact.of(
                  code.hasStandardLength(),
                  ImmutableList.of(codeCell(project)),
                  () ->
                      Texts.of(
                          "identity.project-code-length",
                          project.place(),
                          project.nameInWords(),
                          Terms.same(code.digits()),
                          Terms.number(code.digits().length())));
            });
  }

  /** One code with two names. */
  static Stream<Fact> names(Checking checking) {
    ImmutableListMultimap<ProjectCode, PrintedProject> byCode =
        Multimaps.index(
            coded(checking).filter(PrintedProject::isNamed).toList(),
            project -> project.code().orElseThrow());
    return byCode.entries().stream()
        .map(entry -> name(entry.getValue(), byCode.get(entry.getKey()).get(0)));
  }

  private static Fact name(PrintedProject project, PrintedProject first) {
    return Fact.of(
        project.key().equals(first.key()),
        ImmutableList.of(project.nameCell(), codeCell(project), first.nameCell()),
        () ->
            Texts.of(
                "identity.code-of-two",
                project.place(),
                Terms.same(project.code().orElseThrow().digits()),
                project.nameInWords(),
                first.place(),
                first.nameInWords()));
  }

  private static Stream<PrintedProject> coded(Checking checking) {
    return PrintedProject.in(checking.disclosure(), TableKind.PROJECT_PERFORMANCE).stream()
        .filter(project -> project.code().isPresent());
  }

  private static CellPath codeCell(PrintedProject project) {
    return project.cell(ProjectPerformanceRow.PROJECT);
  }
}
