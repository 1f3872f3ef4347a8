package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * What declarations print of last year (上年度金额) against the disclosure of that year: its declaration
 * of the project, or its table of projects.
 *
 * @param description what the rule is
 */
record LastYearAmounts(RuleDescription description) implements BetweenRule {
  /** Columns of last year, and those of the declarations of that year that print the same. */
  private static final ImmutableMap<Column<Amount>, Column<Amount>> DECLARED =
      ImmutableMap.of(
          ProjectDeclarationRow.LAST_YEAR, ProjectDeclarationRow.THIS_YEAR,
          ProjectDeclarationRow.LAST_TOTAL, ProjectDeclarationRow.TOTAL);

  @Override
  public Checks check(ImmutableList<Disclosure> disclosures) {
    List<PlacedDisclosure> all = PlacedDisclosure.of(disclosures);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (PlacedDisclosure before : all) {
      for (PlacedDisclosure after : all) {
        if (before.isYearBefore(after)) {
          compare(before, after, checks);
        }
      }
    }
    ImmutableList<Check> found = checks.build();
    return found.isEmpty() ? Checks.notApplicable(Reason.NO_COUNTERPART) : Checks.of(found);
  }

  private static void compare(
      PlacedDisclosure before, PlacedDisclosure after, ImmutableList.Builder<Check> checks) {
    MatchedProjects declared = MatchedProjects.in(before, TableKind.PROJECT_DECLARATION);
    MatchedProjects budgeted = MatchedProjects.in(before, TableKind.PROJECT_EXPENDITURE);
    for (PrintedProject project : after.projects(TableKind.PROJECT_DECLARATION)) {
      Optional<PrintedProject> declaration = declared.match(project);
      if (declaration.isPresent()) {
        DECLARED.forEach(
            (last, column) ->
                check(after, project, last, before, declaration.get(), column)
                    .ifPresent(checks::add));
      } else {
        budgeted
            .match(project)
            .flatMap(
                other ->
                    check(
                        after,
                        project,
                        ProjectDeclarationRow.LAST_YEAR,
                        before,
                        other,
                        other.amountColumn()))
            .ifPresent(checks::add);
      }
    }
  }

  private static Optional<Check> check(
      PlacedDisclosure after,
      PrintedProject project,
      Column<Amount> last,
      PlacedDisclosure before,
      PrintedProject other,
      Column<Amount> column) {
    return new PlacedFigure(after, new Figure(project.table(), project.row(), last))
        .check(
            Comparison.SAME,
            List.of(new PlacedFigure(before, new Figure(other.table(), other.row(), column))));
  }
}
