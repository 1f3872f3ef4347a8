package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one rule (规则的结果).
 *
 * @param rule the rule
 * @param status what came of it
 * @param reason why it does not apply or was not checked; empty where it was
 * @param counts how many checks had each verdict, all verdicts listed
 * @param findings all checks but the exact ones, in the order of the rule
 */
public record Outcome(
    RuleDescription rule,
    Status status,
    Optional<Reason> reason,
    ImmutableMap<Verdict, Integer> counts,
    ImmutableList<Finding> findings) {

  static Outcome of(RuleDescription rule, Checks checks) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Check check : checks.checks()) {
      counts.merge(check.verdict(), 1, Integer::sum);
      if (check.verdict() != Verdict.EXACT) {
        findings.add(new Finding(rule, check));
      }
    }
    ImmutableList<Check> all = checks.checks();
    ImmutableMap<Verdict, Integer> byVerdict = Maps.immutableEnumMap(counts);
    Status status = status(byVerdict, all.size());
    Optional<Reason> reason =
        status == Status.NOT_CHECKED ? all.get(0).reason() : checks.notApplicable();
    return new Outcome(rule, status, reason, byVerdict, findings.build());
  }

  private static Status status(ImmutableMap<Verdict, Integer> counts, int all) {
    if (all == 0) {
      return Status.NOT_APPLICABLE;
    }
    if (counts.getOrDefault(Verdict.INCONSISTENT, 0) > 0) {
      return Status.FAILED;
    }
    return counts.getOrDefault(Verdict.NOT_CHECKED, 0) == all ? Status.NOT_CHECKED : Status.HELD;
  }

  /** How many checks had a verdict. */
  public int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** The id of the rule and its status. */
  @Override
  public String toString() {
    return rule.id() + " " + status;
  }

  /** What can come of a rule. */
  public enum Status {
    /** Something was checked, and nothing of it failed; what was not checked is counted (成立). */
    HELD,
    /** At least one check failed (不成立). */
    FAILED,
    /** The disclosure prints nothing that the rule is about (不适用). */
    NOT_APPLICABLE,
    /** Something is printed, but none of it could be checked (未核对). */
    NOT_CHECKED
  }
}
