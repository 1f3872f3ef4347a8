package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.DocumentCell;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A finding between two disclosures, written as if it were about {@link Reported#SOURCE}, which
 * prints cells of the same paths.
 */
class BetweenFindingsTest {
  private static final Report REPORT = report();
  private static final Finding FINDING = REPORT.findings().get(0);

  @Test
  void pointIntoNoFile() {
    assertThat(Reported.PLACES.find(FINDING.cells().get(0))).isPresent();
    assertThat(Reported.SOURCE.place(FINDING)).isEmpty();
  }

  @Test
  void textHasTheMessageWithoutAPlace() {
    assertThat(ReportText.lines(REPORT, Reported.PLACES, Locale.CHINESE)).contains("    两份文件不一致");
  }

  @Test
  void jsonNamesTheCellsWithTheirDisclosures() throws IOException {
    JsonNode finding = json(ReportFormat.JSON).at("/findings/0");

    assertThat(finding.get("cells"))
        .extracting(JsonNode::textValue)
        .containsExactly("2:EXPENDITURE[1].total", "1:EXPENDITURE[2].total");
    assertThat(finding.has("line")).isFalse();
    assertThat(finding.has("printed")).isFalse();
  }

  @Test
  void sarifHasLogicalLocationsOnly() throws IOException {
    JsonNode result = json(ReportFormat.SARIF).at("/runs/0/results/0");

    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").textValue())
        .isEqualTo("2:EXPENDITURE[1].total");
    assertThat(result.at("/relatedLocations/0/logicalLocations/0/fullyQualifiedName").textValue())
        .isEqualTo("1:EXPENDITURE[2].total");
    assertThat(result.findValues("physicalLocation")).isEmpty();
  }

  @Test
  void csvHasNeitherPageNorLineNorCell() throws IOException {
    String csv = Reported.written(ReportFormat.CSV, REPORT, Reported.SOURCE, Locale.CHINESE);

    assertThat(csv).contains(",INCONSISTENT,,EXPENDITURE,1,total,,,,,,,,两份文件不一致\r\n");
  }

  @Test
  void fingerprintDoesNotDependOnTheDisclosureBesideWhichItIsWritten() {
    assertThat(Fingerprints.of(REPORT, Reported.DISCLOSURE).of(FINDING))
        .isEqualTo(Fingerprints.of(REPORT, Sheets.disclosure()).of(FINDING));
  }

  private static JsonNode json(ReportFormat format) throws IOException {
    return new ObjectMapper()
        .readTree(Reported.written(format, REPORT, Reported.SOURCE, Locale.CHINESE));
  }

  private static Report report() {
    RuleDescription description =
        new RuleDescription(
            "my.between", Severity.ERROR, new Wording("规则。", "Rule."), new Wording("依据", "basis"));
    BetweenCheck check =
        new BetweenCheck(
            Verdict.INCONSISTENT,
            Optional.empty(),
            ImmutableList.of(
                new DocumentCell(2, new CellPath(TableKind.EXPENDITURE, 1, "total")),
                new DocumentCell(1, new CellPath(TableKind.EXPENDITURE, 2, "total"))),
            new Wording("两份文件不一致", "the documents differ"));
    return Validator.of(List.of())
        .with(BetweenRule.of(description, disclosures -> Checks.of(check)))
        .compare(List.of(Reported.DISCLOSURE, Reported.DISCLOSURE));
  }
}
