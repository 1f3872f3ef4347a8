package dev.yusuan.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.render.TextTable;
import dev.yusuan.table.Table;
import dev.yusuan.validation.Report;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.ReportFormat;
import dev.yusuan.validation.report.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that the library says of a document unless it is asked for contacts, by name. */
final class Outputs {
  private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

  private final ReadResult read;
  private final Report report;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private Outputs(ReadResult read) {
    this.read = read;
    this.report = Validator.standard().check(read.disclosure());
  }

  /** All files and texts; the folder is for those that are written as files only. */
  static Map<String, String> of(ReadResult read, Path folder) throws IOException {
    Outputs outputs = new Outputs(read);
    outputs.files(folder);
    outputs.findings();
    outputs.messages();
    outputs.texts.put("TextTable", outputs.tables());
    outputs.texts.put("toString", EveryToString.of(read) + EveryToString.of(outputs.report));
    return outputs.texts;
  }

  private void files(Path folder) throws IOException {
    Disclosure disclosure = read.disclosure();
    texts.put("disclosure.json", DisclosureJson.toString(disclosure));
    StringWriter facts = new StringWriter();
    FactsCsv.write("d", disclosure, facts);
    texts.put("facts.csv", facts.toString());
    StringWriter indicators = new StringWriter();
    IndicatorsCsv.write(disclosure, indicators);
    texts.put("indicators.csv", indicators.toString());
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    ProblemsJson.write(read.problems(), problems);
    texts.put("problems.json", problems.toString(UTF_8));
    TablesCsv.write(disclosure, folder);
    try (Stream<Path> written = Files.list(folder)) {
      for (Path file : written.sorted().toList()) {
        texts.put("tables/" + file.getFileName(), Files.readString(file));
        Files.delete(file);
      }
    }
  }

  private void findings() throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      for (Locale language : LANGUAGES) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
            report, new SourceFile("d.txt", read.disclosure(), read.sources()), language, out);
        texts.put(format.fileName() + " " + language, out.toString(UTF_8));
      }
    }
  }

  private void messages() {
    for (Locale language : LANGUAGES) {
      StringBuilder messages = new StringBuilder();
      for (Problem problem : read.problems()) {
        messages.append(problem.message(language)).append('\n');
      }
      texts.put("messages " + language, messages.toString());
    }
  }

  private String tables() {
    StringBuilder tables = new StringBuilder();
    for (Table<?> table : read.disclosure().tables()) {
      tables.append(TextTable.of(table));
    }
    return tables.toString();
  }
}
