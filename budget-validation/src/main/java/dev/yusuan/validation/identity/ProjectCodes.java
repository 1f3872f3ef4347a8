package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.List;

/** What the codes of projects in 项目绩效目标表 are checked for. */
final class ProjectCodes {
  private ProjectCodes() {}

  /** Codes of another length than the rule demands. */
  record Length(RuleDescription description) implements Rule {
    @Override
    public Checks check(Disclosure disclosure) {
      ImmutableList<Check> checks =
          coded(disclosure).stream().map(this::check).collect(ImmutableList.toImmutableList());
      return checks.isEmpty() ? none(disclosure) : Checks.of(checks);
    }

    private Check check(PrintedProject project) {
      ProjectCode code = project.code().orElseThrow();
      return FactCheck.of(
          code.hasStandardLength(),
          ImmutableList.of(codeCell(project)),
          code.hasStandardLength()
              ? description.sentence()
              : Texts.of(
                  "identity.project-code-length",
                  project.place(),
                  project.nameInWords(),
                  Terms.same(code.digits()),
                  Terms.number(code.digits().length())));
    }
  }

  /** One code with two names. */
  record Names(RuleDescription description) implements Rule {
    @Override
    public Checks check(Disclosure disclosure) {
      ImmutableListMultimap<ProjectCode, PrintedProject> byCode =
          Multimaps.index(
              coded(disclosure).stream().filter(project -> !project.key().isEmpty()).toList(),
              project -> project.code().orElseThrow());
      ImmutableList.Builder<Check> checks = ImmutableList.builder();
      for (PrintedProject project : byCode.values()) {
        checks.add(check(project, byCode.get(project.code().orElseThrow()).get(0)));
      }
      ImmutableList<Check> all = checks.build();
      return all.isEmpty() ? none(disclosure) : Checks.of(all);
    }

    private Check check(PrintedProject project, PrintedProject first) {
      boolean same = project.key().equals(first.key());
      return FactCheck.of(
          same,
          ImmutableList.of(project.nameCell(), codeCell(project), first.nameCell()),
          same
              ? description.sentence()
              : Texts.of(
                  "identity.code-of-two",
                  project.place(),
                  Terms.same(project.code().orElseThrow().digits()),
                  project.nameInWords(),
                  first.place(),
                  first.nameInWords()));
    }
  }

  private static List<PrintedProject> coded(Disclosure disclosure) {
    return PrintedProject.in(disclosure, TableKind.PROJECT_PERFORMANCE).stream()
        .filter(project -> project.code().isPresent())
        .toList();
  }

  private static Checks none(Disclosure disclosure) {
    return PrintedProject.none(disclosure, TableKind.PROJECT_PERFORMANCE);
  }

  private static CellPath codeCell(PrintedProject project) {
    return project.cell(ProjectPerformanceRow.PROJECT);
  }
}
