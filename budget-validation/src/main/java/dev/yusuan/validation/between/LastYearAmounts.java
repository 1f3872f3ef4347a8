package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Comparison;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.List;

/**
 * What declarations print of last year (项目上年度金额) against the disclosure of that year: its
 * declaration of the project, or its table of projects.
 *
 * @param description what the rule is
 */
public record LastYearAmounts(RuleDescription description) implements BetweenRule {
  @Override
  public Checks check(ImmutableList<Disclosure> disclosures) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (SuccessiveYears years : SuccessiveYears.among(disclosures)) {
      compare(years.before(), years.after(), checks);
    }
    ImmutableList<Check> found = checks.build();
    return found.isEmpty() ? Checks.notApplicable(Reason.NO_COUNTERPART) : Checks.of(found);
  }

  private static void compare(
      PlacedDisclosure before, PlacedDisclosure after, ImmutableList.Builder<Check> checks) {
    MatchedProjects declared = MatchedProjects.in(before, TableKind.PROJECT_DECLARATION);
    MatchedProjects budgeted = MatchedProjects.in(before, TableKind.PROJECT_EXPENDITURE);
    for (PrintedProject project : after.projects(TableKind.PROJECT_DECLARATION)) {
      Figure lastYear = new Figure(project.table(), project.row(), ProjectDeclarationRow.LAST_YEAR);
      declared
          .match(project)
          .or(() -> budgeted.match(project))
          .map(other -> new PlacedFigure(before, other.figure()))
          .flatMap(
              other -> new PlacedFigure(after, lastYear).check(Comparison.SAME, List.of(other)))
          .ifPresent(checks::add);
    }
  }
}
