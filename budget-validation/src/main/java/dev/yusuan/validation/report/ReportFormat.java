package dev.yusuan.validation.report;

import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** How a report is written (报告格式): always in UTF-8, and with the same bytes for the same report. */
public enum ReportFormat {
  /** Lines for people. */
  TEXT("findings.txt"),
  /** All of it, with the texts in both languages. */
  JSON("findings.json"),
  /** One line for each finding; {@link ReportCsv} can write it for spreadsheets too. */
  CSV("findings.csv"),
  /** SARIF 2.1.0, for editors and code hosts. */
  SARIF("findings.sarif");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  /** The usual name of the file. */
  public String fileName() {
    return fileName;
  }

  /**
   * Writes a report to a stream, which stays open.
   *
   * @param language Chinese, or else English; JSON has both
   * @throws IOException if the stream cannot be written
   */
  public void write(Report report, SourceFile source, Locale language, OutputStream out)
      throws IOException {
    switch (this) {
      case TEXT -> ReportText.write(report, source, language, out);
      case JSON -> ReportJson.write(report, source, out);
      case CSV -> ReportCsv.write(report, source, language, out);
      case SARIF -> ReportSarif.write(report, source, language, out);
    }
  }
}
