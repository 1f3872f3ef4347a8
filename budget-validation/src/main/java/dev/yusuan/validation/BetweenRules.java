package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import java.util.Optional;

/** The rules between disclosures: a department and its units, a year and the year before. */
final class BetweenRules {
  static final ImmutableList<BetweenRule> ALL =
      ImmutableList.of(
          new DepartmentAndUnits(
              describe(
                  "between.unit-revenue", Severity.ERROR, "basis.between.units", TableKind.REVENUE),
              TableKind.REVENUE),
          new DepartmentAndUnits(
              describe(
                  "between.unit-expenditure",
                  Severity.ERROR,
                  "basis.between.units",
                  TableKind.EXPENDITURE),
              TableKind.EXPENDITURE),
          new SumOfUnits(
              describe(
                  "between.sum-of-units",
                  Severity.ERROR,
                  "basis.between.units",
                  TableKind.REVENUE,
                  TableKind.EXPENDITURE,
                  TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                  TableKind.GOVERNMENT_FUND_EXPENDITURE,
                  TableKind.PROJECT_EXPENDITURE,
                  TableKind.THREE_PUBLIC)),
          new UnitProjects(
              describe(
                  "between.unit-projects",
                  Severity.ERROR,
                  "basis.between.units",
                  TableKind.PROJECT_EXPENDITURE)),
          new LastYearAmounts(
              describe(
                  "between.last-year-amounts",
                  Severity.WARNING,
                  "basis.between.years",
                  TableKind.PROJECT_DECLARATION,
                  TableKind.PROJECT_EXPENDITURE)),
          new ProjectCodesKept(
              describe(
                  "between.project-codes",
                  Severity.INFO,
                  "basis.identity.codes",
                  TableKind.PROJECT_PERFORMANCE)));

  private BetweenRules() {}

  private static RuleDescription describe(
      String id, Severity severity, String basis, TableKind... tables) {
    return new RuleDescription(
        id,
        severity,
        Texts.of("rule." + id),
        Optional.empty(),
        Texts.of(basis),
        ImmutableSet.copyOf(tables));
  }
}
