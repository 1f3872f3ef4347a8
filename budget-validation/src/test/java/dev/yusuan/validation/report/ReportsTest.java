package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Checks;
import dev.yusuan.validation.FactCheck;
import dev.yusuan.validation.Report;
import dev.yusuan.validation.Rule;
import dev.yusuan.validation.RuleDescription;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  private static final Report REPORT =
      Validator.standard()
          .check(
              Sheets.disclosure(
                  Sheets.table(
                      TableKind.EXPENDITURE,
                      "level name total basic project",
                      "ITEM 住房公积金 10.01 5.00 5.00",
                      "ITEM 行政运行 1,314.20 1,314.10 .",
                      "ITEM 信访业务 134.00 ~1l.20 134.00")));

  @Test
  void jsonStatesFormatCountsAndRules() throws IOException {
    JsonNode json = json(REPORT);

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("format", "rulesByStatus", "checksByVerdict", "rules", "findings");
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
    RuleDescription description =
        new RuleDescription(
            "my.rule", Severity.WARNING, new Wording("规则。", "Rule."), new Wording("依据", "basis"));
    FactCheck fact =
        FactCheck.of(
            false,
            ImmutableList.of(CellPath.parse("EXPENDITURE[3].function")),
            new Wording("科目不存在", "unknown code"));
    Report report =
        Validator.of(List.of(Rule.of(description, disclosure -> Checks.of(fact))))
            .check(Sheets.disclosure());

    assertThat(json(report).get("findings").get(0).get("cells").get(0).asText())
        .isEqualTo("EXPENDITURE[3].function");
    assertThat(ReportText.lines(report, Locale.CHINESE)).contains("! 科目不存在 [my.rule]");
  }

  @Test
  void fileAndStreamHaveTheSameBytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("findings.json");
    ReportJson.write(REPORT, file);

    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes(REPORT));
    assertThat(text).startsWith("{\n  \"format\"").endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void textTellsFailedChecksFirst() {
    List<String> lines = ReportText.lines(REPORT, Locale.CHINESE);

    assertThat(lines).hasSize(5);
    assertThat(lines.get(1)).isEqualTo("核对3次：一致0，四舍五入误差1，截位误差0，矛盾1，未核对1");
    assertThat(lines.get(2)).startsWith("✗ 支出预算表 第2行 行政运行").endsWith("[expenditure.total.sum]");
    assertThat(lines.get(3)).startsWith("≈ 支出预算表 第1行 住房公积金");
    assertThat(lines.get(4)).startsWith("? 支出预算表 第3行 信访业务");
    assertThat(ReportText.lines(REPORT, Locale.ENGLISH).get(1))
        .isEqualTo(
            "3 checks: 0 exact, 1 within rounding, 0 within truncation, 1 failed, 1 not checked");
  }

  private static JsonNode json(Report report) throws IOException {
    return new ObjectMapper().readTree(bytes(report));
  }

  private static byte[] bytes(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(report, out);
    return out.toByteArray();
  }
}
