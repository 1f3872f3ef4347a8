package dev.yusuan.examples;

import dev.yusuan.validation.Finding;
import dev.yusuan.validation.Report;
import java.util.List;
import java.util.Locale;

/** Tells what the checks found: how many have which verdict, and each that failed. */
final class CheckLines {
  private static final int MAX_FAILED = 20;

  private CheckLines() {}

  static void add(Lines lines, Audit audit) {
    Report report = audit.report();
    lines.title("核对");
    report.summary(Locale.CHINESE).forEach(lines::add);
    List<Finding> failed = report.failed();
    for (Finding finding : failed.subList(0, Math.min(MAX_FAILED, failed.size()))) {
      lines.add("[" + ProblemLines.severity(finding.severity()) + "] " + finding.rule().id());
      lines.add("  " + place(audit, finding) + finding.message(Locale.CHINESE));
    }
    lines.rest(failed.size() - MAX_FAILED, "findings.json");
  }

  private static String place(Audit audit, Finding finding) {
    return finding.cells().stream()
        .flatMap(cell -> audit.read().sources().find(cell).stream())
        .findFirst()
        .map(place -> ProblemLines.place(place) + "：")
        .orElse("");
  }
}
