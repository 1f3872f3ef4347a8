package dev.yusuan.validation.demand;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Severity;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Statement;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What laws demand of a disclosure and no rule of this library checks (尚未实现的要求), so that a report
 * does not say more than was looked at.
 */
public final class Demands {
  /** Since the year of the first budgets that the ordinance of 2020 is for. */
  private static final int ORDINANCE = 2021;

  private static final ImmutableList<Demand> ALL =
      ImmutableList.of(
          demand("deadline", Demands::isOfDepartment),
          demand(
              "functional-items",
              disclosure ->
                  isSince(disclosure, ORDINANCE)
                      && prints(
                          disclosure,
                          TableKind.EXPENDITURE,
                          TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE)),
          demand(
              "economic-sections",
              disclosure ->
                  isSince(disclosure, ORDINANCE)
                      && prints(
                          disclosure,
                          TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
                          TableKind.APPROPRIATION_BASIC_EXPENDITURE)),
          demand("three-public-reasons", Demands::tellsChangeOfThreePublic),
          demand("terms", disclosure -> isOfDepartment(disclosure) && explains(disclosure)));

  private Demands() {}

  /**
   * A demand.
   *
   * @param description what it is
   * @param applies whether it is made of a disclosure
   */
  private record Demand(RuleDescription description, Predicate<Disclosure> applies) {}

  /** A demand whose texts have its id in their keys. */
  private static Demand demand(String id, Predicate<Disclosure> applies) {
    return new Demand(
        new RuleDescription(
            "demand." + id,
            Severity.INFO,
            Texts.of("demand." + id),
            Texts.of("basis.demand." + id)),
        applies);
  }

  /** Those that apply to a disclosure. */
  public static ImmutableList<RuleDescription> of(Disclosure disclosure) {
    return ALL.stream()
        .filter(demand -> demand.applies().test(disclosure))
        .map(Demand::description)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOfDepartment(Disclosure disclosure) {
    return disclosure.kind().equals(Optional.of(DisclosureKind.DEPARTMENT));
  }

  private static boolean isSince(Disclosure disclosure, int year) {
    return disclosure.fiscalYear().isPresent() && disclosure.fiscalYear().getAsInt() >= year;
  }

  private static boolean prints(Disclosure disclosure, TableKind<?>... kinds) {
    return Arrays.stream(kinds).anyMatch(kind -> disclosure.find(kind).isPresent());
  }

  private static boolean explains(Disclosure disclosure) {
    return disclosure.narrative().stream().anyMatch(each -> !(each instanceof Statement.Text));
  }

  private static boolean tellsChangeOfThreePublic(Disclosure disclosure) {
    return disclosure.narrative().stream()
        .filter(Statement.Comparison.class::isInstance)
        .map(each -> ((Statement.Comparison) each).topic().subject().item())
        .anyMatch(item -> item == Item.THREE_PUBLIC || item.isPartOf(Item.THREE_PUBLIC));
  }
}
