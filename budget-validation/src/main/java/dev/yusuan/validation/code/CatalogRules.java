package dev.yusuan.validation.code;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;

/**
 * The rules on codes and their names. Where the list that a check rests on is weak, it belongs to a
 * rule of its own whose findings are information only.
 */
public final class CatalogRules {
  public static final ImmutableList<Rule> ALL = all();

  private CatalogRules() {}

  private static ImmutableList<Rule> all() {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (CodeKind<?> kind : CodeKind.ALL) {
      addOf(kind, rules);
    }
    rules.add(
        rule(
            "catalog.functional.fund",
            Severity.INFO,
            new CodesInFund(),
            Texts.of("rule.catalog.fund")));
    Wording paired = Texts.of("rule.catalog.paired");
    rules.add(
        rule("catalog.economic.paired", Severity.WARNING, new CodesPaired(true), firm(paired)));
    rules.add(
        rule("catalog.economic.paired.weak", Severity.INFO, new CodesPaired(false), weak(paired)));
    return rules.build();
  }

  private static <C extends ClassificationCode<C>> void addOf(
      CodeKind<C> kind, ImmutableList.Builder<Rule> rules) {
    String prefix = "catalog." + kind.id();
    Wording listed = Texts.of("rule.catalog.listed", kind.title());
    Wording named = Texts.of("rule.catalog.name", kind.title());
    rules.add(
        rule(prefix + ".listed", Severity.WARNING, new CodesListed<>(kind, true), firm(listed)));
    rules.add(
        rule(prefix + ".listed.weak", Severity.INFO, new CodesListed<>(kind, false), weak(listed)));
    rules.add(rule(prefix + ".name", Severity.WARNING, new NamesAgree<>(kind, true), firm(named)));
    rules.add(
        rule(prefix + ".name.weak", Severity.INFO, new NamesAgree<>(kind, false), weak(named)));
    rules.add(
        new CodesUnderClass<>(
            new RuleDescription(
                prefix + ".under-class",
                Severity.WARNING,
                Texts.of("rule.catalog.under-class", kind.title()),
                Texts.of("basis.catalog.shape")),
            kind));
  }

  private static Rule rule(
      String id, Severity severity, CatalogRule.Question question, Wording sentence) {
    return new CatalogRule(
        new RuleDescription(id, severity, sentence, Texts.of("basis.catalog")), question);
  }

  private static Wording firm(Wording demand) {
    return Texts.of("rule.catalog.firm", demand);
  }

  private static Wording weak(Wording demand) {
    return Texts.of("rule.catalog.weak", demand);
  }
}
