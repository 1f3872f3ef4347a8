package dev.yusuan.validation.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a disclosure (核对报告): every rule with its status, and the findings in the
 * order of the tables.
 */
public final class Report {
  private final ImmutableList<Outcome> outcomes;
  private final ImmutableList<Finding> findings;
  private final ImmutableList<Finding> failed;
  private final ImmutableList<FindingGroup> groups;
  private final ImmutableList<Wording> notes;
  private final ImmutableList<RuleDescription> unimplemented;

  private Report(
      ImmutableList<Outcome> outcomes,
      ImmutableList<Finding> findings,
      ImmutableList<Finding> failed,
      ImmutableList<FindingGroup> groups,
      ImmutableList<Wording> notes,
      ImmutableList<RuleDescription> unimplemented) {
    this.outcomes = outcomes;
    this.findings = findings;
    this.failed = failed;
    this.groups = groups;
    this.notes = notes;
    this.unimplemented = unimplemented;
  }

  /** The report on what came of each rule, each failed finding by itself. */
  public static Report of(ImmutableList<Outcome> outcomes) {
    ImmutableList<Finding> findings = byPlace(outcomes);
    ImmutableList<Finding> failed =
        ImmutableList.copyOf(
            Iterables.filter(findings, finding -> finding.verdict() == Verdict.INCONSISTENT));
    return new Report(
        outcomes,
        findings,
        failed,
        failed.stream().map(FindingGroup::of).collect(ImmutableList.toImmutableList()),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** The same report with the failed findings put together by their causes. */
  public Report explained(ImmutableList<FindingGroup> causes, ImmutableList<Wording> conclusions) {
    return new Report(outcomes, findings, failed, causes, conclusions, unimplemented);
  }

  /** The same report with more that the findings, or their absence, tell of the document. */
  public Report noting(ImmutableList<Wording> further) {
    return new Report(
        outcomes,
        findings,
        failed,
        groups,
        ImmutableList.<Wording>builder().addAll(notes).addAll(further).build(),
        unimplemented);
  }

  /** The same report with demands that apply to the document and that no rule checks. */
  public Report lacking(ImmutableList<RuleDescription> demands) {
    return new Report(outcomes, findings, failed, groups, notes, demands);
  }

  private static ImmutableList<Finding> byPlace(ImmutableList<Outcome> outcomes) {
    List<Finding> findings = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      findings.addAll(outcome.findings());
    }
    return ImmutableList.sortedCopyOf(Finding.BY_PLACE, findings);
  }

  /** What came of each rule, in the order of the rules. */
  public ImmutableList<Outcome> outcomes() {
    return outcomes;
  }

  /** All findings, ordered by table, row, column and rule. */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /** The findings that failed, in the same order. */
  public ImmutableList<Finding> failed() {
    return failed;
  }

  /** The failed findings by their causes, in the order of the first of each. */
  public ImmutableList<FindingGroup> groups() {
    return groups;
  }

  /**
   * What the report tells of the document as a whole: that its author cuts decimals off, or states
   * a wrong unit, and what is printed that no rule looks at.
   */
  public ImmutableList<Wording> notes() {
    return notes;
  }

  /** What laws demand of the document and no rule checks (适用而未实现的要求). */
  public ImmutableList<RuleDescription> unimplemented() {
    return unimplemented;
  }

  /** What came of the rule with an id; empty where the report has no such rule. */
  public Optional<Outcome> find(String rule) {
    return outcomes.stream().filter(outcome -> outcome.rule().id().equals(rule)).findFirst();
  }

  /** Whether a rule of severity error failed. */
  public boolean hasErrors() {
    return outcomes.stream()
        .anyMatch(
            outcome ->
                outcome.status() == Status.FAILED && outcome.rule().severity() == Severity.ERROR);
  }

  /**
   * Whether anything was decided: of a disclosure of which no figure could be checked, a report
   * without errors says nothing.
   */
  public boolean isConclusive() {
    return outcomes.stream()
        .filter(outcome -> !outcome.rule().isOnSigns() && !outcome.rule().isOnWords())
        .anyMatch(
            outcome ->
                Arrays.stream(Verdict.values())
                    .anyMatch(
                        verdict -> verdict != Verdict.NOT_CHECKED && outcome.count(verdict) > 0));
  }

  /** How many checks had a verdict. */
  public int count(Verdict verdict) {
    return outcomes.stream().mapToInt(outcome -> outcome.count(verdict)).sum();
  }

  /** How many rules have a status. */
  public int count(Status status) {
    return (int) outcomes.stream().filter(outcome -> outcome.status() == status).count();
  }

  /** Two lines for people: how many rules have which status, and checks which verdict. */
  public ImmutableList<String> summary(Locale language) {
    return ImmutableList.of(
        Texts.in(
            language,
            "report.rules",
            outcomes.size(),
            count(Status.HELD),
            count(Status.FAILED),
            count(Status.NOT_CHECKED),
            count(Status.NOT_APPLICABLE)),
        Texts.in(
            language,
            "report.checks",
            Arrays.stream(Verdict.values()).mapToInt(this::count).sum(),
            count(Verdict.EXACT),
            count(Verdict.WITHIN_ROUNDING),
            count(Verdict.WITHIN_TRUNCATION),
            count(Verdict.INCONSISTENT),
            count(Verdict.NOT_CHECKED)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Report that
        && outcomes.equals(that.outcomes)
        && groups.equals(that.groups)
        && notes.equals(that.notes)
        && unimplemented.equals(that.unimplemented);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outcomes);
  }

  /** The summary in English. */
  @Override
  public String toString() {
    return String.join("; ", summary(Locale.ENGLISH));
  }
}
