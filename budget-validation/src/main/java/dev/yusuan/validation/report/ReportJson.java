package dev.yusuan.validation.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.Excerpt;
import dev.yusuan.text.Printable;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.DocumentCell;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a report as {@code findings.json}: all rules with their status, the findings in the order
 * of the report with the places where they are printed, and the findings of one cause together.
 *
 * <p>UTF-8, the same bytes for the same report. Figures are strings of decimal digits as printed,
 * without thousands separators; a blank figure has no {@code amount}. Texts of the document are
 * excerpts of at most 40 characters.
 */
public final class ReportJson {
  /** The format and its version, in the property {@code format}. */
  public static final String FORMAT = "yusuan.findings/1";

  private final JsonGenerator json;
  private final Report report;
  private final SourceFile source;
  private final Causes causes;

  private ReportJson(JsonGenerator json, Report report, SourceFile source) {
    this.json = json;
    this.report = report;
    this.source = source;
    this.causes = Causes.of(report, source.disclosure());
  }

  /** The JSON Schema (2020-12) of the form, also the resource {@code findings.schema.json}. */
  public static String schema() {
    try (InputStream in =
        requireNonNull(ReportJson.class.getResourceAsStream("findings.schema.json"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema of findings cannot be read", e);
    }
  }

  /**
   * Writes a report to a stream, which stays open.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(Report report, SourceFile source, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonOutput.to(out)) {
      new ReportJson(json, report, source).write();
      json.writeRaw('\n');
    }
  }

  /** Writes a report by itself. */
  static void write(Report report, JsonGenerator json) throws IOException {
    alone(report, json).write();
  }

  /** Writes a finding by itself. */
  static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    alone(Report.of(ImmutableList.of()), json).content(finding);
    json.writeEndObject();
  }

  private static ReportJson alone(Report report, JsonGenerator json) {
    return new ReportJson(json, report, SourceFile.none(Disclosure.builder().build()));
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeObjectFieldStart("rulesByStatus");
    for (Status status : Status.values()) {
      json.writeNumberField(status.name(), report.count(status));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("checksByVerdict");
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(verdict.name(), report.count(verdict));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("rules");
    for (Outcome outcome : report.outcomes()) {
      outcome(outcome);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("groups");
    for (FindingGroup group : report.groups()) {
      group(group);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (Wording note : report.notes()) {
      json.writeStartObject();
      languages(note);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unimplemented");
    for (RuleDescription demand : report.unimplemented()) {
      json.writeStartObject();
      json.writeStringField("id", demand.id());
      json.writeObjectFieldStart("sentence");
      languages(demand.sentence());
      json.writeEndObject();
      json.writeObjectFieldStart("basis");
      languages(demand.basis());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void outcome(Outcome outcome) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", outcome.rule().id());
    json.writeStringField("severity", outcome.rule().severity().name());
    json.writeStringField("status", outcome.status().name());
    if (outcome.reason().isPresent()) {
      json.writeStringField("reason", outcome.reason().get().name());
    }
    wording("sentence", outcome.rule().sentence());
    wording("basis", outcome.rule().basis());
    json.writeObjectFieldStart("checks");
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(verdict.name(), outcome.count(verdict));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("fingerprint", causes.fingerprint(finding));
    content(finding);
    json.writeEndObject();
  }

  private void content(Finding finding) throws IOException {
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("verdict", finding.verdict().name());
    if (finding.check().reason().isPresent()) {
      json.writeStringField("reason", finding.check().reason().get().name());
    }
    Optional<SourcePlace> place = source.place(finding);
    if (place.isPresent()) {
      place(place.get());
    }
    if (finding.check() instanceof FigureCheck check) {
      figures(check);
    } else if (!(finding.check() instanceof BetweenCheck)) {
      if (finding.check() instanceof StatementCheck check) {
        json.writeNumberField("statement", check.statement() + 1);
      }
      json.writeArrayFieldStart("cells");
      for (CellPath cell : finding.cells()) {
        json.writeString(cell.toString());
      }
      json.writeEndArray();
    } else if (finding.check() instanceof BetweenCheck check) {
      json.writeArrayFieldStart("cells");
      for (DocumentCell cell : check.places()) {
        json.writeString(cell.toString());
      }
      json.writeEndArray();
    }
    wording(
        "message", new Wording(finding.message(Locale.CHINESE), finding.message(Locale.ENGLISH)));
  }

  private void place(SourcePlace place) throws IOException {
    if (!place.part().isEmpty()) {
      json.writeStringField("part", Excerpt.of(place.part()));
    }
    json.writeNumberField("line", place.line());
    if (place.cell() > 0) {
      json.writeNumberField("cell", place.cell());
    }
    json.writeStringField("printed", Excerpt.of(place.printed()));
  }

  private void group(FindingGroup group) throws IOException {
    json.writeStartObject();
    json.writeStringField("first", causes.fingerprint(group.first()));
    json.writeArrayFieldStart("others");
    for (Finding other : group.others()) {
      json.writeString(causes.fingerprint(other));
    }
    json.writeEndArray();
    if (group.repair().isPresent()) {
      json.writeFieldName("repair");
      repair(group.repair().get());
    }
    json.writeEndObject();
  }

  private void repair(Repair repair) throws IOException {
    json.writeStartObject();
    json.writeStringField("cell", repair.cell().toString());
    json.writeStringField("printed", repair.printed().digits());
    json.writeStringField("value", repair.value().digits());
    json.writeStringField("unit", repair.value().unit().symbol());
    if (!repair.along().isEmpty()) {
      json.writeArrayFieldStart("along");
      for (Repair other : repair.along()) {
        repair(other);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void figures(FigureCheck check) throws IOException {
    json.writeStringField("comparison", check.comparison().name());
    json.writeFieldName("whole");
    figure(check.whole());
    json.writeArrayFieldStart("parts");
    for (Figure part : check.parts()) {
      figure(part);
    }
    json.writeEndArray();
    json.writeNumberField("blanks", check.blanks());
    decimal("residual", check.residual());
    decimal("residualInLastPlaces", check.residualInLastPlaces());
  }

  private void figure(Figure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("cell", figure.cell().toString());
    json.writeStringField("label", figure.label());
    json.writeStringField("title", figure.title());
    Optional<Amount> amount = figure.amount();
    if (amount.isPresent()) {
      json.writeStringField("amount", amount.get().digits());
      json.writeStringField("unit", amount.get().unit().symbol());
    }
    if (figure.mark().isPresent()) {
      json.writeStringField("mark", figure.printed().orElseThrow());
    }
    json.writeEndObject();
  }

  private void decimal(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toPlainString());
    }
  }

  private void wording(String name, Wording wording) throws IOException {
    json.writeObjectFieldStart(name);
    languages(wording);
    json.writeEndObject();
  }

  private void languages(Wording wording) throws IOException {
    json.writeStringField("zh", Printable.of(wording.chinese()));
    json.writeStringField("en", Printable.of(wording.english()));
  }
}
