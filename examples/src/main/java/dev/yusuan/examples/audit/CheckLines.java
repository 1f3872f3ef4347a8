package dev.yusuan.examples.audit;

import dev.yusuan.validation.report.ReportText;

/** Tells what the checks found: how many have which verdict, and the gravest of the findings. */
final class CheckLines {
  private static final int MOST = 20;

  private CheckLines() {}

  static void add(Lines lines, Audit audit, AuditTexts texts) {
    lines.title(texts.get("checks"));
    if (!audit.profile().id().equals("standard")) {
      lines.add(
          texts.get(
              "checks.profile", audit.profile(), audit.profile().title().in(texts.language())));
    }
    if (!audit.profile().isMeantFor(audit.disclosure())) {
      lines.add(texts.get("checks.form", audit.profile()));
    }
    if (!audit.report().isConclusive()) {
      lines.add(texts.get("checks.none"));
    }
    ReportText.lines(audit.report(), audit.source().sources(), texts.language(), MOST)
        .forEach(lines::add);
  }
}
