package dev.yusuan.validation;

import com.google.common.collect.EnumMultiset;
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
 * @param reason why it does not apply, or why a check was not made; empty where all were
 * @param counts how many checks had each verdict, all verdicts listed
 * @param findings all checks but the exact ones, in the order of the rule; of each verdict the
 *     first 10,000, if there are more, which the counts tell
 */
public record Outcome(
    RuleDescription rule,
    Status status,
    Optional<Reason> reason,
    ImmutableMap<Verdict, Integer> counts,
    ImmutableList<Finding> findings) {

  private static final int MAX_FINDINGS = 10_000;
  private static final ImmutableMap<Verdict, Integer> NO_CHECKS =
      byVerdict(EnumMultiset.create(Verdict.class));

  static Outcome of(RuleDescription rule, Checks checks) {
    ImmutableList<Check> all = checks.checks();
    EnumMultiset<Verdict> counts = EnumMultiset.create(Verdict.class);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      Verdict verdict = all.get(i).verdict();
      int ofVerdict = counts.add(verdict, 1) + 1;
      if (verdict != Verdict.EXACT && ofVerdict <= MAX_FINDINGS) {
        findings.add(new Finding(rule, all.get(i)));
      }
    }
    ImmutableMap<Verdict, Integer> byVerdict = all.isEmpty() ? NO_CHECKS : byVerdict(counts);
    Optional<Reason> reason =
        byVerdict.getOrDefault(Verdict.NOT_CHECKED, 0) == 0
            ? checks.notApplicable()
            : all.stream()
                .filter(check -> check.verdict() == Verdict.NOT_CHECKED)
                .flatMap(check -> check.reason().stream())
                .findFirst();
    Status status = reason.isPresent() && all.isEmpty() ? without(reason.get()) : status(byVerdict);
    return new Outcome(rule, status, reason, byVerdict, findings.build());
  }

  private static ImmutableMap<Verdict, Integer> byVerdict(EnumMultiset<Verdict> counts) {
    Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      byVerdict.put(verdict, counts.count(verdict));
    }
    return Maps.immutableEnumMap(byVerdict);
  }

  private static Status without(Reason reason) {
    return reason == Reason.TABLE_UNTYPED ? Status.NOT_CHECKED : Status.NOT_APPLICABLE;
  }

  private static Status status(ImmutableMap<Verdict, Integer> counts) {
    if (counts.getOrDefault(Verdict.INCONSISTENT, 0) > 0) {
      return Status.FAILED;
    }
    return counts.getOrDefault(Verdict.NOT_CHECKED, 0) > 0 ? Status.NOT_CHECKED : Status.HELD;
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
