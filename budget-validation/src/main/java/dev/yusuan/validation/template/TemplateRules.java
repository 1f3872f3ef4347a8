package dev.yusuan.validation.template;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.kind.FactRule;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;

/** Rules on the words of a text that its template tells (文字说明的模板). */
public final class TemplateRules {
  private static final String WORDS = "basis.narrative.words";

  public static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new TemplateFilled(
              words("wording.reasons"), TemplateFilled::lacksReason, "narrative.reason.none"),
          new TemplateFilled(
              words("wording.directions"), TemplateFilled::isUndecided, "narrative.undecided"),
          new TemplateFilled(
              words("wording.placeholders"),
              TemplateFilled::hasPlaceholder,
              "narrative.placeholder"),
          lines("wording.instructions", Optional.empty()),
          lines("wording.years", Optional.empty()),
          lines("wording.stops", Optional.empty()),
          lines("wording.signs", Optional.empty()),
          lines("wording.unit-budget", Optional.of(DisclosureKind.UNIT)),
          new FactRule(
              RuleDescription.inBundle("wording.topics", Severity.INFO, "basis.narrative.topics"),
              checking -> TopicsTold.of(checking.disclosure(), TemplateWords.topics()),
              any -> Reason.NO_STATEMENTS));

  private TemplateRules() {}

  private static Rule lines(String id, Optional<DisclosureKind> kind) {
    return new OddLines(words(id), kind, TemplateWords.odd(id), "odd." + id);
  }

  private static RuleDescription words(String id) {
    return RuleDescription.inBundle(id, Severity.WARNING, WORDS);
  }
}
