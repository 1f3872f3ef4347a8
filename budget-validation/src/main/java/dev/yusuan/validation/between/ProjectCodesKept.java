package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;

/**
 * The code of a project against that of the project of the same name in the year before.
 *
 * @param description what the rule is
 */
public record ProjectCodesKept(RuleDescription description) implements BetweenRule {

  @Override
  public Checks check(ImmutableList<Disclosure> disclosures) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (SuccessiveYears years : SuccessiveYears.among(disclosures)) {
      compare(years.before(), years.after(), checks);
    }
    ImmutableList<Check> found = checks.build();
    return found.isEmpty() ? Checks.notApplicable(Reason.NO_COUNTERPART) : Checks.of(found);
  }

  private void compare(
      PlacedDisclosure before, PlacedDisclosure after, ImmutableList.Builder<Check> checks) {
    MatchedProjects projects = MatchedProjects.in(before, TableKind.PROJECT_PERFORMANCE);
    for (PrintedProject project : after.projects(TableKind.PROJECT_PERFORMANCE)) {
      Optional<PrintedProject> other =
          projects.match(project).filter(match -> match.code().isPresent());
      if (project.code().isPresent() && other.isPresent()) {
        checks.add(check(after, project, before, other.get()));
      }
    }
  }

  private Check check(
      PlacedDisclosure after,
      PrintedProject project,
      PlacedDisclosure before,
      PrintedProject other) {
    boolean kept = project.code().equals(other.code());
    return new BetweenCheck(
        kept ? Verdict.EXACT : Verdict.INCONSISTENT,
        Optional.empty(),
        ImmutableList.of(
            after.at(project.cell(ProjectPerformanceRow.PROJECT)),
            before.at(other.cell(ProjectPerformanceRow.PROJECT))),
        kept
            ? description.sentence()
            : Texts.of(
                "between.project-code-differs",
                after.inWords(),
                project.place(),
                project.nameInWords(),
                Terms.same(project.code().orElseThrow().digits()),
                before.inWords(),
                Terms.same(other.code().orElseThrow().digits())));
  }
}
