package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import com.google.common.collect.Streams;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
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
  void headStatesTheStandardAndHowColumnsAndLinesAreCounted() throws IOException {
    JsonNode log = log(Reported.REPORT, Reported.SOURCE, Locale.CHINESE);

    assertThat(log.at("/$schema").asText()).endsWith("sarif-schema-2.1.0.json");
    assertThat(log.at("/version").asText()).isEqualTo("2.1.0");
    assertThat(log.at("/runs/0/language").asText()).isEqualTo("zh-CN");
    assertThat(log.at("/runs/0/columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(log.at("/runs/0/newlineSequences").toString())
        .isEqualTo("[\"\\r\\n\",\"\\n\",\"\\r\"]");
    assertThat(
            Reported.written(ReportFormat.SARIF, Reported.REPORT, Reported.SOURCE, Locale.CHINESE))
        .endsWith("}\n");
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
  void theFirstOfACauseNamesTheRepairAndTheOthersNameTheFirst() throws IOException {
    JsonNode results =
        log(Reported.OF_ONE_CAUSE, Reported.SOURCE, Locale.CHINESE).at("/runs/0/results");

    JsonNode first = only(results, "expenditure.total.sum");
    JsonNode follower = only(results, "expenditure.rows.sum");
    assertThat(first.at("/message/text").asText())
        .contains("\n")
        .endsWith("支出预算表 第3行 信访业务：基本支出/小计 12.50万元 → 12.00万元");
    assertThat(first.at("/properties/repair").asText())
        .isEqualTo("EXPENDITURE[3].basic 12.50万元 → 12.00万元");
    assertThat(first.at("/properties").has("cause")).isFalse();
    assertThat(follower.at("/message/text").asText()).doesNotContain("→");
    assertThat(follower.at("/properties").has("repair")).isFalse();
    assertThat(follower.at("/properties/cause"))
        .isEqualTo(first.at("/partialFingerprints/yusuanFinding~1v1"));
  }

  @Test
  void propertiesGiveTheVerdictAndTheResidual() throws IOException {
    JsonNode properties =
        log(Reported.REPORT, Reported.SOURCE, Locale.CHINESE).at("/runs/0/results/1/properties");

    assertThat(properties.toString())
        .isEqualTo(
            "{\"verdict\":\"INCONSISTENT\",\"residual\":\"0.10\","
                + "\"residualInLastPlaces\":\"10\"}");
  }

  @Test
  void notesOnTheWholeDocumentArePropertiesOfTheRun() throws IOException {
    JsonNode run = log(Reported.OF_TRUNCATION, Reported.SOURCE, Locale.ENGLISH).at("/runs/0");

    assertThat(run.at("/properties/notes")).hasSize(1);
    assertThat(run.at("/properties/notes/0").asText()).endsWith("the author cuts decimals off.");
    assertThat(
            log(Reported.REPORT, Reported.SOURCE, Locale.ENGLISH).at("/runs/0").has("properties"))
        .isFalse();
    assertValid(
        Reported.written(
            ReportFormat.SARIF, Reported.OF_TRUNCATION, Reported.SOURCE, Locale.CHINESE));
    assertValid(
        Reported.written(
            ReportFormat.SARIF, Reported.OF_ONE_CAUSE, Reported.SOURCE, Locale.CHINESE));
  }

  @Test
  void onlyOneCellHasNoRelatedLocations() throws IOException {
    Report report =
        Reported.ofFact(
            Severity.INFO,
            "my.rule",
            new Wording("规则", "rule"),
            CellPath.parse("EXPENDITURE[1].name"));
    JsonNode result = log(report, Reported.SOURCE, Locale.CHINESE).at("/runs/0/results/0");

    assertThat(result.at("/locations")).hasSize(1);
    assertThat(result.has("relatedLocations")).isFalse();
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
        .startsWith("In each row of the table expenditure, total is the sum of basic, project");
    assertThat(rule.at("/fullDescription/text").asText()).startsWith("total = basic + project + ");
    assertThat(rule.at("/help/text").asText()).isNotBlank();
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
            "a:b%/c?#.txt", Sheets.disclosure(), Reported.at("EXPENDITURE[1].name", "联系人：某某"));
    JsonNode physical =
        log(report, source, Locale.CHINESE).at("/runs/0/results/0/locations/0/physicalLocation");

    assertThat(physical.at("/region").toString())
        .isEqualTo("{\"startLine\":7,\"snippet\":{\"text\":\"联系人：＊＊＊\"}}");
    assertThat(physical.at("/artifactLocation/uri").asText()).isEqualTo("a%3Ab%25/c%3F%23.txt");
  }

  @Test
  void namesThePageOrSheet() throws IOException {
    CellPath cell = CellPath.parse("EXPENDITURE[1].name");
    Report report = Reported.ofFact(Severity.INFO, "my.rule", new Wording("规则", "rule"), cell);
    SourceFile source =
        new SourceFile(
            "a.pdf", Sheets.disclosure(), Reported.onPage("EXPENDITURE[1].name", "第3页", "行政运行"));

    assertThat(
            log(report, source, Locale.CHINESE)
                .at("/runs/0/results/0/locations/0/physicalLocation/region/properties")
                .toString())
        .isEqualTo("{\"page\":\"第3页\",\"cell\":2}");
  }

  @Test
  void aSentenceOnAPageStandsInNoCell() throws IOException {
    StatementCheck check =
        new StatementCheck(
            Verdict.INCONSISTENT, 0, ImmutableList.of(), new Wording("不一致", "differs"));
    SourceMap.Builder places = new SourceMap.Builder();
    places.putStatement(0, new SourcePlace("第3页", 7, 0, 0, Optional.empty(), "会议费"));
    SourceFile source = new SourceFile("a.pdf", Sheets.disclosure(), places.build());

    assertThat(
            log(Reported.of(Severity.ERROR, "my.rule", check), source, Locale.CHINESE)
                .at("/runs/0/results/0/locations/0/physicalLocation/region/properties")
                .toString())
        .isEqualTo("{\"page\":\"第3页\"}");
  }

  private static JsonNode only(JsonNode results, String rule) {
    return Streams.stream(results)
        .filter(result -> result.get("ruleId").asText().equals(rule))
        .collect(MoreCollectors.onlyElement());
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
