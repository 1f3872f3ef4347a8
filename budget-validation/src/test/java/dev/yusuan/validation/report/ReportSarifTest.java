package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.Report;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Logs against the schema that OASIS publishes, and against what the standard says beside it. */
class ReportSarifTest {
  private static Schema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in =
        ReportSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  @Test
  void keepsToTheSchema() throws IOException {
    Report fact =
        Reported.ofFact(
            Severity.WARNING,
            "my.rule",
            new Wording("一\n\u0000\ud800", "“{0}”\t\\"),
            CellPath.parse("REVENUE[7].name"));
    for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      assertValid(Reported.written(ReportFormat.SARIF, Reported.REPORT, Reported.SOURCE, language));
      assertValid(Reported.written(ReportFormat.SARIF, fact, Reported.SOURCE, language));
      assertValid(
          Reported.written(
              ReportFormat.SARIF,
              Validator.standard().check(Sheets.disclosure()),
              SourceFile.none(Sheets.disclosure()),
              language));
    }
  }

  @Test
  void theSchemaIsReallyAsked() throws IOException {
    ObjectNode log = (ObjectNode) log(Reported.REPORT, Reported.SOURCE, Locale.CHINESE);
    ((ObjectNode) log.at("/runs/0/results/0")).put("level", "severe");

    assertThat(schema.validate(log)).isNotEmpty();
    assertThat(schema.validate(log.put("version", "2.0.0"))).hasSizeGreaterThan(1);
  }

  @Test
  void aFailedCheckIsAResultAtItsLine() throws IOException {
    JsonNode result = log(Reported.REPORT, Reported.SOURCE, Locale.CHINESE).at("/runs/0/results/1");

    assertThat(result.at("/ruleId").asText()).isEqualTo("expenditure.total.sum");
    assertThat(result.at("/kind").asText()).isEqualTo("fail");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).startsWith("支出预算表 第2行 行政运行");
    assertThat(result.at("/locations/0/physicalLocation").toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"docs/%E9%A2%84%E7%AE%97%202024.txt\"},"
                + "\"region\":{\"startLine\":41,\"startColumn\":6,\"endColumn\":14,\"snippet\":{\"text\":\"1,314.20\"},"
                + "\"properties\":{\"cell\":2}}}");
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("EXPENDITURE[2].total");
    assertThat(result.at("/relatedLocations")).hasSize(2);
    assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(41);
    assertThat(result.at("/relatedLocations/1").has("physicalLocation")).isFalse();
    assertThat(result.at("/partialFingerprints/yusuanFinding~1v1").asText())
        .matches("[0-9a-f]{32}");
    assertThat(result.at("/properties/residualInLastPlaces").asText()).isEqualTo("10");
  }

  @Test
  void onlyFailedChecksHaveALevel() throws IOException {
    JsonNode results = log(Reported.REPORT, Reported.SOURCE, Locale.CHINESE).at("/runs/0/results");

    assertThat(results)
        .extracting(result -> result.get("kind").asText())
        .containsExactly("informational", "fail", "open");
    assertThat(results)
        .extracting(result -> result.get("level").asText())
        .containsExactly("none", "error", "none");
  }

  @Test
  void rulesAreTheOnesThatResultsPointTo() throws IOException {
    JsonNode run = log(Reported.REPORT, Reported.SOURCE, Locale.ENGLISH).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");

    assertThat(rules).hasSize(Validator.standard().rules().size());
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
    assertThat(run.get("language").asText()).isEqualTo("en");
    JsonNode rule = rules.get(run.at("/results/1/ruleIndex").asInt());
    assertThat(rule.at("/shortDescription/text").asText())
        .isEqualTo("In each row of the table expenditure, total is the sum of basic, project.");
    assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
  }

  @Test
  void severitiesBecomeLevels() throws IOException {
    for (Severity severity : Severity.values()) {
      Report report = Reported.ofFact(severity, "my.rule", new Wording("规则", "rule"));
      JsonNode log = log(report, Reported.SOURCE, Locale.CHINESE);

      assertThat(log.at("/runs/0/results/0/level").asText())
          .isEqualTo(
              switch (severity) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "note";
              });
      assertThat(log.at("/runs/0/results/0").has("locations")).isFalse();
    }
  }

  @Test
  void masksContactsAndEscapesNamesOfFiles() throws IOException {
    CellPath cell = CellPath.parse("EXPENDITURE[1].name");
    Report report = Reported.ofFact(Severity.INFO, "my.rule", new Wording("规则", "rule"), cell);
    SourceFile source =
        new SourceFile(
            "a:b%/c?#.txt",
            Sheets.disclosure(), path -> Optional.of(new Printed(7, 0, 0, "联系人：某某")));
    JsonNode physical =
        log(report, source, Locale.CHINESE).at("/runs/0/results/0/locations/0/physicalLocation");

    assertThat(physical.at("/region").toString())
        .isEqualTo("{\"startLine\":7,\"snippet\":{\"text\":\"联系人：＊＊＊\"}}");
    assertThat(physical.at("/artifactLocation/uri").asText()).isEqualTo("a%3Ab%25/c%3F%23.txt");
  }

  private static JsonNode log(Report report, SourceFile source, Locale language)
      throws IOException {
    return new ObjectMapper()
        .readTree(Reported.written(ReportFormat.SARIF, report, source, language));
  }

  private static void assertValid(String log) throws IOException {
    assertThat(schema.validate(new ObjectMapper().readTree(log))).isEmpty();
  }
}
