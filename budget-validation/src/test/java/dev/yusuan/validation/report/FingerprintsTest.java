package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.LineCheck;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
  void tellRulesOfTheSameCellsApart() {
    Report report =
        Validator.of(List.of(fact("my.first", "total"), fact("my.second", "total")))
            .check(Reported.DISCLOSURE);

    assertThat(of(report, Reported.DISCLOSURE))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .noneMatch(FingerprintsTest::isAgain);
  }

  @Test
  void tellColumnsOfARowApart() {
    Rule rule =
        Rule.of(
            description("my.rule"),
            disclosure -> Checks.of(ImmutableList.of(wrong("total"), wrong("basic"))));

    assertThat(of(Validator.of(List.of(rule)).check(Reported.DISCLOSURE), Reported.DISCLOSURE))
        .hasSize(2)
        .noneMatch(FingerprintsTest::isAgain);
  }

  @Test
  void tellLinesAndTheirHeadingsApart() {
    Rule rule =
        Rule.of(
            description("my.rule"),
            disclosure ->
                Checks.of(
                    ImmutableList.of(
                        line("一、收入", "见附件"), line("一、收入", "见附表"), line("二、支出", "见附件"))));

    assertThat(of(Validator.of(List.of(rule)).check(Reported.DISCLOSURE), Reported.DISCLOSURE))
        .hasSize(3)
        .noneMatch(FingerprintsTest::isAgain);
  }

  @Test
  void knowSentencesByTheirHeadingsWithoutTheYear() {
    List<String> meeting = ofStatements("# 2024年部门预算情况说明\n\n会议费6.00万元。\n");

    assertThat(meeting).hasSize(1);
    assertThat(ofStatements("# 2025年部门预算情况说明\n\n会议费7.00万元。\n")).isEqualTo(meeting);
    assertThat(ofStatements("# 2024年单位预算情况说明\n\n会议费6.00万元。\n"))
        .doesNotContainAnyElementsOf(meeting);
  }

  @Test
  void tellSentencesWithoutFiguresApartByWhatStaysTheSame() {
    assertThat(ofStatements("会议费与上年持平。培训费与上年持平。")).hasSize(2).noneMatch(FingerprintsTest::isAgain);
  }

  private static boolean isAgain(String fingerprint) {
    return fingerprint.endsWith("-2");
  }

  private static List<String> ofStatements(String text) {
    Rule rule =
        Rule.of(
            description("my.rule"),
            disclosure ->
                Checks.of(
                    IntStream.range(0, disclosure.narrative().size())
                        .mapToObj(
                            index ->
                                new StatementCheck(
                                    Verdict.INCONSISTENT,
                                    index,
                                    ImmutableList.of(),
                                    new Wording("不一致", "differs")))
                        .collect(ImmutableList.toImmutableList())));
    Disclosure disclosure = Disclosures.parse(text).disclosure();
    return of(Validator.of(List.of(rule)).check(disclosure), disclosure);
  }

  private static List<String> of(Report report, Disclosure disclosure) {
    Fingerprints fingerprints = Fingerprints.of(report, disclosure);
    return report.findings().stream().map(fingerprints::of).toList();
  }

  private static Rule fact(String id, String column) {
    return Rule.of(description(id), disclosure -> Checks.of(wrong(column)));
  }

  private static Check wrong(String column) {
    return FactCheck.of(
        false,
        ImmutableList.of(new CellPath(TableKind.EXPENDITURE, 1, column)),
        new Wording("不一致", "differs"));
  }

  private static Check line(String heading, String line) {
    return new LineCheck(0, 0, heading, line, new Wording("不一致", "differs"));
  }

  private static RuleDescription description(String id) {
    return new RuleDescription(
        id, Severity.ERROR, new Wording("规则。", "Rule."), new Wording("依据", "basis"));
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
    return of(Validator.standard().check(disclosure), disclosure);
  }
}
