package dev.yusuan.validation.result;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;

/**
 * What came of one rule (规则的结果).
 *
 * @param rule the rule
 * @param status what came of it
 * @param reason why it does not apply, or why a check was not made; empty where all were
 * @param counts how many checks had which verdict
 * @param findings all checks but the exact ones, in the order of the rule; of each verdict the
 *     first 10,000, if there are more, which the counts tell
 */
public record Outcome(
    RuleDescription rule,
    Status status,
    Optional<Reason> reason,
    VerdictCounts counts,
    ImmutableList<Finding> findings) {

  private static final int MAX_FINDINGS = 10_000;

  /** What came of a rule, told by all that it looked at. */
  public static Outcome of(RuleDescription rule, Checks checks) {
    ImmutableList<Check> all = checks.checks();
    VerdictCounts counts = VerdictCounts.of(all);
    Optional<Reason> reason = counts.notChecked() == 0 ? checks.notApplicable() : firstReason(all);
    Status status = reason.isPresent() && all.isEmpty() ? without(reason.get()) : status(counts);
    ImmutableList<Finding> findings =
        counts.exact() == all.size() ? ImmutableList.of() : findings(rule, all);
    return new Outcome(rule, status, reason, counts, findings);
  }

  private static Optional<Reason> firstReason(ImmutableList<Check> checks) {
    return checks.stream().flatMap(check -> check.reason().stream()).findFirst();
  }

  private static ImmutableList<Finding> findings(
      RuleDescription rule, ImmutableList<Check> checks) {
    EnumMultiset<Verdict> seen = EnumMultiset.create(Verdict.class);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Check check : checks) {
      Verdict verdict = check.verdict();
      if (verdict != Verdict.EXACT && seen.add(verdict, 1) < MAX_FINDINGS) {
        findings.add(new Finding(rule, check));
      }
    }
    return findings.build();
  }

  private static Status without(Reason reason) {
    return reason == Reason.TABLE_UNTYPED ? Status.NOT_CHECKED : Status.NOT_APPLICABLE;
  }

  private static Status status(VerdictCounts counts) {
    if (counts.inconsistent() > 0) {
      return Status.FAILED;
    }
    return counts.notChecked() > 0 ? Status.NOT_CHECKED : Status.HELD;
  }

  /** How many checks had a verdict. */
  public int count(Verdict verdict) {
    return counts.count(verdict);
  }

  /** The id of the rule and its status. */
  @Override
  public String toString() {
    return rule.id() + " " + status;
  }

  /** What can come of a rule. */
  public enum Status {
    /** All that is printed was checked, and nothing of it failed (成立). */
    HELD,
    /** At least one check failed (不成立). */
    FAILED,
    /** The disclosure prints nothing that the rule is about (不适用). */
    NOT_APPLICABLE,
    /** Nothing failed, but some of what is printed, or all of it, could not be checked (未核对). */
    NOT_CHECKED
  }
}
