package dev.yusuan.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yusuan.text.Printable;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a report as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0: all
 * rules, and a result for each finding in the order of the report.
 *
 * <p>A failed check is of kind {@code fail}; a difference that rounding explains is {@code
 * informational}, and what was not checked is {@code open}. The region of a result is what the cell
 * prints, of which the snippet is an excerpt, or the whole line where its column is not known; the
 * number of the cell is among its properties.
 */
public final class ReportSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String VERSION = "2.1.0";
  private static final String TOOL = "Yusuan";

  private final JsonGenerator json;
  private final Report report;
  private final Locale language;

  private ReportSarif(JsonGenerator json, Report report, Locale language) {
    this.json = json;
    this.report = report;
    this.language = language;
  }

  /**
   * Writes a report to a stream, which stays open.
   *
   * @param language of the texts: Chinese, or else English
   * @throws IOException if the stream cannot be written
   */
  public static void write(Report report, SourceFile source, Locale language, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JsonOutput.to(out)) {
      new ReportSarif(json, report, language).write(source);
      json.writeRaw('\n');
    }
  }

  private void write(SourceFile source) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", VERSION);
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringField("language", ReportTexts.isChinese(language) ? "zh-CN" : "en");
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("newlineSequences");
    json.writeString("\r\n");
    json.writeString("\n");
    json.writeString("\r");
    json.writeEndArray();
    results(source);
    notes();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", TOOL);
    json.writeArrayFieldStart("rules");
    for (Outcome outcome : report.outcomes()) {
      rule(outcome.rule());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(RuleDescription rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text("shortDescription", Printable.of(rule.sentence().in(language)));
    if (rule.formula().isPresent()) {
      text("fullDescription", Printable.of(rule.formula().get().in(language)));
    }
    text("help", Printable.of(rule.basis().in(language)));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", SarifResult.level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void results(SourceFile source) throws IOException {
    Map<String, Integer> ruleIndexes = new HashMap<>();
    report.outcomes().forEach(outcome -> ruleIndexes.put(outcome.rule().id(), ruleIndexes.size()));
    SarifResult result =
        new SarifResult(json, source, language, Causes.of(report, source.disclosure()));
    json.writeArrayFieldStart("results");
    for (Finding finding : report.findings()) {
      result.write(finding, ruleIndexes.getOrDefault(finding.rule().id(), -1));
    }
    json.writeEndArray();
  }

  private void notes() throws IOException {
    if (report.notes().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("notes");
    for (Wording note : report.notes()) {
      json.writeString(Printable.of(note.in(language)));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
