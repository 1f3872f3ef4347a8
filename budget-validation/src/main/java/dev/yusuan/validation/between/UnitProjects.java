package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Comparison;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.List;

/**
 * Projects of a unit against the projects of the same name in the disclosure of its department.
 *
 * @param description what the rule is
 */
public record UnitProjects(RuleDescription description) implements BetweenRule {

  @Override
  public Checks check(ImmutableList<Disclosure> disclosures) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Family family : Family.among(disclosures)) {
      MatchedProjects projects =
          MatchedProjects.in(family.department(), TableKind.PROJECT_EXPENDITURE);
      for (PlacedDisclosure unit : family.units()) {
        compare(family.department(), projects, unit, checks);
      }
    }
    ImmutableList<Check> found = checks.build();
    return found.isEmpty() ? Checks.notApplicable(Reason.NO_COUNTERPART) : Checks.of(found);
  }

  private static void compare(
      PlacedDisclosure department,
      MatchedProjects projects,
      PlacedDisclosure unit,
      ImmutableList.Builder<Check> checks) {
    for (PrintedProject project : unit.projects(TableKind.PROJECT_EXPENDITURE)) {
      projects
          .match(project)
          .map(other -> new PlacedFigure(department, other.figure()))
          .flatMap(
              other ->
                  new PlacedFigure(unit, project.figure()).check(Comparison.SAME, List.of(other)))
          .ifPresent(checks::add);
    }
  }
}
