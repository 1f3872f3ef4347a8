package dev.yusuan.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.net.PercentEscaper;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.Excerpt;
import dev.yusuan.text.Printable;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.FigureCheck;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes findings as results of SARIF. */
final class SarifResult {
  private static final int MAX_RELATED = 20;

  /** What RFC 3986 allows in a path, but the colon, which would end a scheme. */
  private static final PercentEscaper PATH =
      new PercentEscaper("-._~!$'()*,;&=@+/", /* plusForSpace= */ false);

  private final JsonGenerator json;
  private final SourceFile source;
  private final String uri;
  private final Locale language;
  private final Causes causes;
  private final FindingText text;

  SarifResult(JsonGenerator json, SourceFile source, Locale language, Causes causes) {
    this.json = json;
    this.source = source;
    this.uri = PATH.escape(Printable.of(source.name()));
    this.language = language;
    this.causes = causes;
    this.text = new FindingText(source.sources(), language);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  void write(Finding finding, int ruleIndex) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("kind", kind(finding.verdict()));
    json.writeStringField(
        "level", kind(finding.verdict()).equals("fail") ? level(finding.severity()) : "none");
    json.writeObjectFieldStart("message");
    json.writeStringField("text", message(finding));
    json.writeEndObject();
    locations(finding);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("yusuanFinding/v1", causes.fingerprint(finding));
    json.writeEndObject();
    properties(finding);
    json.writeEndObject();
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case EXACT -> "pass";
      case WITHIN_ROUNDING, WITHIN_TRUNCATION -> "informational";
      case INCONSISTENT -> "fail";
      case NOT_CHECKED -> "open";
    };
  }

  private String message(Finding finding) {
    String message = Printable.of(finding.message(language));
    return causes
        .repair(finding)
        .map(repair -> message + "\n" + text.repair(repair))
        .orElse(message);
  }

  private void locations(Finding finding) throws IOException {
    List<Location> cells = cells(finding);
    if (cells.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("locations");
    write(new Location(cells.get(0).cell(), source.place(finding)));
    json.writeEndArray();
    if (cells.size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      for (Location cell : cells.subList(1, Math.min(cells.size(), 1 + MAX_RELATED))) {
        write(cell);
      }
      json.writeEndArray();
    }
  }

  private List<Location> cells(Finding finding) {
    Optional<String> text = SourceFile.textOf(finding);
    if (text.isPresent()) {
      ImmutableList.Builder<Location> all = ImmutableList.builder();
      all.add(new Location(text.get(), source.place(finding)));
      finding
          .cells()
          .forEach(cell -> all.add(new Location(cell.toString(), source.sources().find(cell))));
      return all.build();
    }
    return finding.check() instanceof BetweenCheck check
        ? Lists.transform(check.places(), cell -> new Location(cell.toString(), Optional.empty()))
        : Lists.transform(
            finding.cells(), cell -> new Location(cell.toString(), source.sources().find(cell)));
  }

  private void write(Location location) throws IOException {
    json.writeStartObject();
    if (location.place().isPresent() && !uri.isEmpty()) {
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", uri);
      json.writeEndObject();
      region(location.place().get());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", location.cell());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void region(SourcePlace printed) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", printed.line());
    if (printed.column() > 0) {
      json.writeNumberField("startColumn", printed.column());
      json.writeNumberField("endColumn", printed.column() + printed.printed().length());
    }
    json.writeObjectFieldStart("snippet");
    json.writeStringField("text", Excerpt.of(printed.printed()));
    json.writeEndObject();
    if (printed.cell() > 0 || !printed.part().isEmpty()) {
      json.writeObjectFieldStart("properties");
      if (!printed.part().isEmpty()) {
        json.writeStringField("page", Excerpt.of(printed.part()));
      }
      if (printed.cell() > 0) {
        json.writeNumberField("cell", printed.cell());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void properties(Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("verdict", finding.verdict().name());
    if (finding.check() instanceof FigureCheck check) {
      decimal("residual", check.residual());
      decimal("residualInLastPlaces", check.residualInLastPlaces());
    }
    Optional<String> cause = causes.of(finding);
    if (cause.isPresent()) {
      json.writeStringField("cause", cause.get());
    }
    Optional<Repair> repair = causes.repair(finding);
    if (repair.isPresent()) {
      json.writeStringField("repair", repair.get().toString());
    }
    json.writeEndObject();
  }

  private void decimal(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toPlainString());
    }
  }

  /** The path of a cell, and where it is printed; empty where that is not known. */
  private record Location(String cell, Optional<SourcePlace> place) {}
}
