package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports and findings in records of a program, by a mapper that finds its modules. */
class ReportModuleTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  record Answer(String id, Report report) {}

  record Wrong(List<Finding> findings) {}

  @Test
  void aReportInARecordKeepsToTheSchemaOfFindings() throws IOException {
    JsonNode report =
        MAPPER.readTree(MAPPER.writeValueAsString(new Answer("a", Reported.REPORT))).get("report");

    assertThat(KeptSchema.faults(report.toString())).isEmpty();
    assertThat(report.get("rules")).hasSize(Reported.REPORT.outcomes().size());
    assertThat(report.get("findings")).hasSize(Reported.REPORT.findings().size());
  }

  @Test
  void aFindingInARecordTellsItsRuleFiguresAndMessage() throws IOException {
    JsonNode finding =
        MAPPER
            .readTree(MAPPER.writeValueAsString(new Wrong(Reported.OF_ONE_CAUSE.failed())))
            .get("findings")
            .get(0);

    assertThat(finding.get("rule").asText()).isEqualTo("expenditure.rows.sum");
    assertThat(finding.get("verdict").asText()).isEqualTo("INCONSISTENT");
    assertThat(finding.get("whole").get("amount").asText()).isEqualTo("18.00");
    assertThat(finding.get("message").get("en").asText()).contains("18.00");
    assertThat(finding.has("fingerprint")).isFalse();
  }

  /** What it was made of is not in it. */
  @Test
  void neitherIsReadAndTheMessageTellsWhatToDo() throws IOException {
    String json = MAPPER.writeValueAsString(new Answer("a", Reported.REPORT));

    assertThatExceptionOfType(InvalidDefinitionException.class)
        .isThrownBy(() -> MAPPER.readValue(json, Answer.class))
        .withMessageContaining("a Report is written only")
        .withMessageContaining("check it again");
  }
}
