package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule on disclosures that belong together (文件间核对规则).
 *
 * @param description what the rule is
 * @param groups finds those that belong together
 * @param nothing why nothing is compared of those that belong together
 * @param compare compares these
 * @param <G> how they belong together
 */
record CrossRule<G>(
    RuleDescription description,
    Function<List<Disclosure>, ImmutableList<G>> groups,
    Reason nothing,
    Function<G, Stream<Check>> compare)
    implements BetweenRule {

  /** A rule on a department and its units. */
  static CrossRule<Family> onFamilies(
      RuleDescription description, Function<Family, Stream<Check>> compare) {
    return new CrossRule<>(description, Family::among, Reason.NO_COUNTERPART, compare);
  }

  /** A rule on a year and the year after. */
  static CrossRule<SuccessiveYears> onYears(
      RuleDescription description, Function<SuccessiveYears, Stream<Check>> compare) {
    return new CrossRule<>(description, SuccessiveYears::among, Reason.NO_PROJECTS, compare);
  }

  @Override
  public Checks check(ImmutableList<Disclosure> disclosures) {
    ImmutableList<G> found = groups.apply(disclosures);
    ImmutableList<Check> checks =
        found.stream().flatMap(compare).collect(ImmutableList.toImmutableList());
    return checks.isEmpty()
        ? Checks.notApplicable(found.isEmpty() ? Reason.NO_COUNTERPART : nothing)
        : Checks.of(checks);
  }
}
