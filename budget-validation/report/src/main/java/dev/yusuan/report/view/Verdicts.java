package dev.yusuan.report.view;

import com.google.common.base.Ascii;
import dev.yusuan.document.Severity;
import dev.yusuan.report.content.Gravity;
import dev.yusuan.validation.result.Report;

/** What came of all checks of a document. */
enum Verdicts {
  NOTHING_CHECKED,
  ERRORS,
  WARNINGS,
  CLEAN;

  static Verdicts of(Report report) {
    if (report.hasErrors()) {
      return ERRORS;
    }
    if (!report.isConclusive()) {
      return NOTHING_CHECKED;
    }
    return Gravity.count(report, Severity.WARNING) > 0 ? WARNINGS : CLEAN;
  }

  String style() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  String sentence(Report report, Texts texts) {
    return texts.get(
        "verdict-of-all." + style(),
        Gravity.count(report, Severity.ERROR),
        Gravity.count(report, Severity.WARNING));
  }
}
