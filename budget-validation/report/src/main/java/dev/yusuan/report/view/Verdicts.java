package dev.yusuan.report.view;

import com.google.common.base.Ascii;
import dev.yusuan.document.Severity;
import dev.yusuan.report.content.Gravity;
import dev.yusuan.report.content.Reading;
import dev.yusuan.validation.result.Report;

/** What came of all checks of a document. */
enum Verdicts {
  NOTHING_CHECKED,
  ERRORS,
  MISREAD,
  WARNINGS,
  CLEAN;

  static Verdicts of(Report report) {
    return of(report, Reading.NONE);
  }

  static Verdicts of(Report report, Reading reading) {
    if (report.hasErrors()) {
      return ERRORS;
    }
    if (!report.isConclusive()) {
      return NOTHING_CHECKED;
    }
    if (reading.errors() > 0) {
      return MISREAD;
    }
    return Gravity.count(report, Severity.WARNING) > 0 ? WARNINGS : CLEAN;
  }

  String style() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  String sentence(Report report, Texts texts) {
    return sentence(report, Reading.NONE, texts);
  }

  String sentence(Report report, Reading reading, Texts texts) {
    return texts.get(
        "verdict-of-all." + style(),
        Gravity.count(report, Severity.ERROR),
        Gravity.count(report, Severity.WARNING),
        reading.errors());
  }
}
