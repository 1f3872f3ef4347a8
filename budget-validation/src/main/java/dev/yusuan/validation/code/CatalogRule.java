package dev.yusuan.validation.code;

import com.google.common.collect.ImmutableList;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.document.Disclosure;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;

/**
 * A rule that looks at the edition of the fiscal year.
 *
 * @param description what the rule is
 * @param question what it asks
 */
record CatalogRule(RuleDescription description, Question question) implements Rule {

  @Override
  public Checks check(Disclosure disclosure) {
    if (disclosure.fiscalYear().isEmpty()) {
      return Checks.notApplicable(Reason.YEAR_UNKNOWN);
    }
    Catalog catalog = Catalog.of(disclosure.fiscalYear().getAsInt());
    if (!catalog.coversFiscalYear()) {
      return Checks.notApplicable(Reason.NO_EDITION);
    }
    ImmutableList<Check> checks = question.ask(disclosure, catalog, description.sentence());
    return checks.isEmpty() ? Checks.notApplicable(Reason.NO_CODES) : Checks.of(checks);
  }

  /** What a rule asks of the codes of a disclosure. */
  interface Question {
    /** The checks; {@code demand} is the sentence of the rule, for those that hold. */
    ImmutableList<Check> ask(Disclosure disclosure, Catalog catalog, Wording demand);
  }
}
