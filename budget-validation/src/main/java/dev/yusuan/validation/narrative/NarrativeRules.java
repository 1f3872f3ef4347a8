package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on what sentences state (文字说明). */
public final class NarrativeRules {
  private static final String FIGURES = "basis.narrative.figures";
  private static final String WORDS = "basis.narrative.words";

  private static final Pattern INSTRUCTIONS =
      Pattern.compile("信息公开模板|注[:：].{0,40}涉密.{0,40}不予公开|^\\s*+年\\s*+月\\s*+日\\s*+$");
  private static final Pattern SHORT_YEAR = Pattern.compile("(?<![0-9])20[0-9]\\s*+年度");
  private static final Pattern DOUBLED_STOP = Pattern.compile("(?<!。)。。(?!。)");
  private static final Pattern DEPARTMENT =
      Pattern.compile("^[^，。]{0,4}20[0-9]{2}年度?部门预算(?:编制说明|情况说明|公开)");

  public static final ImmutableList<Rule> ALL =
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
              new BaseYears(words("wording.base-years")),
              new UnchangedStays(figures("narrative.unchanged")),
              new StatedOnce(figures("narrative.twice")),
              new TemplateFilled(
                  words("wording.reasons"), TemplateFilled::lacksReason, "narrative.reason.none"),
              new TemplateFilled(
                  words("wording.directions"), TemplateFilled::isUndecided, "narrative.undecided"),
              new TemplateFilled(
                  words("wording.placeholders"),
                  TemplateFilled::hasPlaceholder,
                  "narrative.placeholder"),
              lines("wording.instructions", Optional.empty(), INSTRUCTIONS),
              lines("wording.years", Optional.empty(), SHORT_YEAR),
              lines("wording.stops", Optional.empty(), DOUBLED_STOP),
              lines("wording.unit-budget", Optional.of(DisclosureKind.UNIT), DEPARTMENT))
          .map(NarrativeRules::ofBudgets)
          .collect(ImmutableList.toImmutableList());

  private NarrativeRules() {}

  /** The rule, which does not apply to reports of other kinds. */
  private static Rule ofBudgets(Rule rule) {
    return Rule.of(
        rule.description(),
        disclosure ->
            mayBeBudget(disclosure)
                ? rule.check(disclosure)
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

  private static Rule lines(String id, Optional<DisclosureKind> kind, Pattern odd) {
    return new OddLines(words(id), kind, odd, "odd." + id);
  }

  private static RuleDescription words(String id) {
    return RuleDescription.inBundle(id, Severity.WARNING, WORDS);
  }
}
