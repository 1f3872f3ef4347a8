package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;

/** The rules between disclosures: a department and its units, a year and the year before. */
final class BetweenRules {
  static final ImmutableList<BetweenRule> ALL =
      ImmutableList.of(
          new DepartmentAndUnits(
              RuleDescription.inBundle(
                  "between.unit-revenue", Severity.ERROR, "basis.between.units", TableKind.REVENUE),
              TableKind.REVENUE),
          new DepartmentAndUnits(
              RuleDescription.inBundle(
                  "between.unit-expenditure",
                  Severity.ERROR,
                  "basis.between.units",
                  TableKind.EXPENDITURE),
              TableKind.EXPENDITURE),
          new SumOfUnits(
              RuleDescription.inBundle(
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
              RuleDescription.inBundle(
                  "between.unit-projects",
                  Severity.ERROR,
                  "basis.between.units",
                  TableKind.PROJECT_EXPENDITURE)),
          new LastYearAmounts(
              RuleDescription.inBundle(
                  "between.last-year-amounts",
                  Severity.WARNING,
                  "basis.between.years",
                  TableKind.PROJECT_DECLARATION,
                  TableKind.PROJECT_EXPENDITURE)),
          new ProjectCodesKept(
              RuleDescription.inBundle(
                  "between.project-codes",
                  Severity.INFO,
                  "basis.identity.codes",
                  TableKind.PROJECT_PERFORMANCE)));

  private BetweenRules() {}
}
