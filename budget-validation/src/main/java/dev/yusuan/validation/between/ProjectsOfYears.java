package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/** What the projects of a year are compared with those of the year before for (前后年度的项目). */
final class ProjectsOfYears {
  private ProjectsOfYears() {}

  /**
   * What declarations print of last year (项目上年度金额) against the disclosure of that year: its
   * declaration of the project, or its table of projects.
   */
  static Stream<Check> amounts(SuccessiveYears years) {
    MatchedProjects declared = MatchedProjects.in(years.before(), TableKind.PROJECT_DECLARATION);
    MatchedProjects budgeted = MatchedProjects.in(years.before(), TableKind.PROJECT_EXPENDITURE);
    return years.after().projects(TableKind.PROJECT_DECLARATION).stream()
        .flatMap(
            project ->
                declared
                    .match(project)
                    .or(() -> budgeted.match(project))
                    .map(other -> new PlacedFigure(years.before(), other.figure()))
                    .flatMap(lastYear(years.after(), project)::isSame)
                    .stream());
  }

  private static PlacedFigure lastYear(PlacedDisclosure document, PrintedProject project) {
    return new PlacedFigure(
        document, new Figure(project.table(), project.row(), ProjectDeclarationRow.LAST_YEAR));
  }

  /** The code of a project against that of the project of the same name in the year before. */
  static Stream<Check> codes(SuccessiveYears years, Wording demand) {
    MatchedProjects projects = MatchedProjects.in(years.before(), TableKind.PROJECT_PERFORMANCE);
    return years.after().projects(TableKind.PROJECT_PERFORMANCE).stream()
        .filter(project -> project.code().isPresent())
        .flatMap(
            project ->
                projects
                    .match(project)
                    .filter(match -> match.code().isPresent())
                    .map(other -> code(years, project, other, demand))
                    .stream());
  }

  private static Check code(
      SuccessiveYears years, PrintedProject project, PrintedProject other, Wording demand) {
    boolean kept = project.code().equals(other.code());
    return new BetweenCheck(
        kept ? Verdict.EXACT : Verdict.INCONSISTENT,
        Optional.empty(),
        ImmutableList.of(
            years.after().at(project.cell(ProjectPerformanceRow.PROJECT)),
            years.before().at(other.cell(ProjectPerformanceRow.PROJECT))),
        kept
            ? demand
            : Texts.of(
                "between.project-code-differs",
                years.after().inWords(),
                project.place(),
                project.nameInWords(),
                Terms.same(project.code().orElseThrow().digits()),
                years.before().inWords(),
                Terms.same(other.code().orElseThrow().digits())));
  }
}
