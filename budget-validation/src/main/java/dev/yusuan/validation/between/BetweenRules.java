package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;

/** The rules between disclosures: a department and its units, a year and the year before. */
public final class BetweenRules {
  private static final String UNITS = "basis.between.units";

  public static final ImmutableList<BetweenRule> ALL =
      ImmutableList.of(
          lines("between.unit-revenue", TableKind.REVENUE),
          lines("between.unit-expenditure", TableKind.EXPENDITURE),
          CrossRule.onFamilies(
              onFigures(
                  "between.sum-of-units",
                  Severity.ERROR,
                  UNITS,
                  TableKind.REVENUE,
                  TableKind.EXPENDITURE,
                  TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                  TableKind.GOVERNMENT_FUND_EXPENDITURE,
                  TableKind.PROJECT_EXPENDITURE,
                  TableKind.THREE_PUBLIC),
              DepartmentAndUnits::sums),
          CrossRule.onFamilies(
              onFigures(
                  "between.unit-projects", Severity.ERROR, UNITS, TableKind.PROJECT_EXPENDITURE),
              DepartmentAndUnits::projects),
          CrossRule.onYears(
              onFigures(
                  "between.last-year-amounts",
                  Severity.WARNING,
                  "basis.between.years",
                  TableKind.PROJECT_DECLARATION,
                  TableKind.PROJECT_EXPENDITURE),
              ProjectsOfYears::amounts),
          codes());

  private BetweenRules() {}

  private static BetweenRule lines(String id, TableKind<?> kind) {
    return CrossRule.onFamilies(
        onFigures(id, Severity.ERROR, UNITS, kind),
        family -> DepartmentAndUnits.lines(family, kind));
  }

  private static BetweenRule codes() {
    RuleDescription description =
        RuleDescription.inBundle(
            "between.project-codes",
            Severity.INFO,
            "basis.identity.codes",
            TableKind.PROJECT_PERFORMANCE);
    return CrossRule.onYears(
        description, years -> ProjectsOfYears.codes(years, description.sentence()));
  }

  private static RuleDescription onFigures(
      String id, Severity severity, String basis, TableKind<?>... tables) {
    return new RuleDescription(
        id,
        severity,
        Texts.of("rule." + id),
        Optional.of(Texts.of("formula." + id)),
        Texts.of(basis),
        ImmutableSet.copyOf(tables));
  }
}
