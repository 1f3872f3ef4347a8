package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import com.google.common.collect.Streams;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.DocumentCell;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final Report REPORT = Reported.REPORT;

  @Test
  void jsonStatesFormatCountsAndRules() throws IOException {
    JsonNode json = json(REPORT);

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "format",
            "rulesByStatus",
            "checksByVerdict",
            "rules",
            "findings",
            "groups",
            "notes",
            "unimplemented");
    assertThat(json.get("format").asText()).isEqualTo("yusuan.findings/1");
    assertThat(json.get("checksByVerdict").toString())
        .isEqualTo(
            "{\"EXACT\":1,\"WITHIN_ROUNDING\":1,\"WITHIN_TRUNCATION\":0,\"INCONSISTENT\":1,"
                + "\"NOT_CHECKED\":1}");
    assertThat(json.get("rulesByStatus").get("FAILED").asInt()).isEqualTo(1);
    assertThat(json.get("rules")).hasSize(Validator.standard().rules().size());
    JsonNode absent = json.get("rules").get(0);
    assertThat(absent.get("status").asText()).isEqualTo("NOT_APPLICABLE");
    assertThat(absent.get("reason").asText()).isEqualTo("TABLE_ABSENT");
    assertThat(absent.get("severity").asText()).isEqualTo("ERROR");
    assertThat(absent.get("sentence").get("zh").asText()).isNotBlank();
    assertThat(absent.get("basis").get("en").asText()).isNotBlank();
  }

  @Test
  void jsonGivesTheFiguresOfAFindingAsPrinted() throws IOException {
    JsonNode finding = json(REPORT).get("findings").get(1);

    assertThat(finding.get("rule").asText()).isEqualTo("expenditure.total.sum");
    assertThat(finding.get("severity").asText()).isEqualTo("ERROR");
    assertThat(finding.get("verdict").asText()).isEqualTo("INCONSISTENT");
    assertThat(finding.get("comparison").asText()).isEqualTo("SUM");
    assertThat(finding.get("whole").toString())
        .isEqualTo(
            "{\"cell\":\"EXPENDITURE[2].total\",\"label\":\"行政运行\",\"title\":\"合计\","
                + "\"amount\":\"1314.20\",\"unit\":\"万元\"}");
    assertThat(finding.get("parts").get(1).toString())
        .isEqualTo(
            "{\"cell\":\"EXPENDITURE[2].project\",\"label\":\"行政运行\",\"title\":\"项目支出/小计\"}");
    assertThat(finding.get("blanks").asInt()).isEqualTo(1);
    assertThat(finding.get("residual").asText()).isEqualTo("0.10");
    assertThat(finding.get("residualInLastPlaces").asText()).isEqualTo("10");
    assertThat(finding.get("message").get("zh").asText()).contains("差 0.10万元（10个末位单位）");
    assertThat(finding.get("message").get("en").asText()).contains("difference 0.10万元");
  }

  @Test
  void jsonNamesAMarkAndTheReason() throws IOException {
    JsonNode finding = json(REPORT).get("findings").get(2);

    assertThat(finding.get("verdict").asText()).isEqualTo("NOT_CHECKED");
    assertThat(finding.get("severity").asText()).isEqualTo("INFO");
    assertThat(finding.get("reason").asText()).isEqualTo("MARK");
    assertThat(finding.get("parts").get(0).get("mark").asText()).isEqualTo("“1l.20”");
    assertThat(finding.has("residual")).isFalse();
  }

  @Test
  void jsonGivesTheCellsOfAFact() throws IOException {
    Report report =
        Reported.ofFact(
            Severity.WARNING,
            "my.rule",
            new Wording("科目不存在", "unknown code"),
            CellPath.parse("EXPENDITURE[3].function"));

    assertThat(json(report).get("findings").get(0).get("cells").get(0).asText())
        .isEqualTo("EXPENDITURE[3].function");
  }

  @Test
  void jsonTellsWhereAFindingIsPrinted() throws IOException {
    JsonNode finding = json(REPORT).get("findings").get(1);

    assertThat(finding.get("fingerprint").asText()).matches("[0-9a-f]{32}");
    assertThat(finding.get("line").asInt()).isEqualTo(41);
    assertThat(finding.get("cell").asInt()).isEqualTo(2);
    assertThat(finding.get("printed").asText()).isEqualTo("1,314.20");
    assertThat(json(REPORT).get("groups").toString())
        .isEqualTo("[{\"first\":" + finding.get("fingerprint") + ",\"others\":[]}]");
  }

  @Test
  void jsonGivesTheCellsOfSeveralDocuments() throws IOException {
    BetweenCheck check =
        new BetweenCheck(
            Verdict.INCONSISTENT,
            Optional.empty(),
            ImmutableList.of(
                new DocumentCell(1, CellPath.parse("REVENUE[3].total")),
                new DocumentCell(2, CellPath.parse("REVENUE[1].total"))),
            new Wording("两份文件不一致", "two documents differ"));

    JsonNode finding = json(Reported.of(Severity.ERROR, "my.rule", check)).get("findings").get(0);

    assertThat(finding.get("cells").toString())
        .isEqualTo("[\"1:REVENUE[3].total\",\"2:REVENUE[1].total\"]");
  }

  @Test
  void jsonGivesOneCauseItsFollowersAndItsRepair() throws IOException {
    JsonNode json = json(Reported.OF_ONE_CAUSE);

    JsonNode cause = only(json.get("findings"), "rule", "expenditure.total.sum").get("fingerprint");
    JsonNode follower =
        only(json.get("findings"), "rule", "expenditure.rows.sum").get("fingerprint");
    assertThat(json.get("groups").toString())
        .isEqualTo(
            "[{\"first\":%s,\"others\":[%s],".formatted(cause, follower)
                + "\"repair\":{\"cell\":\"EXPENDITURE[3].basic\",\"printed\":\"12.50\","
                + "\"value\":\"12.00\",\"unit\":\"万元\"}}]");
    assertThat(json.get("notes")).isEmpty();
  }

  @Test
  void jsonGivesTheNotesInBothLanguages() throws IOException {
    JsonNode notes = json(Reported.OF_TRUNCATION).get("notes");

    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).get("zh").asText()).contains("2处").contains("截去");
    assertThat(notes.get(0).get("en").asText()).endsWith("the author cuts decimals off.");
  }

  @Test
  void jsonCountsTheChecksOfARuleAndEndsWithALine() throws IOException {
    JsonNode rules = json(REPORT).get("rules");
    JsonNode rule = only(rules, "id", "expenditure.total.sum");

    assertThat(rule.get("checks").toString())
        .isEqualTo(
            "{\"EXACT\":0,\"WITHIN_ROUNDING\":1,\"WITHIN_TRUNCATION\":0,\"INCONSISTENT\":1,"
                + "\"NOT_CHECKED\":1}");
    assertThat(Reported.written(ReportFormat.JSON, REPORT, Reported.SOURCE, Locale.CHINESE))
        .endsWith("}\n");
  }

  @Test
  void jsonLeavesOutTheCellOfWhatStandsInNone() throws IOException {
    Report report =
        Reported.ofFact(
            Severity.INFO,
            "my.rule",
            new Wording("规则", "rule"),
            CellPath.parse("EXPENDITURE[1].name"));
    SourceFile source =
        new SourceFile("a.txt", Sheets.disclosure(), Reported.at("EXPENDITURE[1].name", "备注"));
    JsonNode finding =
        new ObjectMapper()
            .readTree(Reported.written(ReportFormat.JSON, report, source, Locale.CHINESE))
            .get("findings")
            .get(0);

    assertThat(finding.get("line").asInt()).isEqualTo(7);
    assertThat(finding.has("cell")).isFalse();
    assertThat(finding.get("printed").asText()).isEqualTo("备注");
  }

  @Test
  void jsonNamesThePageOfAFinding() throws IOException {
    Report report =
        Reported.ofFact(
            Severity.INFO,
            "my.rule",
            new Wording("规则", "rule"),
            CellPath.parse("EXPENDITURE[1].name"));
    SourceFile source =
        new SourceFile(
            "a.pdf", Sheets.disclosure(), Reported.onPage("EXPENDITURE[1].name", "第3页", "行政运行"));

    assertThat(
            new ObjectMapper()
                .readTree(Reported.written(ReportFormat.JSON, report, source, Locale.CHINESE))
                .at("/findings/0/part")
                .asText())
        .isEqualTo("第3页");
  }

  @Test
  void jsonCountsStatementsFromOne() throws IOException {
    StatementCheck check =
        new StatementCheck(
            Verdict.INCONSISTENT, 0, ImmutableList.of(), new Wording("不一致", "differs"));

    JsonNode finding = json(Reported.of(Severity.ERROR, "my.rule", check)).at("/findings/0");

    assertThat(finding.get("statement").asInt()).isEqualTo(1);
    assertThat(finding.get("cells")).isEmpty();
  }

  @Test
  void jsonNamesWhatIsDemandedAndNotChecked() throws IOException {
    RuleDescription demand =
        new RuleDescription(
            "my.demand", Severity.INFO, new Wording("要求。", "Demand."), new Wording("依据", "basis"));

    assertThat(json(REPORT.lacking(ImmutableList.of(demand))).get("unimplemented").toString())
        .isEqualTo(
            "[{\"id\":\"my.demand\",\"sentence\":{\"zh\":\"要求。\",\"en\":\"Demand.\"},"
                + "\"basis\":{\"zh\":\"依据\",\"en\":\"basis\"}}]");
  }

  private static JsonNode only(JsonNode all, String field, String value) {
    return Streams.stream(all)
        .filter(each -> each.get(field).asText().equals(value))
        .collect(MoreCollectors.onlyElement());
  }

  private static JsonNode json(Report report) throws IOException {
    return new ObjectMapper()
        .readTree(Reported.written(ReportFormat.JSON, report, Reported.SOURCE, Locale.CHINESE));
  }
}
