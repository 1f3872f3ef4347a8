package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.Report;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.Wording;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final Report REPORT = Reported.REPORT;

  @Test
  void jsonStatesFormatCountsAndRules() throws IOException {
    JsonNode json = json(REPORT);

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "format", "rulesByStatus", "checksByVerdict", "rules", "findings", "groups", "notes");
    assertThat(json.get("format").asText()).isEqualTo("yusuan.findings/1");
    assertThat(json.get("checksByVerdict").toString())
        .isEqualTo(
            "{\"EXACT\":0,\"WITHIN_ROUNDING\":1,\"WITHIN_TRUNCATION\":0,\"INCONSISTENT\":1,"
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

  private static JsonNode json(Report report) throws IOException {
    return new ObjectMapper()
        .readTree(Reported.written(ReportFormat.JSON, report, Reported.SOURCE, Locale.CHINESE));
  }
}
