package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.identity.IdentityRules;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on names, codes and years, on rows as published disclosures print them. */
class IdentityRulesTest {
  @Test
  void projectListedTwiceTellsWhatDiffers() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_PERFORMANCE,
                "level unit project name total output.name output.target benefit.name"
                    + " benefit.target indicatorsOf",
                "UNIT 003001 . 办公室 948.4 . . . . .",
                ". . . . . 救助人数 ≥3人 信访人停访息诉率 ≥95% 41900124000000046815",
                "ITEM . 41900124000000046815 疑难信访资金 6.3 . . 重复上访案件发生量 ≤5起 .",
                "DEPARTMENT 003 . 办公室管理的待分项目 6.3 . . . . .",
                "UNIT 003001 . 办公室 6.3 . . . . .",
                "ITEM . 41900124000000041854 疑难信访资金 6.3 救助人数 ≥3人 重复上访案件发生量 ≤5% .",
                ". . . . . . . 信访人停访息诉率 ≥95% 41900124000000041854"));

    assertThat(messages(disclosure, "identity.project-twice.performance"))
        .containsExactly(
            "项目绩效目标表 第6行：“疑难信访资金”已列示于第3行，"
                + "该处编号 41900124000000046815，此处编号 41900124000000041854；"
                + "“重复上访案件发生量”的指标值该处为“≤5起”，此处为“≤5%”");
  }

  @Test
  void projectOfTheSameNameInAnotherUnitIsAnother() {
    Disclosure disclosure =
        IdentityExamples.performance(
            "UNIT 159001 . 平顶山市政务服务和大数据管理局 49.9",
            "ITEM . . 运行费 49.9",
            "UNIT 159002 . 平顶山市政务大数据中心 220.0",
            "ITEM . . 运行费 220.0");

    assertThat(messages(disclosure, "identity.project-twice.performance")).isEmpty();
  }

  /** Two hundred names of units are looked at for one that is short, not more. */
  @ParameterizedTest
  @CsvSource({"199, 1", "200, 0"})
  void unitsWithoutCodesMayBeOneByAShortNameIfTheyAreFew(int others, int twice) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < others; i++) {
      rows.add("ITEM 运行费 第" + i + "中学 1.00");
    }
    rows.add("ITEM 运行费 政务大数据中心 1.00");
    rows.add("ITEM 运行费 政务中心 1.00");
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_EXPENDITURE,
                "level name unit.name total",
                rows.toArray(String[]::new)));

    assertThat(messages(disclosure, "identity.project-twice.expenditure")).hasSize(twice);
  }

  @Test
  void slipInTheNameOfAProjectIsTold() {
    assertThat(messages(IdentityExamples.named("综窗劳务费", "综留劳务费"), "identity.project-names"))
        .containsExactly("项目绩效目标表 第2行：“综留劳务费”（211.0万元）在项目支出预算表 第1行中为“综窗劳务费”");
  }

  @Test
  void otherProjectOfTheSameAmountIsNoSlip() {
    Disclosure disclosure = IdentityExamples.named("大厅运行费", "综窗劳务费");

    assertThat(outcome("identity.project-names", disclosure).reason()).contains(Reason.NO_PROJECTS);
  }

  @Test
  void slipIsNotGuessedAmongSeveral() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_EXPENDITURE,
                "level name total",
                "ITEM 综窗劳务费 211.0",
                "ITEM 综窗劳动费 211.0"),
            Sheets.table(TableKind.PROJECT_PERFORMANCE, "level name total", "ITEM 综窗劳服费 211.0"));

    assertThat(messages(disclosure, "identity.project-names")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"199, 1", "200, 0"})
  void slipIsNotSoughtAmongTooManyNamesWithoutEqual(int others, int slips) {
    List<String> measured = new ArrayList<>(List.of("ITEM 综留劳务费 211.0"));
    for (int i = 0; i < others; i++) {
      measured.add("ITEM 其他项目" + i + " 211.0");
    }
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(TableKind.PROJECT_EXPENDITURE, "level name total", "ITEM 综窗劳务费 211.0"),
            Sheets.table(
                TableKind.PROJECT_PERFORMANCE,
                "level name total",
                measured.toArray(String[]::new)));

    assertThat(messages(disclosure, "identity.project-names")).hasSize(slips);
  }

  @Test
  void nearNameOfAnotherAmountIsNoSlip() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(TableKind.PROJECT_EXPENDITURE, "level name total", "ITEM 运维费用一期 211.0"),
            Sheets.table(TableKind.PROJECT_PERFORMANCE, "level name total", "ITEM 运维费用二期 220.0"));

    assertThat(messages(disclosure, "identity.project-names")).isEmpty();
  }

  @Test
  void nameOfAProjectBesideTheCodeOfItsUnitIsNoNameOfTheUnit() {
    Disclosure disclosure =
        IdentityExamples.projects(
            "UNIT 003001 管理委员会办公室 . . 80.00",
            "ITEM 003001 信访工作经费 . . 40.00",
            "ITEM 003001 论证费 . 管理委员会办公室 40.00");

    assertThat(outcome("identity.unit-names", disclosure).count(Verdict.EXACT)).isEqualTo(1);
    assertThat(outcome("identity.unit-names.shortened", disclosure).status())
        .isEqualTo(Status.HELD);
  }

  @Test
  void titleWithoutAYearSaysNothing() {
    assertThat(outcome("identity.title-year", Sheets.disclosure()).reason())
        .contains(Reason.YEAR_UNKNOWN);
  }

  private static List<String> messages(Disclosure disclosure, String id) {
    return outcome(id, disclosure).findings().stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  private static Outcome outcome(String id, Disclosure disclosure) {
    return Validator.of(IdentityRules.ALL).check(disclosure).outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
