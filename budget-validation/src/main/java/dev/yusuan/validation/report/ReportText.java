package dev.yusuan.validation.report;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.Finding;
import dev.yusuan.validation.Report;
import dev.yusuan.validation.Verdict;
import java.util.Locale;

/**
 * Tells a report in plain lines for a terminal, in Chinese or English.
 *
 * <p>A line of a finding starts with ✗ for a failed check of severity error, ! for another failed
 * one, ≈ for a difference that rounding explains, and ? for what was not checked.
 */
public final class ReportText {
  private ReportText() {}

  /** How many rules held, how many checks had which verdict, then a line for each finding. */
  public static ImmutableList<String> lines(Report report, Locale language) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(report.summary(language));
    for (Finding finding : report.failed()) {
      lines.add(line(finding, language));
    }
    for (Finding finding : report.findings()) {
      if (finding.verdict() != Verdict.INCONSISTENT) {
        lines.add(line(finding, language));
      }
    }
    return lines.build();
  }

  private static String line(Finding finding, Locale language) {
    return sign(finding) + " " + finding.message(language) + " [" + finding.rule().id() + "]";
  }

  private static String sign(Finding finding) {
    return switch (finding.verdict()) {
      case EXACT -> "=";
      case WITHIN_ROUNDING, WITHIN_TRUNCATION -> "≈";
      case INCONSISTENT -> finding.severity() == Severity.ERROR ? "✗" : "!";
      case NOT_CHECKED -> "?";
    };
  }
}
