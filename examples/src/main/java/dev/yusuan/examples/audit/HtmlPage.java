package dev.yusuan.examples.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.yusuan.io.reading.Coverage;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.report.HtmlReport;
import dev.yusuan.report.content.Reading;
import dev.yusuan.report.content.ReadingProblem;
import dev.yusuan.report.content.ReportedDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes the page of an audit. */
public final class HtmlPage {
  private HtmlPage() {}

  /** Writes the page to a stream, which stays open. */
  public static void write(Audit audit, Locale language, OutputStream out) throws IOException {
    HtmlReport.write(document(audit, language), language, out);
  }

  static ReportedDocument document(Audit audit, Locale language) {
    return new ReportedDocument(audit.source(), audit.report(), reading(audit, language));
  }

  private static Reading reading(Audit audit, Locale language) {
    Coverage coverage = audit.read().coverage();
    return new Reading(
        coverage.cells(),
        coverage.typed(),
        coverage.headings(),
        coverage.notes(),
        coverage.unrecognised(),
        audit.read().problems().stream()
            .map(problem -> problem(problem, language))
            .collect(toImmutableList()));
  }

  private static ReadingProblem problem(Problem problem, Locale language) {
    return new ReadingProblem(
        problem.code().id(), problem.severity(), problem.place(), problem.message(language));
  }
}
