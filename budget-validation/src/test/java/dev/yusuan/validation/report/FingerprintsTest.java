package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final String COLUMNS = "level function name total basic project";
  private static final String RUNNING = "ITEM 2010301 行政运行 10.00 5.00 1.00";
  private static final String HOUSING = "ITEM 2210201 住房公积金 10.00 5.00 1.00";

  @Test
  void outlastEditsOfOtherRowsAndOfTheFigures() {
    List<String> alone = of(RUNNING);

    assertThat(of(HOUSING, RUNNING)).hasSize(2).endsWith(alone.get(0));
    assertThat(of("ITEM 2010301 行政运行 11.00 5.00 1.00")).isEqualTo(alone);
    assertThat(of("ITEM 2010301 行政运行 6.01 5.00 1.00")).isEqualTo(alone);
  }

  @Test
  void tellRowsColumnsAndRulesApart() {
    assertThat(of(RUNNING, HOUSING)).doesNotHaveDuplicates();
    assertThat(of("ITEM 2010301 行政运行 10.00 5.00 1.00", "ITEM 2010302 行政运行 10.00 5.00 1.00"))
        .doesNotHaveDuplicates();
    assertThat(of("TOTAL . 合计 10.00 5.00 1.00", "ITEM 2010301 行政运行 12.00 5.00 1.00"))
        .as("the total across, the total down, the item across")
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void equalOnesAreCounted() {
    List<String> two = of(RUNNING, RUNNING);

    assertThat(two.get(0)).matches("[0-9a-f]{32}");
    assertThat(two.get(1)).isEqualTo(two.get(0) + "-2");
  }

  @Test
  void knowSentencesByTheirSubject() {
    List<String> one = ofText("会议费6.00万元，比上年减少1.00万元，下降10.00%。");

    assertThat(one).hasSize(1);
    assertThat(ofText("培训费2.00万元。会议费7.00万元，比上年减少1.00万元，下降10.00%。")).isEqualTo(one);
    assertThat(ofText("培训费6.00万元，比上年减少1.00万元，下降10.00%。")).doesNotContainAnyElementsOf(one);
    assertThat(ofText("会议费2.00万元。。\n培训费2.00万元。。")).hasSize(2).doesNotHaveDuplicates();
  }

  private static List<String> ofText(String text) {
    Disclosure disclosure = Disclosures.parse(text).disclosure();
    Report report = Validator.standard().check(disclosure);
    Fingerprints fingerprints = Fingerprints.of(report, disclosure);
    return report.failed().stream().map(fingerprints::of).toList();
  }

  @Test
  void knowOnlyTheFindingsOfTheReport() {
    Fingerprints none =
        Fingerprints.of(Validator.standard().check(Sheets.disclosure()), Sheets.disclosure());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.of(Reported.REPORT.findings().get(0)))
        .withMessageContaining("expenditure.total.sum");
  }

  @Test
  void nameTheCauseOfWhatFollows() {
    Fingerprints fingerprints = Fingerprints.of(Reported.REPORT, Reported.DISCLOSURE);
    var findings = Reported.REPORT.findings();
    FindingGroup group =
        new FindingGroup(findings.get(0), ImmutableList.of(findings.get(1)), Optional.empty());
    Causes causes = Causes.of(List.of(group), fingerprints);

    assertThat(causes.of(findings.get(1))).contains(fingerprints.of(findings.get(0)));
    assertThat(causes.of(findings.get(0))).isEmpty();
  }

  private static List<String> of(String... rows) {
    Disclosure disclosure = Sheets.disclosure(Sheets.table(TableKind.EXPENDITURE, COLUMNS, rows));
    Report report = Validator.standard().check(disclosure);
    Fingerprints fingerprints = Fingerprints.of(report, disclosure);
    return report.findings().stream().map(fingerprints::of).toList();
  }
}
