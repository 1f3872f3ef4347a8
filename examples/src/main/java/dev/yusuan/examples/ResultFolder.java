package dev.yusuan.examples;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.validation.report.ReportJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the results of an audit as JSON and CSV into a folder, replacing those of an earlier run. */
record ResultFolder(Path folder) {
  void write(Audit audit) throws IOException {
    Disclosure disclosure = audit.read().disclosure();
    Path tables = Files.createDirectories(folder.resolve("tables"));
    DisclosureJson.write(disclosure, folder.resolve("disclosure.json"));
    ProblemsJson.write(audit.read().problems(), folder.resolve("problems.json"));
    ReportJson.write(audit.report(), folder.resolve("findings.json"));
    TablesCsv.write(disclosure.tables(), tables);
    try (Writer facts =
        Files.newBufferedWriter(folder.resolve("facts.csv"), StandardCharsets.UTF_8)) {
      FactsCsv.write(CommandLine.resultName(audit.file()), disclosure, facts);
    }
  }
}
