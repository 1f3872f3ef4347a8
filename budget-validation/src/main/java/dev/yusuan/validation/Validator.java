package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.Disclosure;
import dev.yusuan.text.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks disclosures against a list of rules (核对器).
 *
 * <pre>{@code
 * Report report = Validator.standard().check(disclosure);
 * report.failed().forEach(System.out::println);
 * }</pre>
 *
 * <p>A rule of your own:
 *
 * <pre>{@code
 * RuleDescription description =
 *     new RuleDescription(
 *         "my.basic-expenditure",
 *         Severity.WARNING,
 *         new Wording("两表的基本支出相等。", "Both tables state the same basic expenditure."),
 *         new Wording("两表的表头", "the headers of both tables"));
 * Rule rule =
 *     Rule.of(
 *         description,
 *         disclosure ->
 *             Checks.ofSame(
 *                 Figure.ofTotal(
 *                     disclosure, GENERAL_PUBLIC_BUDGET_EXPENDITURE, ExpenditureRow.BASIC),
 *                 Figure.ofTotal(
 *                     disclosure,
 *                     GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
 *                     BasicExpenditureRow.TOTAL)));
 * Report report = Validator.standard().with(rule).check(disclosure);
 * }</pre>
 */
public final class Validator {
  private static final Validator STANDARD = new Validator(byId(StandardRules.ALL));

  private final ImmutableMap<String, Rule> rules;

  private Validator(ImmutableMap<String, Rule> rules) {
    this.rules = rules;
  }

  /** The validator with all rules of this library. */
  public static Validator standard() {
    return STANDARD;
  }

  /**
   * A validator with the given rules only.
   *
   * @throws IllegalArgumentException if two have one id
   */
  public static Validator of(Iterable<? extends Rule> rules) {
    return new Validator(byId(rules));
  }

  /**
   * This validator with one more rule.
   *
   * @throws IllegalArgumentException if it already has a rule of that id
   */
  public Validator with(Rule rule) {
    return of(ImmutableList.<Rule>builder().addAll(rules()).add(rule).build());
  }

  /**
   * This validator without one of its rules.
   *
   * @throws IllegalArgumentException if it has no rule of that id
   */
  public Validator without(String ruleId) {
    if (!rules.containsKey(ruleId)) {
      throw new IllegalArgumentException(
          "no rule “" + Excerpt.of(ruleId) + "”; there are " + rules.keySet());
    }
    return of(rules().stream().filter(rule -> !rule.description().id().equals(ruleId)).toList());
  }

  /** The rules, in the order in which they are reported. */
  public ImmutableList<Rule> rules() {
    return rules.values().asList();
  }

  /**
   * Checks a disclosure against all rules. What is wrong with it is in the report, never thrown.
   */
  public Report check(Disclosure disclosure) {
    ImmutableList.Builder<Outcome> outcomes = ImmutableList.builderWithExpectedSize(rules.size());
    List<Check> all = new ArrayList<>();
    for (Rule rule : rules.values()) {
      Checks checks = rule.check(disclosure);
      outcomes.add(Outcome.of(rule.description(), checks));
      all.addAll(checks.checks());
    }
    return new Report(outcomes.build(), all);
  }

  private static ImmutableMap<String, Rule> byId(Iterable<? extends Rule> rules) {
    ImmutableMap.Builder<String, Rule> byId = ImmutableMap.builder();
    for (Rule rule : rules) {
      byId.put(rule.description().id(), rule);
    }
    return byId.buildOrThrow();
  }

  /** The number of rules. */
  @Override
  public String toString() {
    return "validator with " + rules.size() + " rules";
  }
}
