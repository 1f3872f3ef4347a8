package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.Severity;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.between.SuccessiveYears;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.BetweenCheck;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.DocumentCell;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules between disclosures, on the rows of a department with two units: 2,445.8 = 1,736.0 +
 * 709.9, but for rounding.
 */
class BetweenRulesTest {
  private static final Disclosure DEPARTMENT =
      department(
          revenue(
              "TOTAL . 合计 2,445.8 2,445.8",
              "DEPARTMENT 159 大数据管理局 2,445.8 2,445.8",
              "UNIT 159001 大数据管理局 1,736.0 1,736.0",
              "UNIT 159002 政务大数据中心 709.9 709.9"),
          projects("ITEM 综窗劳务费 政务大数据中心 211.0", "ITEM 日常运行经费 政务大数据中心 220.0"));
  private static final Disclosure OFFICE =
      unit(
          "159001",
          "大数据管理局（本级）",
          revenue("TOTAL . 合计 1,735.95 1,735.95", "UNIT 159001 大数据管理局 1,735.95 1,735.95"));
  private static final Disclosure CENTRE =
      unit(
          "159002",
          "政务大数据中心",
          revenue("TOTAL . 合计 709.86 709.86", "UNIT 159002 政务大数据中心 709.86 709.86"),
          projects("ITEM 综窗劳务费 政务大数据中心 211.00"));
  private static final Disclosure LAST_YEAR =
      ofYear(
          2019,
          declarations("ITEM 论证费 074001 5.00 5.00 . .", "ITEM 机房资源 074001 108.00 98.00 . ."),
          performance("ITEM 410800220000000035869 论证费"));

  /** A rule with documents that it holds for, and documents that it fails for. */
  record Example(String ruleId, List<Disclosure> holds, List<Disclosure> fails) {
    @Override
    public String toString() {
      return ruleId;
    }
  }

  static List<Example> examples() {
    return List.of(
        new Example(
            "between.unit-revenue",
            List.of(DEPARTMENT, CENTRE),
            List.of(DEPARTMENT, centre(revenue("TOTAL . 合计 710.86 709.86")))),
        new Example(
            "between.unit-expenditure",
            List.of(
                department(expenditure("UNIT 159002 政务大数据中心 709.9")),
                centre(expenditure("TOTAL . 合计 709.86"))),
            List.of(
                department(expenditure("UNIT 159002 政务大数据中心 709.9")),
                centre(expenditure("TOTAL . 合计 709.76")))),
        new Example(
            "between.sum-of-units",
            List.of(CENTRE, DEPARTMENT, OFFICE),
            List.of(
                CENTRE, DEPARTMENT, unit("159001", "大数据管理局", revenue("TOTAL . 合计 1,736.05 .")))),
        new Example(
            "between.unit-projects",
            List.of(DEPARTMENT, CENTRE),
            List.of(DEPARTMENT, centre(projects("ITEM 综窗劳务费 政务大数据中心 200.00")))),
        new Example(
            "between.last-year-amounts",
            List.of(LAST_YEAR, ofYear(2020, declarations("ITEM 论证费 074001 5.00 5.00 5.00 5.00"))),
            List.of(LAST_YEAR, ofYear(2020, declarations("ITEM 论证费 074001 5.00 5.00 5.00 4.00")))),
        new Example(
            "between.project-codes",
            List.of(LAST_YEAR, ofYear(2020, performance("ITEM 410800220000000035869 论证费"))),
            List.of(LAST_YEAR, ofYear(2020, performance("ITEM 410800230000000011631 论证费")))),
        new Example(
            "between.last-year-stated",
            List.of(STATED_LAST_YEAR, stated("比2023年预算减少0.60万元")),
            List.of(STATED_LAST_YEAR, stated("比2023年预算减少0.50万元"))));
  }

  private static final Disclosure STATED_LAST_YEAR =
      Disclosures.parse(
              """
              # 某县图书馆2023年单位预算

              # 七、2023年“三公”经费支出表

              单位：万元

              合计\t因公出国（境）费\t公务接待费\t公务用车购置费\t公务用车运行费
              2.60\t0.00\t2.60\t0.00\t0.00
              """)
          .disclosure();

  private static Disclosure stated(String change) {
    return Disclosures.parse("# 某县图书馆2024年单位预算\n\n2024年单位预算编制说明\n公务接待费2.00万元，" + change + "。\n")
        .disclosure();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "比2023年预算2.60万元减少0.60万元",
        "比2023年预算减少0.6万元",
        "比2023年执行数减少0.10万元",
        "同口径比2023年预算减少0.10万元",
        "比2022年预算减少0.10万元"
      })
  void whatIsSaidOfLastYearMayAgreeOrBeOfSomethingElse(String change) {
    assertThat(outcome("between.last-year-stated", List.of(STATED_LAST_YEAR, stated(change))))
        .extracting(Outcome::status)
        .isNotEqualTo(Status.FAILED);
  }

  @Test
  void theBaseThatIsPrintedIsThatOfLastYear() {
    assertThat(
            Validator.standard()
                .compare(List.of(stated("比2023年预算2.06万元减少0.06万元"), STATED_LAST_YEAR))
                .failed())
        .singleElement()
        .extracting(finding -> finding.message(Locale.CHINESE))
        .asString()
        .contains("2.06万元", "2023年公开", "2.60");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void holdsForSomeDisclosuresAndFailsForOthers(Example example) {
    assertThat(outcome(example.ruleId(), example.holds()).status()).isEqualTo(Status.HELD);
    assertThat(outcome(example.ruleId(), example.fails()).status()).isEqualTo(Status.FAILED);
  }

  @Test
  void everyRuleHasAnExampleAndIsToldInBothLanguages() {
    assertThat(examples().stream().map(Example::ruleId))
        .containsExactlyElementsOf(
            Validator.standard().betweenRules().stream()
                .map(rule -> rule.description().id())
                .toList());
    for (BetweenRule rule : Validator.standard().betweenRules()) {
      assertThat(rule.description().sentence().chinese()).endsWith("。");
      assertThat(rule.description().sentence().english()).matches("[A-Z].*\\.");
      assertThat(rule.description().basis().chinese()).containsPattern("\\p{IsHan}");
      assertThat(rule.description().basis().english()).isNotBlank();
    }
  }

  @Test
  void rulesOnFiguresHaveAFormula() {
    for (BetweenRule rule : Validator.standard().betweenRules()) {
      RuleDescription description = rule.description();
      if (!description.id().equals("between.project-codes")) {
        Wording formula = description.formula().orElseThrow();
        assertThat(formula.chinese()).as(description.id()).contains(" = ").doesNotContain("{");
        assertThat(formula.english()).as(description.id()).contains(" = ").doesNotContain("{");
      }
    }
  }

  @Test
  void messagesNameTheDisclosuresAndCellsBelongToThem() {
    Report report =
        Validator.standard()
            .compare(List.of(DEPARTMENT, centre(revenue("TOTAL . 合计 710.86 710.86"))));
    Finding finding = report.failed().get(0);

    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo(
            "政务大数据中心2024年 收入预算表 第1行 合计：总计 710.86万元 ≠"
                + " 大数据管理局2024年 收入预算表 第4行 政务大数据中心：总计 709.9万元，差 0.96万元");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(((BetweenCheck) finding.check()).places())
        .extracting(DocumentCell::toString)
        .containsExactly("2:REVENUE[1].total", "1:REVENUE[4].total");
    assertThat(finding.cells()).extracting(cell -> cell.row()).containsExactly(1, 4);
  }

  @Test
  void sumThatOnlyRoundingExplainsIsNoContradiction() {
    Outcome outcome = outcome("between.sum-of-units", List.of(DEPARTMENT, OFFICE, CENTRE));

    assertThat(outcome.count(Verdict.WITHIN_ROUNDING)).isEqualTo(1);
    assertThat(outcome.findings().get(0).message(Locale.CHINESE))
        .isEqualTo(
            "大数据管理局2024年 收入预算表 第1行 合计：总计 2,445.8万元 ≠"
                + " 大数据管理局（本级）2024年 收入预算表 第1行 合计：总计 1,735.95万元"
                + " + 政务大数据中心2024年 收入预算表 第1行 合计：总计 709.86万元，"
                + "差 0.01万元，四舍五入可以解释");
  }

  @Test
  void sumIsNotAskedForWhereAUnitIsMissing() {
    assertThat(outcome("between.sum-of-units", List.of(DEPARTMENT, CENTRE)).reason())
        .contains(Reason.NO_COUNTERPART);
    assertThat(outcome("between.sum-of-units", List.of(DEPARTMENT, CENTRE, CENTRE)).reason())
        .contains(Reason.NO_COUNTERPART);
  }

  @Test
  void unitOfAnotherPlaceWithTheSameCodeIsNoUnitOfTheDepartment() {
    Disclosure other = unit("159002", "焦作市财政局", revenue("TOTAL . 合计 1.00 1.00"));

    assertThat(outcome("between.unit-revenue", List.of(DEPARTMENT, other)).reason())
        .contains(Reason.NO_COUNTERPART);
  }

  @Test
  void projectOfLastYearIsLookedForInItsDeclarationThenInItsTable() {
    Disclosure lastYear = ofYear(2019, projects("ITEM 机房资源 行政服务中心 98.00"));
    Disclosure thisYear =
        ofYear(2020, declarations("ITEM 机房资源 074001 108.00 108.00 108.00 108.00"));

    assertThat(outcome("between.last-year-amounts", List.of(lastYear, thisYear)).findings())
        .extracting(finding -> finding.message(Locale.CHINESE))
        .containsExactly(
            "行政服务中心2020年 支出项目绩效目标申报表 第1行 机房资源：项目上年度金额 108.00万元 ≠"
                + " 行政服务中心2019年 项目支出预算表 第1行 机房资源：合计 98.00万元，差 10.00万元");
    assertThat(
            outcome("between.last-year-amounts", List.of(LAST_YEAR, thisYear))
                .count(Verdict.INCONSISTENT))
        .isEqualTo(1);
    assertThat(outcome("between.last-year-amounts", List.of(thisYear, thisYear)).status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void yearsThatFollowEachOtherAreFoundInAnyOrder() {
    List<Disclosure> years = List.of(ofYear(2021), ofYear(2019), ofYear(2020), ofYear(2023));

    assertThat(SuccessiveYears.among(years))
        .extracting(pair -> pair.before().place() + "→" + pair.after().place())
        .containsExactly("2→3", "3→1");
  }

  /** The short name alone would not be found. */
  @Test
  void aUnitIsKnownByItsCodeBesideAShortName() {
    Disclosure department = department(revenue("UNIT 159003 焦作市政务服务和大数据管理局 709.9 709.9"));
    Disclosure unit = unit("159003", "政务服务和大数据局", revenue("TOTAL . 合计 709.86 709.86"));

    assertThat(outcome("between.unit-revenue", List.of(department, unit)).status())
        .isEqualTo(Status.HELD);
  }

  @Test
  void whatIsNotCheckedIsToldWithTheReason() {
    assertThat(
            outcome(
                    "between.unit-revenue",
                    List.of(DEPARTMENT, centre(revenue("TOTAL . 合计 ~十 709.86"))))
                .findings())
        .extracting(finding -> finding.message(Locale.CHINESE))
        .contains(
            "政务大数据中心2024年 收入预算表 第1行 合计：总计 “十” 与"
                + " 大数据管理局2024年 收入预算表 第4行 政务大数据中心：总计 709.9万元：未核对，应为数字之处印有其他文字");
  }

  @Test
  void ruleOfAUserIsAskedWithTheOthers() {
    RuleDescription description =
        new RuleDescription(
            "my.two",
            Severity.INFO,
            new Wording("共两份文件。", "There are two documents."),
            new Wording("约定", "a rule of the house"));
    BetweenRule rule =
        BetweenRule.of(
            description,
            disclosures ->
                Checks.of(
                    FactCheck.of(
                        disclosures.size() == 2, ImmutableList.of(), description.sentence())));
    Report report = Validator.standard().with(rule).compare(List.of(DEPARTMENT));

    assertThat(report.failed()).hasSize(1);
    assertThat(report.outcomes()).hasSize(Validator.standard().betweenRules().size() + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validator.standard().with(rule).with(rule))
        .withMessageContaining("my.two");
  }

  private static Outcome outcome(String id, List<Disclosure> disclosures) {
    return Validator.standard().compare(disclosures).find(id).orElseThrow();
  }

  private static Disclosure department(Table<?>... tables) {
    return disclosure("大数据管理局", "159", 2024, DisclosureKind.DEPARTMENT, tables);
  }

  private static Disclosure centre(Table<?>... tables) {
    return unit("159002", "政务大数据中心", tables);
  }

  private static Disclosure unit(String code, String name, Table<?>... tables) {
    return disclosure(name, code, 2024, DisclosureKind.UNIT, tables);
  }

  private static Disclosure ofYear(int year, Table<?>... tables) {
    return disclosure("行政服务中心", "074", year, DisclosureKind.DEPARTMENT, tables);
  }

  private static Disclosure disclosure(
      String name, String code, int year, DisclosureKind kind, Table<?>... tables) {
    return new Disclosure(
        Optional.of(new Issuer(name, Optional.of(new UnitCode(code)))),
        OptionalInt.of(year),
        Optional.of(kind),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.copyOf(tables),
        ImmutableList.of());
  }

  private static Table<?> revenue(String... rows) {
    return Sheets.table(TableKind.REVENUE, "level unit name total thisYear", rows);
  }

  private static Table<?> expenditure(String... rows) {
    return Sheets.table(TableKind.EXPENDITURE, "level unit name total", rows);
  }

  private static Table<?> projects(String... rows) {
    return Sheets.table(TableKind.PROJECT_EXPENDITURE, "level name unit.name total", rows);
  }

  private static Table<?> declarations(String... rows) {
    return Sheets.table(
        TableKind.PROJECT_DECLARATION, "level name unit total thisYear lastTotal lastYear", rows);
  }

  private static Table<?> performance(String... rows) {
    return Sheets.table(TableKind.PROJECT_PERFORMANCE, "level project name", rows);
  }
}
