package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;

/** Rules on what sentences state (文字说明). */
public final class NarrativeRules {
  private static final String FIGURES = "basis.narrative.figures";
  private static final String WORDS = "basis.narrative.words";

  public static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new AmountsOfTables(
              RuleDescription.inBundle(
                  "narrative.tables", Severity.ERROR, "basis.narrative.tables")),
          new TotalsBalance(figures("narrative.balance")),
          new ChangesAgree(figures("narrative.changes")),
          new RatesAgree(figures("narrative.rates")),
          new SharesAgree(figures("narrative.shares")),
          new PartsAddUp(figures("narrative.parts")),
          new UnchangedStays(figures("narrative.unchanged")),
          new StatedOnce(figures("narrative.twice")),
          new TemplateFilled(
              words("narrative.reasons"), TemplateFilled::lacksReason, "narrative.reason.none"),
          new TemplateFilled(
              words("narrative.directions"), TemplateFilled::isUndecided, "narrative.undecided"),
          new TemplateFilled(
              words("narrative.placeholders"),
              TemplateFilled::hasPlaceholder,
              "narrative.placeholder"));

  private NarrativeRules() {}

  private static RuleDescription figures(String id) {
    return RuleDescription.inBundle(id, Severity.ERROR, FIGURES);
  }

  private static RuleDescription words(String id) {
    return RuleDescription.inBundle(id, Severity.WARNING, WORDS);
  }
}
