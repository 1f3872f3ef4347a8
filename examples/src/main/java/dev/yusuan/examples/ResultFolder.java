package dev.yusuan.examples;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the results of an audit into a folder, replacing those of an earlier run.
 *
 * @param folder the folder
 * @param formats the formats of the findings
 */
record ResultFolder(Path folder, ImmutableSet<ReportFormat> formats) {
  void write(Audit audit, Locale language) throws IOException {
    Disclosure disclosure = audit.read().disclosure();
    Path tables = Files.createDirectories(folder.resolve("tables"));
    DisclosureJson.write(disclosure, folder.resolve("disclosure.json"));
    ProblemsJson.write(audit.read().problems(), folder.resolve("problems.json"));
    String id = CommandLine.resultName(audit.file());
    FactsCsv.write(id, disclosure, folder.resolve("facts.csv"));
    IndicatorsCsv.write(disclosure, folder.resolve("indicators.csv"));
    writeFindings(audit, language);
    for (TableKind kind : TableKind.values()) {
      Files.deleteIfExists(tables.resolve(kind + ".csv"));
    }
    TablesCsv.write(disclosure, tables);
  }

  private void writeFindings(Audit audit, Locale language) throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      Path file = folder.resolve(format.fileName());
      if (formats.contains(format)) {
        format.write(audit.report(), audit.source(), language, file);
      } else {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The names of the files. */
  String names() {
    String findings =
        formats.stream().map(ReportFormat::fileName).collect(Collectors.joining("  "));
    return "disclosure.json  facts.csv  indicators.csv  tables/*.csv  "
        + findings
        + "  problems.json";
  }
}
