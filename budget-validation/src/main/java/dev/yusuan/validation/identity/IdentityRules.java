package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.FactRule;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules on who and what is meant: names and codes of units and projects, years of tables. */
public final class IdentityRules {
  private static final String CODES = "basis.identity.codes";
  private static final String HEADS = "basis.identity.heads";

  public static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          once("identity.project-twice.expenditure", TableKind.PROJECT_EXPENDITURE),
          once("identity.project-twice.performance", TableKind.PROJECT_PERFORMANCE),
          once("identity.project-twice.declaration", TableKind.PROJECT_DECLARATION),
          new FactRule(
              RuleDescription.inBundle(
                  "identity.project-names",
                  Severity.WARNING,
                  "basis.identity.projects",
                  TableKind.PROJECT_PERFORMANCE,
                  TableKind.PROJECT_EXPENDITURE),
              ProjectNames::agree,
              ProjectNames::none),
          codes("identity.project-code-names", Severity.WARNING, CODES, ProjectCodes::names),
          codes(
              "identity.project-code-length",
              Severity.INFO,
              "basis.identity.code-length",
              ProjectCodes::lengths),
          names(
              "identity.unit-names",
              Severity.WARNING,
              CODES,
              checking -> UnitNames.agree(checking, Likeness.DIFFERENT)),
          names(
              "identity.unit-names.shortened",
              Severity.INFO,
              CODES,
              checking -> UnitNames.agree(checking, Likeness.SHORTENED)),
          names(
              "identity.issuer",
              Severity.WARNING,
              HEADS,
              checking -> TableHeads.issuers(checking, Likeness.DIFFERENT)),
          names(
              "identity.issuer.shortened",
              Severity.INFO,
              HEADS,
              checking -> TableHeads.issuers(checking, Likeness.SHORTENED)),
          new FactRule(
              RuleDescription.inBundle("identity.title-year", Severity.WARNING, HEADS),
              TableHeads::years,
              IdentityRules::noYears),
          new FactRule(
              RuleDescription.inBundle(
                  "wording.series-unit", Severity.WARNING, "basis.wording.series", TableKind.OTHER),
              SeriesInOneUnit::in,
              any -> Reason.NOTHING_PRINTED));

  private IdentityRules() {}

  private static Rule once(String id, TableKind<?> kind) {
    return new FactRule(
        new RuleDescription(
            id,
            Severity.WARNING,
            Texts.of("rule.identity.project-twice", Terms.table(kind)),
            Optional.empty(),
            Texts.of("basis.identity.projects"),
            ImmutableSet.of(kind)),
        checking -> ProjectsOnce.in(checking, kind),
        disclosure -> PrintedProject.none(disclosure, kind));
  }

  private static Rule codes(
      String id, Severity severity, String basis, Function<Checking, Stream<Fact>> facts) {
    return new FactRule(
        RuleDescription.inBundle(id, severity, basis, TableKind.PROJECT_PERFORMANCE),
        facts,
        disclosure -> PrintedProject.none(disclosure, TableKind.PROJECT_PERFORMANCE));
  }

  private static Rule names(
      String id, Severity severity, String basis, Function<Checking, Stream<Fact>> facts) {
    return new FactRule(
        RuleDescription.inBundle(id, severity, basis), facts, any -> Reason.NO_NAMES);
  }

  private static Reason noYears(Disclosure disclosure) {
    return disclosure.fiscalYear().isPresent() ? Reason.NO_NAMES : Reason.YEAR_UNKNOWN;
  }
}
