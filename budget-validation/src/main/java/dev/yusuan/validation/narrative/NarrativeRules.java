package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.code.StatedClasses;
import dev.yusuan.validation.count.CountsAddUp;
import dev.yusuan.validation.count.CountsListed;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.template.TemplateRules;
import dev.yusuan.validation.template.TemplateWords;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on what sentences state (文字说明). */
public final class NarrativeRules {
  private static final String FIGURES = "basis.narrative.figures";

  public static final ImmutableList<Rule> ALL =
      Stream.concat(
              Stream.<Rule>of(
                  new AmountsOfTables(
                      RuleDescription.inBundle(
                          "narrative.tables", Severity.ERROR, "basis.narrative.tables")),
                  new TotalsBalance(figures("narrative.balance")),
                  new ChangesAgree(figures("narrative.changes")),
                  new RatesAgree(figures("narrative.rates")),
                  new SharesAgree(figures("narrative.shares")),
                  new PartsAddUp(figures("narrative.parts")),
                  new PartChanges(figures("narrative.part-changes")),
                  new CountsAddUp(figures("narrative.counts")),
                  new CountsListed(
                      RuleDescription.inBundle(
                          "narrative.listed", Severity.WARNING, "basis.narrative.tables"),
                      TemplateWords.units(),
                      TemplateWords.besideIssuer()),
                  new StatedClasses(
                      RuleDescription.inBundle(
                          "wording.levels", Severity.WARNING, "basis.catalog")),
                  new BaseYears(
                      RuleDescription.inBundle("wording.base-years", Severity.WARNING, FIGURES)),
                  new UnchangedStays(figures("narrative.unchanged")),
                  new StatedOnce(figures("narrative.twice"))),
              TemplateRules.ALL.stream())
          .map(NarrativeRules::ofBudgets)
          .collect(ImmutableList.toImmutableList());

  public static final ImmutableList<BetweenRule> BETWEEN =
      ImmutableList.of(
          new LastYearStated(
              new RuleDescription(
                  "between.last-year-stated",
                  Severity.WARNING,
                  Texts.of("rule.between.last-year-stated"),
                  Optional.of(Texts.of("formula.between.last-year-stated")),
                  Texts.of("basis.between.years"),
                  ImmutableSet.of())));

  private NarrativeRules() {}

  /** The rule, which does not apply to reports of other kinds. */
  private static Rule ofBudgets(Rule rule) {
    return Rule.sharing(
        rule.description(),
        checking ->
            mayBeBudget(checking.disclosure())
                ? rule.check(checking)
                : Checks.notApplicable(Reason.NO_BUDGET));
  }

  private static boolean mayBeBudget(Disclosure disclosure) {
    return disclosure.kind().isPresent()
        || disclosure.tables().isEmpty()
        || disclosure.tables().stream().anyMatch(table -> table.kind() != TableKind.OTHER);
  }

  private static RuleDescription figures(String id) {
    return RuleDescription.inBundle(id, Severity.ERROR, FIGURES);
  }
}
