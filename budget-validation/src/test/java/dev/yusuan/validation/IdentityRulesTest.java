package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
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
import java.util.Optional;
import java.util.stream.Stream;
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

  /** One letter in four may lack. */
  @ParameterizedTest
  @CsvSource({"综窗劳务, 1", "综窗劳, 0"})
  void slipIsALetterInFour(String measured, int slips) {
    assertThat(messages(IdentityExamples.named("综窗劳务费", measured), "identity.project-names"))
        .hasSize(slips);
  }

  @ParameterizedTest
  @CsvSource({"120, 1", "121, 0"})
  void slipIsNotSoughtInVeryLongNames(int letters, int slips) {
    String tail = "费".repeat(letters - 1);

    assertThat(messages(IdentityExamples.named("运" + tail, "经" + tail), "identity.project-names"))
        .hasSize(slips);
  }

  @ParameterizedTest
  @CsvSource({"199, 1", "200, 0"})
  void slipIsNotSoughtAmongTooManyBudgetedNames(int others, int slips) {
    List<String> budgeted = new ArrayList<>(List.of("ITEM 综窗劳务费 211.0"));
    for (int i = 0; i < others; i++) {
      budgeted.add("ITEM 其他项目" + i + " 1.0");
    }
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_EXPENDITURE, "level name total", budgeted.toArray(String[]::new)),
            Sheets.table(TableKind.PROJECT_PERFORMANCE, "level name total", "ITEM 综留劳务费 211.0"));

    assertThat(messages(disclosure, "identity.project-names")).hasSize(slips);
  }

  @Test
  void nearNameInAnotherUnitIsNoSlip() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(
                TableKind.PROJECT_EXPENDITURE, "level unit name total", "ITEM 159001 综窗劳务费 211.0"),
            IdentityExamples.performance("UNIT 159002 . 中心 211.0", "ITEM . . 综留劳务费 211.0")
                .get(TableKind.PROJECT_PERFORMANCE));

    assertThat(messages(disclosure, "identity.project-names")).isEmpty();
  }

  @Test
  void nameThatHasItsEqualIsNotMeantByAnother() {
    Disclosure disclosure =
        Sheets.disclosure(
            Sheets.table(TableKind.PROJECT_EXPENDITURE, "level name total", "ITEM 综窗劳务费 211.0"),
            Sheets.table(
                TableKind.PROJECT_PERFORMANCE,
                "level name total",
                "ITEM 综窗劳务费 211.0",
                "ITEM 综留劳务费 211.0"));

    assertThat(outcome("identity.project-names", disclosure).count(Verdict.EXACT)).isEqualTo(1);
    assertThat(messages(disclosure, "identity.project-names")).isEmpty();
  }

  @Test
  void oneTableOfProjectsIsComparedWithNothing() {
    assertThat(
            Stream.of(
                IdentityExamples.projects("ITEM 003001 论证费 . . 40.00"),
                IdentityExamples.performance("ITEM . . 论证费 40.0")))
        .allSatisfy(
            disclosure ->
                assertThat(outcome("identity.project-names", disclosure).reason())
                    .contains(Reason.TABLE_ABSENT));
  }

  @Test
  void findingsTellWhereAndWhatIsPrinted() {
    assertThat(
            messages(
                IdentityExamples.performance("ITEM . 41900123000000105996 论证费 40.0"),
                "identity.project-code-length"))
        .containsExactly("项目绩效目标表 第1行：“论证费”的编号 41900123000000105996 为20位，不是21位");
    assertThat(
            messages(
                IdentityExamples.performance(
                    "ITEM . 419001230000000105927 论证费 40.0",
                    "ITEM . 419001230000000105927 咨询费 40.0"),
                "identity.project-code-names"))
        .containsExactly("项目绩效目标表 第2行：419001230000000105927 印作“咨询费”，而项目绩效目标表 第1行印作“论证费”");
    assertThat(
            messages(
                IdentityExamples.performance(
                    "UNIT 159002 . 政务大数据中心 431.0", "UNIT 159002 . 行政服务中心 431.0"),
                "identity.unit-names"))
        .containsExactly("项目绩效目标表 第2行：159002 印作“行政服务中心”，而项目绩效目标表 第1行印作“政务大数据中心”");
    assertThat(messages(IdentityExamples.issued("焦作市行政服务中心"), "identity.issuer"))
        .containsExactly("2024年支出预算表：表首印作“焦作市行政服务中心”，而公开单位为“焦作市政务大数据中心”");
    assertThat(messages(IdentityExamples.titled("2023年支出预算表"), "identity.title-year"))
        .containsExactly("2023年支出预算表：预算年度为2024年");
  }

  @Test
  void tablesWithoutIssuerOrYearAreNotCompared() {
    Disclosure disclosure = IdentityExamples.titled("支出预算表");
    Disclosure bare =
        new Disclosure(
            disclosure.issuer(),
            disclosure.fiscalYear(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(Sheets.table(TableKind.EXPENDITURE, "level total", "TOTAL 1.00")),
            ImmutableList.of());

    assertThat(outcome("identity.title-year", disclosure).reason()).contains(Reason.NO_NAMES);
    assertThat(outcome("identity.issuer", bare).reason()).contains(Reason.NO_NAMES);
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
