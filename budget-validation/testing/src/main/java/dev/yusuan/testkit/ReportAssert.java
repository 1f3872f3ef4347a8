package dev.yusuan.testkit;

import com.google.common.collect.ImmutableSortedSet;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.Report;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a report (对核对报告的断言). */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
  ReportAssert(Report actual) {
    super(actual, ReportAssert.class);
  }

  /** No rule of severity error failed. */
  public ReportAssert hasNoErrors() {
    isNotNull();
    List<Finding> errors =
        actual.failed().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      failWithMessage("%nExpected no errors, but there are %s:%n%s", errors.size(), lines(errors));
    }
    return this;
  }

  /** Some figure was checked, so that a report without errors says something. */
  public ReportAssert checkedSomething() {
    isNotNull();
    if (!actual.isConclusive()) {
      failWithMessage("%nExpected that something was checked, but nothing was: %s", actual);
    }
    return this;
  }

  /**
   * Each of the rules held: it found something to check, and nothing of it failed or was left
   * unchecked. A rule that the report does not have is told.
   */
  public ReportAssert holds(String... rules) {
    isNotNull();
    for (String rule : rules) {
      Outcome outcome = known(rule);
      if (outcome.status() != Status.HELD) {
        failWithMessage(
            "%nExpected %s to hold, but it is %s%n%s",
            rule, outcome.status(), reason(outcome) + lines(outcome.findings()));
      }
    }
    return this;
  }

  private static String reason(Outcome outcome) {
    return outcome.reason().map(reason -> reason.text(Locale.ENGLISH) + "\n").orElse("");
  }

  /** The rule failed, others too or not; a rule that the report does not have is told. */
  public FailuresAssert fails(String rule) {
    isNotNull();
    known(rule);
    List<Finding> failed =
        actual.failed().stream().filter(finding -> finding.rule().id().equals(rule)).toList();
    if (failed.isEmpty()) {
      failWithMessage("%nExpected %s to fail, but failed are: %s", rule, rules());
    }
    return new FailuresAssert(actual, failed);
  }

  /** These rules failed and no others; a rule that the report does not have is told. */
  public FailuresAssert failsOnly(String... rules) {
    isNotNull();
    for (String rule : rules) {
      known(rule);
    }
    ImmutableSortedSet<String> expected = ImmutableSortedSet.copyOf(rules);
    if (!rules().equals(expected)) {
      failWithMessage(
          "%nExpected to fail only: %s%nbut failed are: %s%n%s",
          expected, rules(), lines(actual.failed()));
    }
    return new FailuresAssert(actual, actual.failed());
  }

  private Outcome known(String rule) {
    return actual
        .find(rule)
        .orElseThrow(
            () ->
                failure(
                    "%nAsked for %s, but the report has no such rule; the most alike"
                        + " of the standard rules are %s",
                    rule, Validator.standard().idsLike(rule)));
  }

  private ImmutableSortedSet<String> rules() {
    return actual.failed().stream()
        .map(finding -> finding.rule().id())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  static String lines(List<Finding> findings) {
    return String.join("\n", findings.stream().map(Finding::toString).toList());
  }
}
