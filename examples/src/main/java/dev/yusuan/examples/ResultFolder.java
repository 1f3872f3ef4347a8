package dev.yusuan.examples;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the results of an audit as JSON and CSV into a folder, replacing those of an earlier run.
 */
record ResultFolder(Path folder) {
  void write(Audit audit) throws IOException {
    Disclosure disclosure = audit.read().disclosure();
    Path tables = Files.createDirectories(folder.resolve("tables"));
    DisclosureJson.write(disclosure, folder.resolve("disclosure.json"));
    ProblemsJson.write(audit.read().problems(), folder.resolve("problems.json"));
    ReportJson.write(audit.report(), folder.resolve("findings.json"));
    String id = CommandLine.resultName(audit.file());
    FactsCsv.write(id, disclosure, folder.resolve("facts.csv"));
    IndicatorsCsv.write(disclosure, folder.resolve("indicators.csv"));
    for (TableKind kind : TableKind.values()) {
      Files.deleteIfExists(tables.resolve(kind + ".csv"));
    }
    TablesCsv.write(disclosure, tables);
  }
}
