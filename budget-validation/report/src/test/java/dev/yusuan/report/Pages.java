package dev.yusuan.report;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.report.content.Reading;
import dev.yusuan.report.content.ReadingProblem;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of documents for tests. */
final class Pages {
  /**
   * The printed total of 收入预算表 in the sample, line 62, and what a test makes of its fourth cell.
   */
  static final String TOTAL = "\t合计\t2,753.26\t2,753.26\t2,155.16";

  static final String WRONG_TOTAL = "\t合计\t2,753.26\t2,763.26\t2,155.16";

  private Pages() {}

  /** The text of the sample. */
  static String sample() throws IOException {
    return Files.readString(PublishedBudgets.file("jiyuan-office-2024"));
  }

  /** A text that was read and checked. */
  static ReportedDocument document(String text) {
    return document("budgets/a.txt", text);
  }

  /** The sample, as if its file ended in the row of a total. */
  static ReportedDocument cut(String name) throws IOException {
    String sample = sample();
    return document(
        name, sample.substring(0, sample.indexOf(TOTAL) + TOTAL.length() - "16".length()));
  }

  /** A text that was read and checked, of a file of some name. */
  static ReportedDocument document(String name, String text) {
    ReadResult read = Disclosures.parse(text);
    Coverage coverage = read.coverage();
    return new ReportedDocument(
        new SourceFile(name, read.disclosure(), read.sources()),
        Validator.standard().check(read.disclosure()),
        new Reading(
            coverage.cells(),
            coverage.typed(),
            coverage.headings(),
            coverage.notes(),
            coverage.unrecognised(),
            read.problems().stream()
                .map(
                    problem ->
                        new ReadingProblem(
                            problem.code().id(),
                            problem.severity(),
                            problem.place(),
                            problem.message(Locale.CHINESE)))
                .collect(ImmutableList.toImmutableList())));
  }

  static String html(ReportedDocument document, Locale language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(document, language, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The page of a text in Chinese, parsed. */
  static Document page(String text) throws IOException {
    return Jsoup.parse(html(document(text), Locale.CHINESE));
  }
}
