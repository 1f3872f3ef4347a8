package dev.yusuan.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.comparison.DisclosureDiff;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.DiffCsv;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.IndicatorsCsv;
import dev.yusuan.io.csv.StatementsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.render.TextTable;
import dev.yusuan.report.HtmlReport;
import dev.yusuan.report.content.ComparedDocuments;
import dev.yusuan.report.content.Reading;
import dev.yusuan.report.content.ReadingProblem;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.report.inspection.Inspection;
import dev.yusuan.report.inspection.InspectionCells;
import dev.yusuan.text.CsvProfile;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.ReportFormat;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
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

/** What the library says of a document unless it is asked for contacts, by name. */
final class Outputs {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final Validator VALIDATOR = Validator.standard();

  private final ReadResult read;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private Outputs(ReadResult read) {
    this.read = read;
  }

  /** The files and texts that tell what was read. */
  static Map<String, String> ofReading(ReadResult read) throws IOException {
    Outputs outputs = new Outputs(read);
    outputs.addReading();
    return outputs.texts;
  }

  /** All files and texts; the folder is for those that are written as files only. */
  static Map<String, String> of(ReadResult read, Path folder) throws IOException {
    Outputs outputs = new Outputs(read);
    outputs.addReading();
    outputs.addTables(folder);
    outputs.addFindings();
    return outputs.texts;
  }

  private void addReading() throws IOException {
    Disclosure disclosure = read.disclosure();
    texts.put("disclosure.json", DisclosureJson.toString(disclosure));
    StringWriter facts = new StringWriter();
    FactsCsv.write("d", disclosure, read.sources(), facts);
    texts.put("facts.csv", facts.toString());
    StringWriter statements = new StringWriter();
    StatementsCsv.write("d", disclosure, statements);
    texts.put("statements.csv", statements.toString());
    StringWriter indicators = new StringWriter();
    IndicatorsCsv.write("d", disclosure, indicators);
    texts.put("indicators.csv", indicators.toString());
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    ProblemsJson.write(read.problems(), problems);
    texts.put("problems.json", problems.toString(UTF_8));
    texts.put("what was read, by a mapper", MAPPER.writeValueAsString(read));
    texts.put("TextTable", String.join("", Lists.transform(disclosure.tables(), TextTable::of)));
    texts.put("toString of what was read", EveryToString.of(read));
  }

  private void addTables(Path folder) throws IOException {
    TablesCsv.write(read.disclosure(), folder);
    Disclosure none = Disclosures.parse("某市某局2023年单位预算\n").disclosure();
    DisclosureDiff diff = DisclosureDiff.of(none, read.disclosure());
    DiffCsv.write(diff, CsvProfile.EXACT, folder.resolve("changes.csv"));
    texts.put("toString of what changed", EveryToString.of(diff));
    try (Stream<Path> written = Files.list(folder)) {
      for (Path file : written.sorted().toList()) {
        texts.put("tables/" + file.getFileName(), Files.readString(file));
        Files.delete(file);
      }
    }
  }

  private void addFindings() throws IOException {
    Report report = VALIDATOR.check(read.disclosure());
    SourceFile source = new SourceFile("d.txt", read.disclosure(), read.sources());
    for (ReportFormat format : ReportFormat.values()) {
      for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(report, source, language, out);
        texts.put(format.fileName() + " " + language, out.toString(UTF_8));
      }
    }
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      ReportedDocument document = new ReportedDocument(source, report, reading(language));
      HtmlReport.write(document, language, page);
      HtmlReport.writeInspection(document, language, page);
      HtmlReport.writeComparison(
          new ComparedDocuments(ImmutableList.of(source, source), report), language, page);
      texts.put("pages " + language, page.toString(UTF_8));
      texts.put(
          "inspection.csv " + language,
          InspectionCells.lines(Inspection.of(document, language), language).toString());
    }
    texts.put("toString of the report", EveryToString.of(report));
  }

  private Reading reading(Locale language) {
    return new Reading(
        1,
        1,
        0,
        0,
        0,
        read.problems().stream()
            .map(
                problem ->
                    new ReadingProblem(
                        problem.code().id(),
                        problem.severity(),
                        problem.place(),
                        problem.message(language)))
            .collect(ImmutableList.toImmutableList()));
  }
}
