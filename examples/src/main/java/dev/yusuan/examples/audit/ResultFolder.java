package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.io.MoreFiles;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.csv.StatementsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.file.FileSet;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.io.office.DataWorkbook;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.report.ReportCsv;
import dev.yusuan.validation.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the results of an audit into a folder, replacing those of an earlier run all at once.
 *
 * @param folder the folder
 * @param formats the formats of the findings
 * @param csv how texts stand in CSV files
 */
record ResultFolder(Path folder, ImmutableSet<ReportFormat> formats, CsvProfile csv) {
  /** Files that all results have. */
  private static final ImmutableList<String> RESULTS =
      ImmutableList.of(ResultNames.DISCLOSURE, ResultNames.FACTS, ResultNames.INDEX);

  /** The folder for the results of a file. */
  static ResultFolder of(Input input, Output output) {
    Path folder = output.folder().resolve(input.name());
    return new ResultFolder(folder, output.formats(), output.csv());
  }

  /** The folder for the results of one of several disclosures, counted from 1. */
  ResultFolder of(int number) {
    return number == 1
        ? this
        : new ResultFolder(folder.resolve(Integer.toString(number)), formats, csv);
  }

  void write(String id, Audit audit, Locale language) throws IOException {
    try (FileSet files = FileSet.open(folder)) {
      Disclosure disclosure = audit.disclosure();
      DisclosureJson.write(disclosure, files.path(ResultNames.DISCLOSURE));
      ProblemsJson.write(audit.read().problems(), files.path(ResultNames.PROBLEMS));
      FactsCsv.write(id, disclosure, audit.source().sources(), csv, files.path(ResultNames.FACTS));
      StatementsCsv.write(id, disclosure, csv, files.path(ResultNames.STATEMENTS));
      IndicatorsCsv.write(id, disclosure, csv, files.path(ResultNames.INDICATORS));
      TablesCsv.write(disclosure.tables(), files.path(ResultNames.TABLES), Contacts.OMIT, csv);
      for (ReportFormat format : formats) {
        NewFile.write(files.path(format.fileName()), out -> write(format, audit, language, out));
      }
      NewFile.write(
          files.path(ResultNames.WORKBOOK), out -> DataWorkbook.write(files.path(""), csv, out));
      NewFile.write(files.path(ResultNames.REPORT), out -> HtmlPage.write(audit, language, out));
      new InspectionFiles(audit, language).write(files.path(""), csv);
      files.replace(ResultNames.in(folder, files.path("")));
    }
  }

  private void write(ReportFormat format, Audit audit, Locale language, OutputStream out)
      throws IOException {
    if (format == ReportFormat.CSV) {
      ReportCsv.write(audit.report(), audit.source(), language, csv, out);
    } else {
      format.write(audit.report(), audit.source(), language, out);
    }
  }

  /** The lines of the results that were written, for files that hold those of many documents. */
  DocumentRows rows(String document, Audit audit, Locale language) {
    return new DocumentRows(
        MoreFiles.asByteSource(folder.resolve(ResultNames.FACTS)),
        MoreFiles.asByteSource(folder.resolve(ResultNames.STATEMENTS)),
        MoreFiles.asByteSource(folder.resolve(ResultNames.INDICATORS)),
        FindingRows.of(document, audit, language, csv));
  }

  /**
   * Marks older results of the file, if there are any; that they cannot be marked is told by what
   * failed.
   */
  void outdate(String why) {
    for (ResultFolder old : Iterables.concat(ImmutableList.of(this), further(1))) {
      try {
        FileSet.outdate(old.folder, RESULTS, why);
      } catch (IOException unwritable) {
        // The line on the failure that outdates them was told.
      }
    }
  }

  /** Removes older results of disclosures that the file does not print any more. */
  void removeFurther(int printed) throws IOException {
    for (ResultFolder old : further(printed)) {
      try (FileSet files = FileSet.open(old.folder)) {
        files.replace(ResultNames.in(old.folder, files.path("")));
      }
    }
  }

  /** Folders of results of disclosures behind the given number. */
  private ImmutableList<ResultFolder> further(int number) {
    ImmutableList.Builder<ResultFolder> further = ImmutableList.builder();
    for (int next = number + 1; of(next).isThere(); next++) {
      further.add(of(next));
    }
    return further.build();
  }

  private boolean isThere() {
    return RESULTS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  /** The names of the files. */
  String names() {
    String findings =
        formats.stream().map(ReportFormat::fileName).collect(Collectors.joining("  "));
    return "report.html  inspection.html  inspection.csv  inspection.xlsx  data.xlsx "
        + " disclosure.json  facts.csv  statements.csv  indicators.csv  tables/*.csv  "
        + findings
        + "  problems.json";
  }
}
