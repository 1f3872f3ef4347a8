package dev.yusuan.validation.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.printed.UnitName;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.List;

/**
 * Names of one department or unit in several places: beside its code, against the first of them.
 *
 * @param description what the rule is
 * @param fault which difference fails: a short name, or another name
 */
record UnitNamesAgree(RuleDescription description, Likeness fault) implements Rule {

  @Override
  public Checks check(Disclosure disclosure) {
    ImmutableListMultimap<UnitCode, UnitName> byCode =
        Multimaps.index(UnitName.in(disclosure), UnitName::code);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (UnitCode code : byCode.keySet()) {
      List<UnitName> names = byCode.get(code);
      for (UnitName name : names.subList(1, names.size())) {
        checks.add(check(name, names.get(0)));
      }
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty() ? Checks.notApplicable(Reason.NO_NAMES) : Checks.of(all);
  }

  private Check check(UnitName name, UnitName first) {
    boolean agrees = Likeness.of(name.name(), first.name()) != fault;
    return FactCheck.of(
        agrees,
        ImmutableList.of(name.nameCell(), first.nameCell()),
        agrees
            ? description.sentence()
            : Texts.of(
                "identity.code-of-two",
                name.place(),
                Terms.same(name.code().digits()),
                Terms.printed(name.name()),
                first.place(),
                Terms.printed(first.name())));
  }
}
