package dev.yusuan.validation;

import static dev.yusuan.table.TableKind.ECONOMIC_CLASSIFICATION;
import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_FUND_EXPENDITURE;
import static dev.yusuan.table.TableKind.STATE_CAPITAL_EXPENDITURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.code.CatalogRules;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on codes, with a table that keeps it and a table that does not. */
class CatalogRulesTest {
  private static final String FUNCTIONS = "level function name total";
  private static final String ECONOMIC =
      "level departmentEconomic departmentEconomic.name governmentEconomic"
          + " governmentEconomic.name total";

  static Stream<Arguments> examples() {
    return Stream.of(
        example(
            "functional.listed",
            functions("ITEM 2010306 政务公开审批 1"),
            functions("ITEM 2080977 某补贴 1")),
        example(
            "functional.listed.weak",
            functions("ITEM 2010107 人大代表履职能力提升 1"),
            functions("ITEM 2010377 某事务 1")),
        example(
            "functional.name",
            functions("ITEM 2010306 政务公开审批支出 1"),
            functions("ITEM 2010306 政务审批 1")),
        example(
            "functional.name.weak",
            functions("ITEM 2010107 人大代表履职能力提升 1"),
            functions("ITEM 2010107 代表培训 1")),
        example(
            "functional.under-class",
            functions("CLASS 208 社会保障和就业支出 1", "ITEM 2080501 行政单位离退休 1"),
            functions("CLASS 201 一般公共服务支出 1", "ITEM 2080501 行政单位离退休 1")),
        example(
            "functional.fund",
            fund("ITEM 2120899 其他国有土地使用权出让收入安排的支出 1"),
            fund("ITEM 2010306 政务公开审批 1")),
        example(
            "departmental-economic.listed",
            economic("ITEM 30226 劳务费 50205 委托业务费 1"),
            economic("ITEM 30288 某费 50205 委托业务费 1")),
        example(
            "departmental-economic.listed.weak",
            economic("ITEM 31304 对机关事业单位职业年金的补助 . . 1"),
            economic("ITEM 39988 某支出 . . 1")),
        example(
            "departmental-economic.name",
            economic("ITEM 30213 维修(护)费 . . 1"),
            economic("ITEM 30213 维修费 . . 1")),
        example(
            "departmental-economic.name.weak",
            economic("ITEM 31304 对机关事业单位职业年金的补助 . . 1"),
            economic("ITEM 31304 职业年金 . . 1")),
        example(
            "departmental-economic.under-class",
            economic("CLASS 301 工资福利支出 . . 1", "ITEM 30101 基本工资 . . 1"),
            economic("CLASS 301 工资福利支出 . . 1", "ITEM 30201 办公费 . . 1")),
        example(
            "governmental-economic.listed",
            economic("ITEM . . 50101 工资奖金津补贴 1"),
            economic("ITEM . . 50188 某支出 1")),
        example(
            "governmental-economic.listed.weak",
            economic("ITEM . . 50399 其他资本性支出 1"),
            economic("ITEM . . 50388 某支出 1")),
        example(
            "governmental-economic.name",
            economic("ITEM . . 50101 工资奖金津补贴 1"),
            economic("ITEM . . 50101 工资奖金津贴 1")),
        example(
            "governmental-economic.name.weak",
            economic("ITEM . . 50399 其他资本性支出 1"),
            economic("ITEM . . 50399 其他支出 1")),
        example(
            "governmental-economic.under-class",
            economic("CLASS . . 501 机关工资福利支出 1", "ITEM . . 50101 工资奖金津补贴 1"),
            economic("CLASS . . 501 机关工资福利支出 1", "ITEM . . 50201 办公经费 1")),
        example(
            "economic.paired",
            economic("ITEM 30226 劳务费 50205 委托业务费 1"),
            economic("ITEM 30226 劳务费 50101 工资奖金津补贴 1")),
        example(
            "economic.paired.weak",
            economic("ITEM 30203 咨询费 50205 委托业务费 1"),
            economic("ITEM 30203 咨询费 50101 工资奖金津补贴 1")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void holdsForOneTableAndFailsForTheOther(String rule, Table<?> keeps, Table<?> breaks) {
    assertThat(outcome(rule, keeps).status()).isEqualTo(Status.HELD);
    Outcome outcome = outcome(rule, breaks);
    assertThat(outcome.status()).isEqualTo(Status.FAILED);
    assertThat(outcome.count(Verdict.INCONSISTENT)).isEqualTo(1);
    assertThat(outcome.rule().severity())
        .isEqualTo(
            rule.endsWith(".weak") || rule.endsWith(".fund") ? Severity.INFO : Severity.WARNING);
  }

  @Test
  void everyRuleHasItsExamples() {
    assertThat(examples().map(example -> example.get()[0]))
        .containsExactlyInAnyOrderElementsOf(
            CatalogRules.ALL.stream().map(rule -> rule.description().id()).toList());
  }

  @Test
  void theStandardValidatorHasThem() {
    assertThat(Validator.standard().rules()).containsAll(CatalogRules.ALL);
  }

  @Test
  void aMissingCodeIsToldWithTheEditionAndTheCodesBesideIt() {
    Finding finding = only("functional.listed.weak", functions("ITEM 2010377 某事务 1"));
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.cells())
        .extracting(Object::toString)
        .containsExactly("EXPENDITURE[1].function");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "支出预算表 row 1: 2010377 某事务 is not listed in the edition of"
                + " 2024 (财预〔2023〕83号、财预〔2024〕22号);"
                + " of the codes beside it, 5 of 9 were seen in documents");
    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo("支出预算表 第1行：2010377 某事务 未见于2024年版（财预〔2023〕83号、财预〔2024〕22号）目录；同级科目9个，其中5个见于文件");
  }

  /** 30311 was 住房公积金 until 2017, and 30113 is since. */
  @Test
  void aNameThatHasAnotherCodeIsToldWithIt() {
    Disclosure disclosure =
        Disclosures.parse(
                """
                # 财政拨款基本支出预算表（2018年度）

                单位：万元

                科目编码\t科目名称\t金额
                30104\t其他社会保障缴费\t12.40
                30311\t住房公积金\t88.00
                30312\t提租补贴\t140.20
                """)
            .disclosure();

    assertThat(Validator.of(CatalogRules.ALL).check(disclosure).failed())
        .extracting(finding -> finding.message(Locale.CHINESE))
        .satisfiesExactly(
            message -> assertThat(message).endsWith("该版目录中“其他社会保障缴费”为 30112"),
            message -> assertThat(message).endsWith("该版目录中“住房公积金”为 30113"),
            message -> assertThat(message).doesNotContain("该版目录中"));
  }

  @Test
  void aWithdrawnCodeIsInformationOnly() {
    Finding finding = only("functional.listed.weak", functions("ITEM 2010308 信访事务 1"));
    assertThat(finding.message(Locale.CHINESE)).endsWith("目录，而见于其他年度：信访事务 2018–2023；各版年度的依据不足");
  }

  @Test
  void aWrongNameIsToldWithTheOfficialOneAndItsEvidence() {
    Finding finding = only("governmental-economic.name", economic("ITEM . . 50101 工资奖金津贴 1"));
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.cells())
        .extracting(Object::toString)
        .containsExactly(
            "ECONOMIC_CLASSIFICATION[1].governmentEconomic.name",
            "ECONOMIC_CLASSIFICATION[1].governmentEconomic");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "支出经济分类汇总表 row 1: 50101 is printed as “工资奖金津贴”; in the edition of"
                + " 2024 (财预〔2023〕83号、财预〔2024〕22号) it is “工资奖金津补贴”,"
                + " as 5 published documents print it");
  }

  @Test
  void anItemMayCarryTheNameOfItsSectionInBrackets() {
    assertThat(
            outcome("functional.name", functions("ITEM 2010350 事业运行（政府办公厅（室）及相关机构事务） 1")).status())
        .isEqualTo(Status.HELD);
    assertThat(outcome("functional.name", functions("ITEM 2010350 事业运行（人大事务） 1")).status())
        .isEqualTo(Status.FAILED);
  }

  @Test
  void anOldNameIsRecognised() {
    Finding finding = only("functional.name.weak", functions("ITEM 2010107 代表培训 1"));
    assertThat(finding.message(Locale.CHINESE)).endsWith("目录为“人大代表履职能力提升”，未见依据；所印为2018–2018年版的名称");
  }

  @Test
  void anUnknownPairIsToldWithTheKnownOnes() {
    Finding finding = only("economic.paired", economic("ITEM 30226 劳务费 50101 工资奖金津补贴 1"));
    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo(
            "支出经济分类汇总表 第1行：30226 与 50101 的对应未见于2024年版（财预〔2023〕83号、财预〔2024〕22号）目录；"
                + "已知对应 50205（依据为公开文件1份）；"
                + "50502（依据为公开文件3份）");
  }

  @Test
  void aPairOfACodeWithoutKnownPairsIsNotChecked() {
    Finding finding = only("economic.paired.weak", economic("ITEM 30288 某费 50101 工资奖金津补贴 1"));
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(finding.message(Locale.CHINESE)).endsWith("，该科目的对应关系均不详");
  }

  @Test
  void aFundCodeMayStandInTheTableOfFundsOnly() {
    String land = "ITEM 2120899 其他国有土地使用权出让收入安排的支出 1";
    assertThat(
            outcome("functional.fund", functions(GENERAL_PUBLIC_BUDGET_EXPENDITURE, land)).status())
        .isEqualTo(Status.FAILED);
    assertThat(outcome("functional.fund", functions(STATE_CAPITAL_EXPENDITURE, land)).status())
        .isEqualTo(Status.FAILED);
    assertThat(outcome("functional.fund", functions(EXPENDITURE, land)).reason())
        .contains(Reason.NO_CODES);
    String blank = "ITEM 2120899 其他国有土地使用权出让收入安排的支出 0.00";
    assertThat(
            outcome("functional.fund", functions(GENERAL_PUBLIC_BUDGET_EXPENDITURE, blank))
                .reason())
        .contains(Reason.NO_CODES);
  }

  @Test
  void aCodeOutsideTheRowAboveIsTold() {
    Finding finding =
        only("functional.under-class", functions("CLASS 201 一般公共服务支出 1", "ITEM 2080501 行政单位离退休 1"));
    assertThat(finding.message(Locale.CHINESE)).isEqualTo("支出预算表 第2行：2080501 不属于其上级行（第1行）的 201");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("支出预算表 row 2: 2080501 is not within 201, under which it stands (row 1)");
  }

  @Test
  void aCodeOfAnotherBudgetIsToldWithItsOwn() {
    assertThat(only("functional.fund", fund("ITEM 2010306 政务公开审批 1")).message(Locale.CHINESE))
        .isEqualTo(
            "政府性基金预算支出表 第1行：2010306 政务公开审批 在2024年版（财预〔2023〕83号、财预〔2024〕22号）目录中属于一般公共预算；"
                + "各科目所属预算的依据不足");
  }

  @Test
  void codesThatMayStandTogetherAreToldInBothLanguages() {
    Finding finding = only("economic.paired", economic("ITEM 30226 劳务费 50101 工资奖金津补贴 1"));
    assertThat(finding.message(Locale.CHINESE))
        .startsWith("支出经济分类汇总表 第1行：30226 与 50101 的对应未见于2024年版")
        .contains("已知对应 50");
    assertThat(finding.message(Locale.ENGLISH)).contains("50205");
  }

  /** What the list says of it for certain is one rule, the rest another; neither asks both. */
  @ParameterizedTest
  @CsvSource({
    "functional.name, functional.name.weak, 2010107 代表培训 1",
    "functional.listed, functional.listed.weak, 2010377 某事务 1"
  })
  void aWeakListIsLeftToTheRuleOnWeakLists(String firm, String weak, String row) {
    Table<?> table = functions("ITEM " + row);
    assertThat(outcome(firm, table).reason()).contains(Reason.NO_CODES);
    assertThat(outcome(weak, table).count(Verdict.INCONSISTENT)).isEqualTo(1);
  }

  @Test
  void pairsOfAWeakListAreLeftToItsRule() {
    Table<?> table = economic("ITEM 30203 咨询费 50101 工资奖金津补贴 1");
    assertThat(outcome("economic.paired", table).reason()).contains(Reason.NO_CODES);
    assertThat(outcome("economic.paired.weak", table).count(Verdict.INCONSISTENT)).isEqualTo(1);
  }

  @Test
  void classesArePairedWithNothing() {
    Table<?> table = economic("CLASS 301 工资福利支出 501 机关工资福利支出 1");
    assertThat(outcome("economic.paired", table).reason()).contains(Reason.NO_CODES);
    assertThat(outcome("economic.paired.weak", table).reason()).contains(Reason.NO_CODES);
  }

  @Test
  void aCodeWithoutANameHasNoWrongOne() {
    assertThat(outcome("departmental-economic.name", economic("ITEM 30213 . . . 1")).reason())
        .contains(Reason.NO_CODES);
  }

  @Test
  void withoutAYearNoEditionApplies() {
    Report report =
        Validator.of(CatalogRules.ALL).check(Sheets.disclosure(functions("ITEM 2010377 某事务 1")));
    assertThat(report.failed()).isEmpty();
    assertThat(report.outcomes())
        .filteredOn(outcome -> !outcome.rule().id().endsWith("under-class"))
        .allSatisfy(outcome -> assertThat(outcome.reason()).contains(Reason.YEAR_UNKNOWN));
  }

  /** In 2017 departments printed 30312 提租补贴, which the edition of 2018 no longer lists. */
  @Test
  void aYearWithoutAnEditionIsNotChecked() {
    Disclosure early = disclosure(2017, functions("ITEM 2010377 某事务 1"));
    Report report = Validator.of(CatalogRules.ALL).check(early);

    assertThat(report.failed()).isEmpty();
    assertThat(report.outcomes())
        .filteredOn(outcome -> !outcome.rule().id().endsWith("under-class"))
        .allSatisfy(outcome -> assertThat(outcome.reason()).contains(Reason.NO_EDITION));
  }

  @Test
  void aTableWithoutCodesIsNoneOfTheirBusiness() {
    Report report =
        Validator.of(CatalogRules.ALL).check(disclosure(2024, RealTables.expenditure()));
    assertThat(report.outcomes())
        .allSatisfy(outcome -> assertThat(outcome.reason()).contains(Reason.NO_CODES));
  }

  @Test
  void aPublishedTableKeepsThemAll() {
    Table<?> table =
        functions(
            "TOTAL . 合计 2,753.26",
            "UNIT . 办公室 2,753.26",
            "ITEM 2010301 行政运行 1,314.20",
            "ITEM 2010302 一般行政管理事务 195.00",
            "ITEM 2010399 其他政府办公厅（室）及相关机构事务支出 15.00",
            "ITEM 2014004 信访业务 134.00",
            "ITEM 2014099 其他信访事务支出 6.26",
            "ITEM 2080501 行政单位离退休 222.00",
            "ITEM 2080505 机关事业单位基本养老保险缴费支出 143.90",
            "ITEM 2120899 其他国有土地使用权出让收入安排的支出 598.10",
            "ITEM 2210201 住房公积金 124.80");
    Report report = Validator.standard().check(disclosure(2024, table));
    assertThat(report.findings()).isEmpty();
    assertThat(
            report.outcomes().stream()
                .filter(outcome -> outcome.rule().id().startsWith("catalog.functional.listed"))
                .mapToInt(outcome -> outcome.count(Verdict.EXACT))
                .sum())
        .isEqualTo(9);
  }

  private static Arguments example(String rule, Table<?> keeps, Table<?> breaks) {
    return Arguments.of("catalog." + rule, keeps, breaks);
  }

  private static Table<?> functions(String... rows) {
    return functions(EXPENDITURE, rows);
  }

  private static Table<?> fund(String... rows) {
    return functions(GOVERNMENT_FUND_EXPENDITURE, rows);
  }

  private static Table<?> functions(TableKind<?> kind, String... rows) {
    return Sheets.table(kind, FUNCTIONS, rows);
  }

  private static Table<?> economic(String... rows) {
    return Sheets.table(ECONOMIC_CLASSIFICATION, ECONOMIC, rows);
  }

  static Disclosure disclosure(int year, Table<?> table) {
    return new Disclosure(
        Optional.empty(),
        OptionalInt.of(year),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(table),
        ImmutableList.of());
  }

  private static Outcome outcome(String rule, Table<?> table) {
    String id = rule.startsWith("catalog.") ? rule : "catalog." + rule;
    return Validator.standard().check(disclosure(2024, table)).outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Finding only(String rule, Table<?> table) {
    List<Finding> findings = outcome(rule, table).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
