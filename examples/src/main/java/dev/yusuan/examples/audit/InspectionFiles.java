package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.yusuan.io.csv.CsvLines;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.office.TextWorkbook;
import dev.yusuan.report.HtmlReport;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.report.inspection.Inspection;
import dev.yusuan.report.inspection.InspectionCells;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the inspection sheet (检查表) of an audit: as a page, as CSV and as a workbook. */
final class InspectionFiles {
  static final String PAGE = "inspection.html";
  static final String CSV = "inspection.csv";
  static final String WORKBOOK = "inspection.xlsx";
  static final ImmutableList<String> NAMES = ImmutableList.of(PAGE, CSV, WORKBOOK);

  private static final int NUMBER = 0;

  private final ReportedDocument document;
  private final Locale language;
  private final Iterable<ImmutableList<String>> lines;

  InspectionFiles(Audit audit, Locale language) {
    this.document = HtmlPage.document(audit, language);
    this.language = language;
    this.lines =
        Iterables.concat(
            ImmutableList.of(InspectionCells.header(language)),
            InspectionCells.lines(Inspection.of(document, language), language));
  }

  void write(Path folder, CsvProfile csv) throws IOException {
    NewFile.write(folder.resolve(PAGE), out -> HtmlReport.writeInspection(document, language, out));
    NewFile.write(folder.resolve(CSV), out -> CsvLines.write(lines, csv, out));
    NewFile.write(folder.resolve(WORKBOOK), this::workbook);
  }

  private void workbook(OutputStream out) throws IOException {
    try (TextWorkbook workbook = new TextWorkbook(out, List.of("检查表"))) {
      workbook.sheet(lines.iterator(), ImmutableSet.of(NUMBER));
    }
  }
}
