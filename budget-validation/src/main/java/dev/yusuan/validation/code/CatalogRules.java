package dev.yusuan.validation.code;

import com.google.common.collect.ImmutableList;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.kind.FactRule;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;

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
            CodesInFund::ask,
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
        new FactRule(
            new RuleDescription(
                prefix + ".under-class",
                Severity.WARNING,
                Texts.of("rule.catalog.under-class", kind.title()),
                Texts.of("basis.catalog.shape")),
            checking -> CodesUnder.classes(checking.disclosure(), kind),
            any -> Reason.NO_CODES));
  }

  private static Rule rule(
      String id, Severity severity, CatalogQuestion question, Wording sentence) {
    return new FactRule(
        new RuleDescription(id, severity, sentence, Texts.of("basis.catalog")),
        checking ->
            edition(checking.disclosure()).stream()
                .flatMap(catalog -> question.ask(checking, catalog)),
        CatalogRules::none);
  }

  private static Optional<Catalog> edition(Disclosure disclosure) {
    return disclosure.fiscalYear().stream()
        .mapToObj(Catalog::of)
        .filter(Catalog::coversFiscalYear)
        .findFirst();
  }

  private static Reason none(Disclosure disclosure) {
    if (disclosure.fiscalYear().isEmpty()) {
      return Reason.YEAR_UNKNOWN;
    }
    return edition(disclosure).isPresent() ? Reason.NO_CODES : Reason.NO_EDITION;
  }

  private static Wording firm(Wording demand) {
    return Texts.of("rule.catalog.firm", demand);
  }

  private static Wording weak(Wording demand) {
    return Texts.of("rule.catalog.weak", demand);
  }
}
