package dev.yusuan.validation.cause;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures have one cause, and which figure it is. */
class DiagnosisTest {
  private static final String COLUMNS = "level name total basic project";

  @Test
  void figureWhereAFailedRowAndAFailedColumnCrossIsTheCause() {
    Report report =
        check(
            "TOTAL 合计 30.00 18.00 12.00",
            "ITEM 行政运行 10.00 6.00 4.00",
            "ITEM 信访业务 20.00 12.50 8.00");

    FindingGroup group = only(report);
    assertThat(rule(group.first())).isEqualTo("expenditure.total.sum");
    assertThat(group.others()).map(DiagnosisTest::rule).containsExactly("expenditure.rows.sum");
    assertThat(group.repair().orElseThrow()).hasToString("EXPENDITURE[3].basic 12.50万元 → 12.00万元");
  }

  @Test
  void wrongTotalIsToldAsSuchAndItsRowFollows() {
    Report report =
        check(
            "TOTAL 合计 30.00 18.50 12.00",
            "ITEM 行政运行 10.00 6.00 4.00",
            "ITEM 信访业务 20.00 12.00 8.00");

    FindingGroup group = only(report);
    assertThat(rule(group.first())).isEqualTo("expenditure.rows.sum");
    assertThat(group.others()).map(DiagnosisTest::rule).containsExactly("expenditure.total.sum");
    assertThat(group.repair().orElseThrow()).hasToString("EXPENDITURE[1].basic 18.50万元 → 18.00万元");
  }

  @Test
  void failuresOfOtherTablesWithTheSameFigureFollow() {
    Report report =
        Validator.standard()
            .check(
                Sheets.disclosure(
                    Sheets.table(
                        TableKind.REVENUE_EXPENDITURE_SUMMARY,
                        "revenue.level revenue.amount expenditure.level expenditure.amount",
                        "TOTAL 30.00 TOTAL 30.00"),
                    expenditure(
                        "TOTAL 合计 31.00 18.00 12.00",
                        "ITEM 行政运行 10.00 6.00 4.00",
                        "ITEM 信访业务 20.00 12.00 8.00")));

    FindingGroup group = only(report);
    assertThat(report.failed()).hasSize(3);
    assertThat(rule(group.first())).startsWith("expenditure.");
    assertThat(group.others())
        .map(DiagnosisTest::rule)
        .contains("totals.summary-equals-expenditure-table");
    assertThat(group.repair().orElseThrow()).hasToString("EXPENDITURE[1].total 31.00万元 → 30.00万元");
  }

  @Test
  void figureThatExplainsAllPrevailsOverOneThatExplainsSome() {
    Report report =
        Validator.standard()
            .check(
                Sheets.disclosure(
                    Sheets.table(
                        TableKind.REVENUE,
                        "level name total thisYear thisYear.generalPublicBudget"
                            + " thisYear.generalPublicBudget.appropriation thisYear.governmentFund",
                        "TOTAL 合计 30.00 30.00 18.00 14.00 12.00",
                        "UNIT 甲 10.00 10.00 6.00 4.00 4.00",
                        "UNIT 乙 20.00 20.00 2.00 10.00 8.00")));

    FindingGroup group = only(report);
    assertThat(report.failed())
        .map(DiagnosisTest::rule)
        .containsExactlyInAnyOrder(
            "revenue.rows.sum",
            "revenue.this-year.sum",
            "revenue.this-year.general-public-budget.of-which");
    assertThat(rule(group.first())).isEqualTo("revenue.this-year.general-public-budget.of-which");
    assertThat(group.repair().orElseThrow())
        .hasToString("REVENUE[3].thisYear.generalPublicBudget 2.00万元 → 12.00万元");
  }

  @Test
  void oneSlipInTheTotalAndAPartOfARowIsOneCause() {
    Report report =
        check(
            "TOTAL 合计 30.00 18.00 12.00",
            "CLASS 教育支出 15.00 8.00 7.00",
            "SECTION 普通教育 15.00 8.00 7.00",
            "CLASS 卫生支出 20.00 15.00 5.00",
            "SECTION 医疗 15.00 10.00 5.00");

    assertThat(report.failed()).hasSize(4);
    assertThat(only(report).others()).hasSize(3);
    assertThat(only(report).repair().orElseThrow())
        .hasToString(
            "EXPENDITURE[4].total 20.00万元 → 15.00万元; EXPENDITURE[4].basic 15.00万元 → 10.00万元");
  }

  @Test
  void failureByItselfIsNotRepaired() {
    assertThat(only(check("ITEM 行政运行 10.00 6.00 3.00")).repair()).isEmpty();
  }

  @Test
  void twoErrorsOfDifferentSizeAreTwoCauses() {
    Report report =
        check(
            "TOTAL 合计 30.00 18.00 12.00",
            "ITEM 行政运行 10.00 6.50 4.00",
            "ITEM 信访业务 20.00 12.00 8.70");

    assertThat(report.failed()).hasSize(4);
    assertThat(report.groups())
        .map(group -> group.repair().orElseThrow().toString())
        .containsExactly(
            "EXPENDITURE[2].basic 6.50万元 → 6.00万元", "EXPENDITURE[3].project 8.70万元 → 8.00万元");
  }

  @Test
  void twoErrorsOfOneSizeMayBeEitherDiagonal() {
    Report report =
        check(
            "TOTAL 合计 30.00 18.00 12.00",
            "ITEM 行政运行 10.00 6.50 4.00",
            "ITEM 信访业务 20.00 12.00 8.50");

    assertAllAlone(report, 4);
  }

  @Test
  void twoErrorsInOneRowAreNotOneCause() {
    Report report =
        check(
            "TOTAL 合计 30.00 18.00 12.00",
            "ITEM 行政运行 10.00 6.00 4.00",
            "ITEM 信访业务 20.00 12.50 8.70");

    assertAllAlone(report, 3);
  }

  /** With 12.00 the item would be less than what it includes. */
  @Test
  void repairThatWouldSpoilWhatAgreesIsNone() {
    Table<?> table =
        expenditure(
            "TOTAL 合计 30.00 18.00 12.00",
            "ITEM 行政运行 10.00 6.00 4.00",
            "ITEM 信访业务 20.00 12.50 8.00",
            "OF_WHICH 其中 19.50 12.50 7.00");
    Rule included =
        rule("my.included", FigureCheck.ofWhich(basic(table, 2), List.of(basic(table, 3))));

    Report report =
        Validator.of(Profiles.get("arithmetic")).with(included).check(Sheets.disclosure(table));

    assertAllAlone(report, 2);
  }

  @Test
  void figuresThatExplainTheSameFailuresAreGroupedWithoutRepair() {
    Table<?> table =
        expenditure(
            "ITEM 甲 . 10.00 .",
            "ITEM 乙 . 6.00 .",
            "ITEM 丙 . 5.00 .",
            "ITEM 丁 . 31.00 .",
            "ITEM 戊 . 21.00 .");
    Rule rule =
        rule(
            "my.sums",
            FigureCheck.sum(basic(table, 0), List.of(basic(table, 1), basic(table, 2))),
            FigureCheck.sum(
                basic(table, 3), List.of(basic(table, 1), basic(table, 2), basic(table, 4))));

    Report report = Validator.of(List.of(rule)).check(Sheets.disclosure(table));

    FindingGroup group = only(report);
    assertThat(group.first()).isEqualTo(report.failed().get(0));
    assertThat(group.others()).hasSize(1);
    assertThat(group.repair()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.00", "12.50"})
  void boundThatAnyLargerValueWouldKeepIsNotRepaired(String exceeding) {
    Table<?> table =
        expenditure("ITEM 甲 . 10.00 .", "ITEM 乙 . 12.00 .", "ITEM 丙 . " + exceeding + " .");
    Rule rule =
        rule(
            "my.bounds",
            FigureCheck.atMost(basic(table, 1), List.of(basic(table, 0))),
            FigureCheck.atMost(basic(table, 2), List.of(basic(table, 0))));

    FindingGroup group = only(Validator.of(List.of(rule)).check(Sheets.disclosure(table)));

    assertThat(group.others()).hasSize(1);
    assertThat(group.repair()).isEmpty();
  }

  @Test
  void oneComparisonMadeTwiceIsNoEvidence() {
    Table<?> table = expenditure("ITEM 甲 10.00 6.00 3.00");
    FigureCheck check =
        FigureCheck.sum(
            figure(table, 0, ExpenditureRow.TOTAL),
            List.of(basic(table, 0), figure(table, 0, ExpenditureRow.PROJECT)));

    assertAllAlone(
        Validator.of(List.of(rule("my.sum", check), rule("my.sum-again", check)))
            .check(Sheets.disclosure(table)),
        2);
  }

  @Test
  void valueIsLeftOpenWhereRoundingAdmitsSeveral() {
    Report report =
        check(
            "TOTAL 合计 30.00 18.01 12.00",
            "ITEM 行政运行 10.00 6.00 4.00",
            "ITEM 信访业务 20.00 12.50 8.00");

    FindingGroup group = only(report);
    assertThat(report.failed()).hasSize(2);
    assertThat(group.others()).hasSize(1);
    assertThat(group.repair()).isEmpty();
  }

  @Test
  void repairHasTheDecimalsThatItNeeds() {
    Report report =
        check("TOTAL 合计 30.25 18.25 12.00", "ITEM 甲 10.00 6.00 4.00", "ITEM 乙 20.25 9 8.00");

    assertThat(only(report).repair().orElseThrow())
        .hasToString("EXPENDITURE[3].basic 9万元 → 12.25万元");
  }

  @Test
  void blankFigureIsNamedAsTheCauseOfNothing() {
    Report report =
        check("TOTAL 合计 30.00 18.00 12.00", "ITEM 甲 10.00 6.00 4.00", "ITEM 乙 20.00 . 8.00");

    FindingGroup group = only(report);
    assertThat(group.others()).hasSize(1);
    assertThat(group.repair()).isEmpty();
  }

  @Test
  void sumWithoutPartsAndFactsStayAlone() {
    Table<?> table = expenditure("ITEM 甲 10.00 6.00 4.00");
    FactCheck fact =
        FactCheck.of(false, ImmutableList.of(basic(table, 0).cell()), new Wording("错", "wrong"));
    Rule rule = rule("my.rule", FigureCheck.sum(basic(table, 0), List.of()), fact);

    assertAllAlone(Validator.of(List.of(rule)).check(Sheets.disclosure(table)), 2);
  }

  @Test
  void manySuspectsAreNoEvidenceAgainstAny() {
    List<String> rows = new ArrayList<>();
    rows.add("TOTAL 合计 50.00 50.00 0.50");
    for (int i = 0; i < 50; i++) {
      rows.add("ITEM 项目 1.00 1.00 0.50");
    }

    assertAllAlone(check(rows.toArray(String[]::new)), 52);
  }

  private static void assertAllAlone(Report report, int failed) {
    assertThat(report.failed()).hasSize(failed);
    assertThat(report.groups()).map(FindingGroup::first).isEqualTo(report.failed());
    assertThat(report.groups())
        .allMatch(group -> group.others().isEmpty() && group.repair().isEmpty());
  }

  private static FindingGroup only(Report report) {
    assertThat(report.groups()).hasSize(1);
    return report.groups().get(0);
  }

  private static String rule(Finding finding) {
    return finding.rule().id();
  }

  private static Rule rule(String id, Check... checks) {
    RuleDescription description =
        new RuleDescription(
            id, Severity.ERROR, new Wording("规则", "rule"), new Wording("依据", "basis"));
    return Rule.of(description, (Disclosure disclosure) -> Checks.of(checks));
  }

  private static Figure basic(Table<?> table, int row) {
    return figure(table, row, ExpenditureRow.BASIC);
  }

  private static Figure figure(Table<?> table, int row, Column<?, Amount> column) {
    return new Figure(table, row, column);
  }

  private static Report check(String... rows) {
    return Validator.standard().check(Sheets.disclosure(expenditure(rows)));
  }

  private static Table<?> expenditure(String... rows) {
    return Sheets.table(TableKind.EXPENDITURE, COLUMNS, rows);
  }
}
