package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.cause.Diagnosis;
import dev.yusuan.validation.demand.Demands;
import dev.yusuan.validation.name.NearNames;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Checks disclosures against a list of rules (核对器).
 *
 * <pre>{@code
 * Report report = Validator.standard().check(disclosure);
 * report.failed().forEach(System.out::println);
 * }</pre>
 *
 * <p>A department with its units, and a year with the year before:
 *
 * <pre>{@code
 * Report report = Validator.standard().compare(List.of(department, unit, lastYear));
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
 *                 Figure.ofTotal(disclosure, TableKind.EXPENDITURE, ExpenditureRow.BASIC),
 *                 Figure.ofTotal(
 *                     disclosure,
 *                     TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
 *                     BasicExpenditureRow.TOTAL)));
 * Report report = Validator.standard().with(rule).check(disclosure);
 * }</pre>
 */
public final class Validator {
  private static final Validator STANDARD =
      new Validator(byId(StandardRules.ALL), StandardRules.BETWEEN);

  private final ImmutableMap<String, Rule> rules;
  private final ImmutableList<BetweenRule> betweenRules;
  private final ImmutableMap<String, RuleDescription> descriptions;

  private Validator(ImmutableMap<String, Rule> rules, ImmutableList<BetweenRule> betweenRules) {
    Map<String, RuleDescription> byId = new LinkedHashMap<>();
    rules.forEach((id, rule) -> put(byId, id, rule.description()));
    betweenRules.forEach(rule -> put(byId, rule.description().id(), rule.description()));
    this.rules = rules;
    this.betweenRules = betweenRules;
    this.descriptions = ImmutableMap.copyOf(byId);
  }

  /** The validator with all rules of this library. */
  public static Validator standard() {
    return STANDARD;
  }

  /**
   * A validator with the given rules only, and none between disclosures.
   *
   * @throws IllegalArgumentException if two have one id
   */
  public static Validator of(Iterable<? extends Rule> rules) {
    return new Validator(byId(rules), ImmutableList.of());
  }

  /**
   * The validator with the rules that a profile chooses from those of this library.
   *
   * @throws IllegalArgumentException if the profile names a rule that there is not
   */
  public static Validator of(Profile profile) {
    Validator graded = STANDARD;
    Set<String> chosen = new HashSet<>();
    for (Profile.Step step : profile.steps()) {
      if (step instanceof Profile.Include include) {
        chosen.addAll(STANDARD.matching(include.pattern()));
      } else if (step instanceof Profile.Exclude exclude) {
        chosen.removeAll(STANDARD.matching(exclude.pattern()));
      } else if (step instanceof Profile.Exact exact) {
        graded = graded.withoutRounding(exact.pattern());
      } else if (step instanceof Profile.Grade grade) {
        graded = graded.withSeverity(grade.pattern(), grade.severity());
      }
    }
    return graded.only(chosen::contains);
  }

  /**
   * This validator with one more rule.
   *
   * @throws IllegalArgumentException if it already has a rule of that id
   */
  public Validator with(Rule rule) {
    return new Validator(
        byId(ImmutableList.<Rule>builder().addAll(rules()).add(rule).build()), betweenRules);
  }

  /**
   * This validator with one more rule between disclosures.
   *
   * @throws IllegalArgumentException if it already has a rule of that id
   */
  public Validator with(BetweenRule rule) {
    return new Validator(
        rules, ImmutableList.<BetweenRule>builder().addAll(betweenRules).add(rule).build());
  }

  /**
   * This validator without some of its rules.
   *
   * @param pattern the id of one, or the ids that begin or end alike: {@code catalog.*}
   * @throws IllegalArgumentException if it has no such rule; the message lists those most like it
   */
  public Validator without(String pattern) {
    ImmutableSet<String> ids = matching(pattern);
    return only(id -> !ids.contains(id));
  }

  /**
   * This validator with another severity of some of its rules.
   *
   * @param pattern the id of one, or the ids that begin or end alike: {@code catalog.*}
   * @throws IllegalArgumentException if it has no such rule; the message lists those most like it
   */
  public Validator withSeverity(String pattern, Severity severity) {
    ImmutableSet<String> ids = matching(pattern);
    return new Validator(
        byId(
            Iterables.transform(
                rules(),
                rule -> ids.contains(rule.description().id()) ? graded(rule, severity) : rule)),
        betweenRules.stream()
            .map(rule -> ids.contains(rule.description().id()) ? graded(rule, severity) : rule)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * This validator, but to some of its rules the figures of tables are exact: they agree to the
   * digit, or it is a contradiction. For programs that have the amounts themselves and not what is
   * left of them when they are printed in 万元. Sentences, whose percentages are always rounded, and
   * comparisons of several disclosures are judged as before.
   *
   * @param pattern the id of one rule, or the ids that begin or end alike: {@code *} for all
   * @throws IllegalArgumentException if it has no such rule; the message lists those most like it
   */
  public Validator withoutRounding(String pattern) {
    ImmutableSet<String> ids = matching(pattern);
    return new Validator(
        byId(
            Iterables.transform(
                rules(), rule -> ids.contains(rule.description().id()) ? toTheDigit(rule) : rule)),
        betweenRules);
  }

  private Validator only(Predicate<String> ids) {
    return new Validator(
        byId(Iterables.filter(rules(), rule -> ids.test(rule.description().id()))),
        ImmutableList.copyOf(
            Iterables.filter(betweenRules, rule -> ids.test(rule.description().id()))));
  }

  private static Rule graded(Rule rule, Severity severity) {
    return Rule.sharing(rule.description().withSeverity(severity), rule::check);
  }

  private static Rule toTheDigit(Rule rule) {
    return Rule.sharing(
        rule.description(), checking -> rule.check(checking).map(Validator::toTheDigit));
  }

  private static Check toTheDigit(Check check) {
    return check instanceof FigureCheck figures ? figures.toTheDigit() : check;
  }

  private static BetweenRule graded(BetweenRule rule, Severity severity) {
    return BetweenRule.of(rule.description().withSeverity(severity), rule::check);
  }

  private ImmutableSet<String> matching(String pattern) {
    RulePattern ids = RulePattern.of(pattern);
    ImmutableSet<String> found =
        ImmutableSet.copyOf(Iterables.filter(descriptions.keySet(), ids::matches));
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "no rule “"
              + Excerpt.of(pattern)
              + "”; the most alike are "
              + NearNames.nearest(pattern, patternsLike(ids)));
    }
    return found;
  }

  private ImmutableSet<String> patternsLike(RulePattern pattern) {
    return descriptions.keySet().stream()
        .flatMap(id -> pattern.like(id).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What the rule with the given id is, be it on one disclosure or between several. */
  public Optional<RuleDescription> describe(String id) {
    return Optional.ofNullable(descriptions.get(id));
  }

  /** The rule on one disclosure with the given id. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The ids of rules that are most like a text, the nearest first; five at most. */
  public ImmutableList<String> idsLike(String text) {
    return NearNames.nearest(text, descriptions.keySet());
  }

  /** The rules, in the order in which they are reported. */
  public ImmutableList<Rule> rules() {
    return rules.values().asList();
  }

  /** The rules between disclosures, in the order in which they are reported. */
  public ImmutableList<BetweenRule> betweenRules() {
    return betweenRules;
  }

  /**
   * Checks a disclosure against all rules. What is wrong with it is in the report, never thrown.
   */
  public Report check(Disclosure disclosure) {
    ImmutableList.Builder<Outcome> outcomes = ImmutableList.builderWithExpectedSize(rules.size());
    List<ImmutableList<Check>> all = new ArrayList<>(rules.size());
    Checking checking = new Checking(disclosure);
    CutTables cut = CutTables.of(disclosure);
    for (Rule rule : rules()) {
      Checks checks = cut.judged(rule.check(checking));
      outcomes.add(Outcome.of(rule.description(), checks));
      all.add(checks.checks());
    }
    ImmutableList<Outcome> ledger = outcomes.build();
    return Diagnosis.explain(Report.of(ledger), Iterables.concat(all))
        .noting(Unchecked.of(disclosure, ledger))
        .lacking(Demands.of(disclosure));
  }

  /**
   * Compares disclosures with each other: a department with its units, a year with the year before.
   * Each of them by itself is left to {@link #check}. The checks are {@link BetweenCheck}s.
   */
  public Report compare(List<Disclosure> disclosures) {
    ImmutableList<Disclosure> all = ImmutableList.copyOf(disclosures);
    return Report.of(
        betweenRules.stream()
            .map(rule -> Outcome.of(rule.description(), rule.check(all)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableMap<String, Rule> byId(Iterable<? extends Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(rule -> put(byId, rule.description().id(), rule));
    return ImmutableMap.copyOf(byId);
  }

  private static <T> void put(Map<String, T> byId, String id, T value) {
    if (byId.putIfAbsent(id, value) != null) {
      throw new IllegalArgumentException("two rules have the id “" + id + "”");
    }
  }

  /** The number of rules. */
  @Override
  public String toString() {
    return "validator with " + rules.size() + " rules";
  }
}
