package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.source.SourceMap;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.wording.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReportTextTest {
  @Test
  void tellsFailedChecksThenRoundingThenWhatWasNotChecked() {
    assertThat(ReportText.lines(Reported.REPORT, Reported.PLACES, Locale.CHINESE))
        .filteredOn(line -> !line.startsWith("规则"))
        .containsExactly(
            "核对4次：一致1，四舍五入误差1，截位误差0，矛盾1，未核对1",
            "错误1项",
            "  [错误] expenditure.total.sum",
            "    第41行第2格“1,314.20”：支出预算表 第2行 行政运行：合计 1,314.20 ≠ 基本支出/小计 1,314.10"
                + "（另1项空白或为零） = 1,314.10，差 0.10万元（10个末位单位）",
            "四舍五入可以解释的差异1项",
            "  [提示] expenditure.total.sum",
            "    第40行第2格“10.01”：支出预算表 第1行 住房公积金：合计 10.01 ≠ 基本支出/小计 5.00"
                + " + 项目支出/小计 5.00 = 10.00，差 0.01万元（1个末位单位），四舍五入可以解释",
            "      四舍五入前的取值区间：[10.005, 10.015) 与 [9.99, 10.01)，有公共值（万元）",
            "未核对1项",
            "  [提示] expenditure.total.sum",
            "    第42行第2格“10.01”：支出预算表 第3行 信访业务：合计 134.00 与 基本支出/小计 “1l.20”"
                + " + 项目支出/小计 134.00：未核对，应为数字之处印有其他文字");
  }

  @Test
  void speaksEnglish() {
    assertThat(ReportText.lines(Reported.REPORT, Reported.PLACES, Locale.ENGLISH))
        .contains(
            "4 checks: 1 exact, 1 within rounding, 0 within truncation, 1 failed, 1 not checked",
            "Errors: 1",
            "  [error] expenditure.total.sum",
            "    line 41, cell 2 “1,314.20”: 支出预算表 row 2 行政运行: 合计 1,314.20 ≠ 基本支出/小计"
                + " 1,314.10 (and 1 blank or zero) = 1,314.10, difference 0.10万元 (10 units in the"
                + " last place)",
            "Differences that rounding explains: 1",
            "      values before rounding: [10.005, 10.015) and [9.99, 10.01) have some in common"
                + " (万元)",
            "Not checked: 1");
  }

  @Test
  void leavesOutThePlaceWhereThereIsNone() {
    assertThat(ReportText.lines(Reported.REPORT, Locale.CHINESE))
        .anyMatch(line -> line.startsWith("    支出预算表 第2行 行政运行："));
  }

  @Test
  void otherRowsDoNotTellThePlace() {
    Finding finding =
        Reported.ofFact(
                Severity.ERROR,
                "my.rule",
                new Wording("不一致", "differs"),
                CellPath.parse("EXPENDITURE[1].name"),
                CellPath.parse("EXPENDITURE[2].total"))
            .findings()
            .get(0);

    assertThat(Reported.PLACES.find(CellPath.parse("EXPENDITURE[2].total"))).isPresent();
    assertThat(Reported.SOURCE.place(finding)).isEmpty();
  }

  @Test
  void setsInWhatFollowsFromACause() {
    ImmutableList<Finding> findings = Reported.REPORT.findings();
    Repair repair =
        new Repair(
            CellPath.parse("EXPENDITURE[2].total"),
            new Wording("支出预算表 第2行 行政运行：合计", "expenditure row 2 行政运行: 合计"),
            Amount.parse("1,314.20", AmountUnit.TEN_THOUSAND_YUAN),
            Amount.parse("1,314.10", AmountUnit.TEN_THOUSAND_YUAN));
    FindingGroup group =
        new FindingGroup(findings.get(1), ImmutableList.of(findings.get(2)), Optional.of(repair));

    List<String> lines = ReportText.lines(List.of(group), Reported.PLACES, Locale.CHINESE);

    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).isEqualTo("错误1项");
    assertThat(lines.get(3)).startsWith("      同因，expenditure.total.sum：第42行第2格“10.01”：支出预算表 第3行");
    assertThat(lines.get(4))
        .isEqualTo("      修正建议：第41行第2格“1,314.20”：支出预算表 第2行 行政运行：合计 1,314.20万元 → 1,314.10万元");
  }

  @Test
  void namesEachFigureOfARowThatWouldHaveToChange() {
    Repair total = repair("EXPENDITURE[2].total", "合计");
    Repair both = total.with(ImmutableList.of(repair("EXPENDITURE[2].basic", "基本支出")));
    FindingGroup group =
        new FindingGroup(Reported.REPORT.findings().get(1), ImmutableList.of(), Optional.of(both));

    List<String> lines = ReportText.lines(List.of(group), SourceMap.NONE, Locale.CHINESE);

    assertThat(lines)
        .endsWith(
            "      修正建议：支出预算表 第2行 行政运行：合计 95.00万元 → 90.00万元；"
                + "支出预算表 第2行 行政运行：基本支出 95.00万元 → 90.00万元");
  }

  private static Repair repair(String cell, String column) {
    return new Repair(
        CellPath.parse(cell),
        new Wording("支出预算表 第2行 行政运行：" + column, "expenditure row 2 行政运行: " + column),
        Amount.parse("95.00", AmountUnit.TEN_THOUSAND_YUAN),
        Amount.parse("90.00", AmountUnit.TEN_THOUSAND_YUAN));
  }

  @Test
  void writesEachLineWithItsEnd() throws IOException {
    String written =
        Reported.written(ReportFormat.TEXT, Reported.REPORT, Reported.SOURCE, Locale.CHINESE);

    assertThat(written).endsWith("\n").contains("错误1项\n  [错误] expenditure.total.sum\n");
    assertThat(written.lines())
        .containsExactlyElementsOf(
            ReportText.lines(Reported.REPORT, Reported.PLACES, Locale.CHINESE));
  }

  @Test
  void tellsWhatTheWholeDocumentTells() {
    assertThat(ReportText.lines(Reported.OF_TRUNCATION, Locale.CHINESE))
        .filteredOn(line -> line.startsWith("全文：") && line.contains("截去"))
        .hasSize(1);
  }

  @Test
  void tellsNoRestWhereAllAreTold() {
    assertThat(ReportText.lines(Reported.REPORT, Reported.PLACES, Locale.CHINESE, 1))
        .isEqualTo(ReportText.lines(Reported.REPORT, Reported.PLACES, Locale.CHINESE));
  }

  @Test
  void tellsSomeOfEachKindAndHowManyMore() {
    assertThat(ReportText.lines(Reported.REPORT, Reported.PLACES, Locale.CHINESE, 0))
        .filteredOn(line -> !line.startsWith("规则") && !line.startsWith("核对"))
        .containsExactly("错误1项", "  …… 另有1项", "四舍五入可以解释的差异1项", "  …… 另有1项", "未核对1项", "  …… 另有1项");
  }

  @Test
  void tellsHowManyAreLeft() {
    Report report =
        check(
            "level name total basic project",
            "ITEM 甲 9.00 5.00 5.00",
            "ITEM 乙 9.00 5.00 5.00",
            "ITEM 丙 9.00 5.00 5.00");

    assertThat(ReportText.lines(report, SourceMap.NONE, Locale.CHINESE, 1))
        .contains("错误3项", "  …… 另有2项");
  }

  /** Three figures can be off by three units of their last place in all, and no more. */
  @Test
  void intervalsStandWhereRoundingNearlyExplains() {
    assertThat(intervals("ITEM 甲 10.03 5.00 5.00")).hasSize(1);
    assertThat(intervals("ITEM 甲 9.97 5.00 5.00")).hasSize(1);
    assertThat(intervals("ITEM 甲 10.04 5.00 5.00")).isEmpty();
    assertThat(intervals("ITEM 甲 10.02 5.00 5.00 ^0.02")).as("not checked").isEmpty();
  }

  private static List<String> intervals(String row) {
    return ReportText.lines(check("level name total basic project", row), Locale.CHINESE).stream()
        .filter(line -> line.contains("取值区间"))
        .toList();
  }

  private static Report check(String columns, String... rows) {
    return Validator.standard()
        .check(Sheets.disclosure(Sheets.table(TableKind.EXPENDITURE, columns, rows)));
  }

  @Test
  void keepsAMessageOnOneLineAndTheTerminalUnmoved() {
    Report report =
        Reported.ofFact(
            Severity.WARNING, "my.rule", new Wording("一\n二\u001b[31m三\u202e", "one\r\ntwo"));

    assertThat(ReportText.lines(report, Locale.CHINESE))
        .endsWith("警告1项", "  [警告] my.rule", "    一�二�[31m三�");
    assertThat(ReportText.lines(report, Locale.ENGLISH)).endsWith("    one��two");
  }

  @Test
  void bundlesHaveTheSameKeys() throws IOException {
    assertThat(texts("messages.properties").keySet())
        .isEqualTo(texts("messages_zh.properties").keySet());
  }

  private static Properties texts(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(ReportText.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
