package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;

/** The rules on who and what is meant: names and codes of units and projects, years of tables. */
public final class IdentityRules {
  public static final ImmutableList<Rule> ALL = all();

  private IdentityRules() {}

  private static ImmutableList<Rule> all() {
    return ImmutableList.of(
        once("identity.project-twice.expenditure", TableKind.PROJECT_EXPENDITURE),
        once("identity.project-twice.performance", TableKind.PROJECT_PERFORMANCE),
        once("identity.project-twice.declaration", TableKind.PROJECT_DECLARATION),
        new ProjectNamesAgree(
            RuleDescription.inBundle(
                "identity.project-names",
                Severity.WARNING,
                "basis.identity.projects",
                TableKind.PROJECT_PERFORMANCE,
                TableKind.PROJECT_EXPENDITURE)),
        new ProjectCodes.Names(
            RuleDescription.inBundle(
                "identity.project-code-names",
                Severity.WARNING,
                "basis.identity.codes",
                TableKind.PROJECT_PERFORMANCE)),
        new ProjectCodes.Length(
            RuleDescription.inBundle(
                "identity.project-code-length",
                Severity.INFO,
                "basis.identity.code-length",
                TableKind.PROJECT_PERFORMANCE)),
        new UnitNamesAgree(
            RuleDescription.inBundle(
                "identity.unit-names", Severity.WARNING, "basis.identity.codes"),
            Likeness.DIFFERENT),
        new UnitNamesAgree(
            RuleDescription.inBundle(
                "identity.unit-names.shortened", Severity.INFO, "basis.identity.codes"),
            Likeness.SHORTENED),
        new TableHeads.Issuers(
            RuleDescription.inBundle("identity.issuer", Severity.WARNING, "basis.identity.heads"),
            Likeness.DIFFERENT),
        new TableHeads.Issuers(
            RuleDescription.inBundle(
                "identity.issuer.shortened", Severity.INFO, "basis.identity.heads"),
            Likeness.SHORTENED),
        new TableHeads.Years(
            RuleDescription.inBundle(
                "identity.title-year", Severity.WARNING, "basis.identity.heads")),
        new SeriesInOneUnit(
            RuleDescription.inBundle(
                "wording.series-unit", Severity.WARNING, "basis.wording.series", TableKind.OTHER)));
  }

  private static Rule once(String id, TableKind<?> kind) {
    RuleDescription description =
        new RuleDescription(
            id,
            Severity.WARNING,
            Texts.of("rule.identity.project-twice", Terms.table(kind)),
            Optional.empty(),
            Texts.of("basis.identity.projects"),
            ImmutableSet.of(kind));
    return new ProjectsOnce(description, kind);
  }
}
