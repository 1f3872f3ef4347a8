package dev.yusuan.validation;

import static dev.yusuan.table.TableKind.BASIC_EXPENDITURE_DETAIL;
import static dev.yusuan.table.TableKind.ECONOMIC_CLASSIFICATION;
import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.FISCAL_APPROPRIATION;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static dev.yusuan.table.TableKind.OPERATING_EXPENSES;
import static dev.yusuan.table.TableKind.OVERALL_PERFORMANCE;
import static dev.yusuan.table.TableKind.PROJECT_EXPENDITURE;
import static dev.yusuan.table.TableKind.PROJECT_PERFORMANCE;
import static dev.yusuan.table.TableKind.REVENUE;
import static dev.yusuan.table.TableKind.REVENUE_EXPENDITURE_SUMMARY;
import static dev.yusuan.table.TableKind.THREE_PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.DisclosureBuilder;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.Reason;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the rules on several tables leave undecided, and what they tell. */
class AcrossTablesTest {
  private static final String BUDGETS =
      "level total thisYear.generalPublicBudget thisYear.generalPublicBudget.appropriation"
          + " carryOver";
  private static final String PROJECTS = "level unit name total";

  @Test
  void moneyCarriedOverMayBeMissingFromATable() {
    Table<?> basic = basic("TOTAL . . 9.00");
    Table<?> byFunction = generalPublicBudget("TOTAL . 10.00 9.50");

    Outcome without =
        outcome("basic-expenditure.total", revenue("10.00 10.00 10.00 ."), basic, byFunction);
    Outcome with =
        outcome("basic-expenditure.total", revenue("10.00 10.00 10.00 0.50"), basic, byFunction);
    Outcome untold = outcome("basic-expenditure.total", basic, byFunction);

    assertThat(without.status()).isEqualTo(Status.FAILED);
    assertThat(with.reason()).contains(Reason.OTHER_SOURCES);
    assertThat(untold.reason()).contains(Reason.OTHER_SOURCES);
  }

  /** Some places count what projects pay for 商品和服务支出 among the operating expenses. */
  @Test
  void operatingExpensesMayBePaidFromProjectsWhereNoFormSaysOtherwise() {
    Table<?> basic =
        Sheets.table(
            GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
            "level departmentEconomic total",
            "ITEM 30211 40.00");
    Table<?> operating =
        Sheets.table(
            OPERATING_EXPENSES,
            "level departmentEconomic amount",
            "ITEM 30211 1070.00",
            "ITEM 30209 5.00");

    assertThat(
            outcome("operating-expenses-funds.within-basic-expenditure", basic, operating).reason())
        .contains(Reason.PAID_FROM_PROJECTS);
    assertThat(outcome("operating-expenses-funds.codes-listed", basic, operating).status())
        .isEqualTo(Status.NOT_CHECKED);
  }

  @Test
  void carryOverIsAlsoToldByTheNameOfALine() {
    Table<?> summary =
        Sheets.table(
            REVENUE_EXPENDITURE_SUMMARY,
            "revenue.level revenue.item revenue.amount",
            "CLASS 上年结转结余 0.50");

    assertThat(
            outcome(
                    "basic-expenditure.total",
                    summary,
                    basic("TOTAL . . 9.00"),
                    generalPublicBudget("TOTAL . 10.00 9.50"))
                .reason())
        .contains(Reason.OTHER_SOURCES);
  }

  @Test
  void whatTheTreasuryDoesNotPayMayBeMissingUnlessTheTableHasAllOfIt() {
    Table<?> basic = basic("TOTAL . . 9.00");

    assertThat(
            outcome(
                    "basic-expenditure.total",
                    revenue("10.00 10.00 9.80 ."),
                    basic,
                    generalPublicBudget("TOTAL . 9.80 9.50"))
                .reason())
        .contains(Reason.OTHER_SOURCES);
    assertThat(
            outcome(
                    "basic-expenditure.total",
                    revenue("10.00 10.00 9.80 ."),
                    basic,
                    generalPublicBudget("TOTAL . 10.00 9.50"))
                .status())
        .isEqualTo(Status.FAILED);
  }

  @Test
  void revenueMayExceedExpenditureByWhatIsCarriedForwardButNotTheOtherWay() {
    String id = "totals.revenue-table-equals-expenditure-table";
    Table<?> revenue = Sheets.table(REVENUE, "level total", "TOTAL 10.00");

    assertThat(outcome(id, revenue, total(EXPENDITURE, "total", "9.00")).reason())
        .contains(Reason.CARRIED_FORWARD);
    assertThat(outcome(id, revenue, total(EXPENDITURE, "total", "11.00")).status())
        .isEqualTo(Status.FAILED);
  }

  @Test
  void targetsOfTheWholeDepartmentAreNoContradictionInTheBudgetOfAUnit() {
    DisclosureBuilder unit =
        new DisclosureBuilder()
            .kind(DisclosureKind.UNIT)
            .addTables(
                revenue("10.00 10.00 10.00 ."),
                total(OVERALL_PERFORMANCE, "total", "50.00"),
                total(EXPENDITURE, "total", "10.00"));

    assertThat(outcome("overall-performance-funds.total", unit).reason())
        .contains(Reason.OTHER_SCOPE);
  }

  @Test
  void totalOfTheYearLeavesOutWhatIsCarriedForward() {
    Table<?> appropriation =
        Sheets.table(
            FISCAL_APPROPRIATION,
            "expenditure.level expenditure.item expenditure.total",
            "SUBTOTAL 一、本年支出 90.00",
            "SUBTOTAL 二、年终结转结余 10.00",
            "TOTAL 支出合计 100.00");

    assertThat(
            outcome(
                    "totals.appropriation-within-expenditure",
                    appropriation,
                    total(EXPENDITURE, "total", "90.00"))
                .status())
        .isEqualTo(Status.HELD);
  }

  @Test
  void itemsOfAClassAreAddedUpAndTold() {
    Outcome outcome =
        outcome(
            "classes.summary-equals-expenditure",
            summary("CLASS 二、教育 1.74", "CLASS 一、一般公共服务 12.00"),
            functions("ITEM 2010301 10.00", "ITEM 2010302 1.00", "ITEM 2050803 1.74"));

    assertThat(outcome.count(Verdict.EXACT)).isEqualTo(1);
    assertThat(outcome.findings().get(0).message(Locale.CHINESE))
        .isEqualTo(
            "收支预算表 第2行 一、一般公共服务：支出/金额 12.00 ≠ 支出预算表 第1行 合计 10.00"
                + " + 支出预算表 第2行 合计 1.00 = 11.00，差 1.00万元（100个末位单位）");
  }

  @Test
  void aClassStandsForItsItemsAndALineOfALabelThatIsBlankForNothing() {
    Outcome outcome =
        outcome(
            "classes.summary-equals-expenditure",
            summary("CLASS 九、医疗卫生与计划生育支出 .", "CLASS 十、卫生健康支出 3.00"),
            functions("CLASS 210 3.00", "ITEM 2101101 1.00", "ITEM 2101102 2.00"));

    assertThat(outcome.status()).isEqualTo(Status.HELD);
    assertThat(outcome.count(Verdict.EXACT)).isEqualTo(1);
  }

  @Test
  void aClassWithoutAnyItemIsTold() {
    Table<?> summary = summary("CLASS 五、教育 1.74");
    Outcome outcome =
        outcome("classes.summary-equals-expenditure", summary, functions("ITEM 2010301 10.00"));

    assertThat(outcome.status()).isEqualTo(Status.FAILED);
    assertThat(outcome.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("收支预算表 第1行 五、教育：支出/金额为 1.74万元，而支出预算表没有相应的有数之行");
    assertThat(
            outcome(
                    "classes.summary-equals-expenditure",
                    summary,
                    functions("ITEM 2010301 10.00", "ITEM . 1.74"))
                .status())
        .isEqualTo(Status.NOT_CHECKED);
  }

  @Test
  void aRowWithoutACodeLeavesADisagreementUndecided() {
    Table<?> summary = summary("CLASS 一、一般公共服务 12.00");

    assertThat(
            outcome(
                    "classes.summary-equals-expenditure",
                    summary,
                    functions("ITEM 2010301 10.00", "ITEM . 2.00"))
                .reason())
        .contains(Reason.KEY_UNKNOWN);
    assertThat(
            outcome(
                    "classes.summary-equals-expenditure",
                    summary,
                    functions("ITEM 2010301 10.00", ". . 2.00"))
                .reason())
        .contains(Reason.LEVEL_UNKNOWN);
  }

  @Test
  void rowsOfOneCodeAreToldApartByTheirUnits() {
    String columns = "level unit function total";
    String[] expenditure = {
      "UNIT 159001 . 30.00", "ITEM . 2010301 30.00", "UNIT 159002 . 5.00", "ITEM . 2010301 5.00"
    };
    Table<?> all = Sheets.table(EXPENDITURE, columns, expenditure);
    Table<?> contradiction =
        Sheets.table(
            GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            columns,
            "UNIT 159001 . 20.00",
            "ITEM . 2010301 20.00",
            "UNIT 159002 . 6.00",
            "ITEM . 2010301 6.00");
    Table<?> untold =
        Sheets.table(
            GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            columns,
            "ITEM . 2010301 20.00",
            "ITEM . 2010301 36.00");

    Outcome outcome =
        outcome("functions.general-public-budget-within-expenditure", all, contradiction);
    assertThat(outcome.count(Verdict.EXACT)).isEqualTo(1);
    assertThat(outcome.findings())
        .extracting(finding -> finding.cells().toString())
        .containsExactly("[GENERAL_PUBLIC_BUDGET_EXPENDITURE[4].total, EXPENDITURE[4].total]");
    assertThat(outcome("functions.general-public-budget-within-expenditure", all, untold).reason())
        .contains(Reason.SEVERAL_ROWS);
  }

  @Test
  void oneProjectPrintedInTwoRowsOfTheTableIsNotDecided() {
    Table<?> performance = Sheets.table(PROJECT_PERFORMANCE, "level name total", "ITEM 甲 5.0");
    Table<?> revenue = revenue("10.00 10.00 10.00 .");

    assertThat(
            outcome(
                    "project-funds.by-name",
                    revenue,
                    performance,
                    projects("ITEM 159001 甲 2.00", "ITEM 159001 甲 3.00"))
                .status())
        .isEqualTo(Status.HELD);
    assertThat(
            outcome(
                    "project-funds.by-name",
                    revenue,
                    performance,
                    projects("ITEM 159001 甲 5.00", "ITEM 159002 甲 3.00"))
                .reason())
        .contains(Reason.SEVERAL_ROWS);
  }

  @Test
  void aBlankFundIsNoContradictionToAZero() {
    assertThat(
            outcome(
                    "project-funds.by-name",
                    Sheets.table(
                        PROJECT_PERFORMANCE, "level name total specialAccount", "ITEM 甲 5.0 ."),
                    Sheets.table(
                        PROJECT_EXPENDITURE, "level name total specialAccount", "ITEM 甲 5.00 0"))
                .status())
        .isEqualTo(Status.HELD);
  }

  @Test
  void aKindThatIsPrintedOnceHoldsBelowButProvesNothing() {
    String columns = "level kind name total";
    Table<?> basic =
        Sheets.table(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "level personnel", "TOTAL 10.00");
    Table<?> revenue = revenue("10.00 10.00 10.00 .");
    String id = "basic-expenditure-detail-sums.personnel";

    assertThat(
            outcome(
                    id,
                    revenue,
                    basic,
                    Sheets.table(
                        BASIC_EXPENDITURE_DETAIL,
                        columns,
                        "ITEM 人员类 基本工资 4.00",
                        "ITEM . 津贴补贴 6.00"))
                .status())
        .isEqualTo(Status.HELD);
    assertThat(
            outcome(
                    id,
                    revenue,
                    basic,
                    Sheets.table(
                        BASIC_EXPENDITURE_DETAIL,
                        columns,
                        "ITEM 人员类 基本工资 4.00",
                        "ITEM . 津贴补贴 7.00"))
                .reason())
        .contains(Reason.KEY_UNKNOWN);
    assertThat(
            outcome(
                    id,
                    revenue,
                    basic,
                    Sheets.table(BASIC_EXPENDITURE_DETAIL, columns, "ITEM 人员支出 基本工资 4.00"))
                .status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void expensesMayBePaidFromProjectsSoTheyOnlyMustNotExceedTheirCode() {
    Table<?> economic =
        Sheets.table(
            ECONOMIC_CLASSIFICATION,
            "level departmentEconomic total",
            "ITEM 30217 12.00",
            "ITEM 30231 18.00",
            "ITEM 30239 5.00");

    assertThat(threePublic("three-public-codes.receptions", "receptions", "11.00", economic))
        .isEqualTo(Status.HELD);
    assertThat(threePublic("three-public-codes.receptions", "receptions", "13.00", economic))
        .isEqualTo(Status.FAILED);
    assertThat(
            threePublic(
                "three-public-codes.vehicles-running", "vehicles.running", "23.00", economic))
        .isEqualTo(Status.HELD);
    assertThat(threePublic("three-public-codes.abroad", "abroad", "1.00", economic))
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void excessIsToldWithItsSign() {
    Outcome outcome =
        outcome(
            "three-public-codes.receptions",
            total(THREE_PUBLIC, "receptions", "13.00"),
            Sheets.table(
                ECONOMIC_CLASSIFICATION, "level departmentEconomic total", "ITEM 30217 12.00"));

    assertThat(outcome.findings().get(0).message(Locale.CHINESE))
        .isEqualTo(
            "一般公共预算“三公”经费表 第1行：公务接待费 13.00 > 支出经济分类汇总表 第1行 总计 12.00，" + "差 1.00万元（100个末位单位）");
  }

  private static Status threePublic(String id, String column, String figure, Table<?> economic) {
    return outcome(id, total(THREE_PUBLIC, column, figure), economic).status();
  }

  private static Table<?> revenue(String figures) {
    return Sheets.table(REVENUE, BUDGETS, "TOTAL " + figures);
  }

  private static Table<?> summary(String... rows) {
    return Sheets.table(
        REVENUE_EXPENDITURE_SUMMARY, "expenditure.level expenditure.item expenditure.amount", rows);
  }

  private static Table<?> functions(String... rows) {
    return Sheets.table(EXPENDITURE, "level function total", rows);
  }

  private static Table<?> basic(String... rows) {
    return Sheets.table(
        GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
        "level departmentEconomic governmentEconomic total",
        rows);
  }

  private static Table<?> generalPublicBudget(String... rows) {
    return Sheets.table(GENERAL_PUBLIC_BUDGET_EXPENDITURE, "level function total basic", rows);
  }

  private static Table<?> projects(String... rows) {
    return Sheets.table(PROJECT_EXPENDITURE, PROJECTS, rows);
  }

  private static Table<?> total(TableKind<?> kind, String column, String figure) {
    return Sheets.table(kind, "level " + column, "TOTAL " + figure);
  }

  private static Outcome outcome(String id, Table<?>... tables) {
    return outcome(id, new DisclosureBuilder().kind(DisclosureKind.DEPARTMENT).addTables(tables));
  }

  private static Outcome outcome(String id, DisclosureBuilder disclosure) {
    return Validator.standard().check(disclosure.build()).outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
