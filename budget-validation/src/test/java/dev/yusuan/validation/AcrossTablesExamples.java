package dev.yusuan.validation;

import static dev.yusuan.table.TableKind.BASIC_EXPENDITURE_DETAIL;
import static dev.yusuan.table.TableKind.ECONOMIC_CLASSIFICATION;
import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.FISCAL_APPROPRIATION;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_FUND_EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_PROCUREMENT;
import static dev.yusuan.table.TableKind.OPERATING_EXPENSES;
import static dev.yusuan.table.TableKind.OVERALL_PERFORMANCE;
import static dev.yusuan.table.TableKind.PROJECT_DECLARATION;
import static dev.yusuan.table.TableKind.PROJECT_EXPENDITURE;
import static dev.yusuan.table.TableKind.PROJECT_PERFORMANCE;
import static dev.yusuan.table.TableKind.REVENUE;
import static dev.yusuan.table.TableKind.REVENUE_EXPENDITURE_SUMMARY;
import static dev.yusuan.table.TableKind.STATE_CAPITAL_EXPENDITURE;
import static dev.yusuan.table.TableKind.THREE_PUBLIC;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureBuilder;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The examples of the rules on several tables. All are disclosures of a department without money
 * that is carried over; the two of an example differ in one figure.
 */
final class AcrossTablesExamples {
  private static final String REVENUE_SIDE = "revenue.amount";
  private static final String EXPENDITURE_SIDE = "expenditure.amount";
  private static final String APPROPRIATION_TOTAL = "expenditure.total";
  private static final String FUNCTIONS = "level function total";
  private static final String ECONOMIC =
      "level departmentEconomic governmentEconomic total generalPublicBudget";
  private static final String BASIC = "level departmentEconomic governmentEconomic total";

  private AcrossTablesExamples() {}

  static List<RuleExample> examples() {
    List<RuleExample> examples = new ArrayList<>();
    examples.addAll(totals());
    examples.addAll(functions());
    examples.addAll(economic());
    examples.addAll(projects());
    examples.addAll(procurement());
    return examples;
  }

  private static List<RuleExample> totals() {
    return List.of(
        example(
            "totals.revenue-equals-expenditure",
            expenditure ->
                Sheets.table(
                    REVENUE_EXPENDITURE_SUMMARY,
                    "revenue.level revenue.amount expenditure.level expenditure.amount",
                    "TOTAL 10.00 TOTAL " + expenditure)),
        example(
            "totals.appropriation-revenue-equals-expenditure",
            expenditure ->
                Sheets.table(
                    FISCAL_APPROPRIATION,
                    "revenue.level revenue.amount expenditure.level expenditure.total",
                    "TOTAL 10.00 TOTAL " + expenditure)),
        same(
            "totals.summary-equals-revenue-table",
            total(REVENUE_EXPENDITURE_SUMMARY, REVENUE_SIDE),
            REVENUE,
            "total"),
        same(
            "totals.summary-equals-expenditure-table",
            total(REVENUE_EXPENDITURE_SUMMARY, EXPENDITURE_SIDE),
            EXPENDITURE,
            "total"),
        same(
            "totals.revenue-table-equals-expenditure-table",
            total(REVENUE, "total"),
            EXPENDITURE,
            "total"),
        atMost(
            "totals.appropriation-within-expenditure",
            total(FISCAL_APPROPRIATION, APPROPRIATION_TOTAL),
            EXPENDITURE,
            "total"),
        same(
            "totals.economic-equals-expenditure",
            total(ECONOMIC_CLASSIFICATION, "total"),
            EXPENDITURE,
            "total"),
        ofFund("funds.revenue-general-public-budget", REVENUE, "thisYear.generalPublicBudget"),
        ofFund("funds.revenue-government-fund", REVENUE, "thisYear.governmentFund"),
        ofFund("funds.revenue-state-capital", REVENUE, "thisYear.stateCapital"),
        ofFund(
            "funds.appropriation-general-public-budget",
            FISCAL_APPROPRIATION,
            "expenditure.generalPublicBudget"),
        ofFund(
            "funds.appropriation-government-fund",
            FISCAL_APPROPRIATION,
            "expenditure.governmentFund"),
        ofFund(
            "funds.appropriation-state-capital", FISCAL_APPROPRIATION, "expenditure.stateCapital"),
        ofFund(
            "funds.economic-general-public-budget", ECONOMIC_CLASSIFICATION, "generalPublicBudget"),
        ofFund("funds.economic-government-fund", ECONOMIC_CLASSIFICATION, "governmentFund"),
        ofFund("funds.economic-state-capital", ECONOMIC_CLASSIFICATION, "stateCapital"),
        same(
            "overall-performance-funds.total",
            total(OVERALL_PERFORMANCE, "total"),
            EXPENDITURE,
            "total"),
        same(
            "overall-performance-funds.basic",
            total(OVERALL_PERFORMANCE, "structure.basic"),
            EXPENDITURE,
            "basic"),
        same(
            "overall-performance-funds.project",
            total(OVERALL_PERFORMANCE, "structure.project"),
            EXPENDITURE,
            "project"));
  }

  private static List<RuleExample> functions() {
    return List.of(
        example(
            "classes.summary-equals-expenditure",
            item -> items(EXPENDITURE, item),
            classes(REVENUE_EXPENDITURE_SUMMARY, "expenditure.amount")),
        example(
            "classes.appropriation-within-expenditure",
            "11.00",
            "9.99",
            item -> items(EXPENDITURE, item),
            classes(FISCAL_APPROPRIATION, "expenditure.total")),
        example(
            "classes.appropriation-general-public-budget",
            item -> items(GENERAL_PUBLIC_BUDGET_EXPENDITURE, item),
            classes(FISCAL_APPROPRIATION, "expenditure.generalPublicBudget")),
        example(
            "classes.appropriation-government-fund",
            item -> items(GOVERNMENT_FUND_EXPENDITURE, item),
            classes(FISCAL_APPROPRIATION, "expenditure.governmentFund")),
        example(
            "classes.appropriation-state-capital",
            item -> items(STATE_CAPITAL_EXPENDITURE, item),
            classes(FISCAL_APPROPRIATION, "expenditure.stateCapital")),
        withinExpenditure(
            "functions.general-public-budget-within-expenditure",
            GENERAL_PUBLIC_BUDGET_EXPENDITURE),
        withinExpenditure(
            "functions.government-fund-within-expenditure", GOVERNMENT_FUND_EXPENDITURE),
        withinExpenditure("functions.state-capital-within-expenditure", STATE_CAPITAL_EXPENDITURE),
        listed("functions.general-public-budget-listed", GENERAL_PUBLIC_BUDGET_EXPENDITURE),
        listed("functions.government-fund-listed", GOVERNMENT_FUND_EXPENDITURE),
        listed("functions.state-capital-listed", STATE_CAPITAL_EXPENDITURE),
        line("summary-lines.basic", "一、基本支出", "basic"),
        line("summary-lines.wages", "工资福利支出", "basic.personnel.wages"),
        line("summary-lines.public", "公用经费", "basic.public"),
        line("summary-lines.project", "二、项目支出", "project"),
        line("summary-lines.general-projects", "一般性项目", "project.general"),
        line("summary-lines.special-funds", "专项资金", "project.specialFunds"));
  }

  private static List<RuleExample> economic() {
    return List.of(
        same(
            "basic-expenditure.total",
            total(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "total"),
            GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            "basic"),
        same(
            "basic-expenditure.personnel",
            total(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "personnel"),
            GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            "basic.personnel"),
        example(
            "basic-expenditure.public",
            "8.00",
            "7.00",
            goods ->
                Sheets.table(
                    GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                    "level basic.public.goods basic.public.capital",
                    "TOTAL " + goods + " 2.00"),
            total(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "public")),
        ofClass("basic-expenditure.wages", "basic.personnel.wages", "30101", "personnel"),
        ofClass(
            "basic-expenditure.individuals", "basic.personnel.individuals", "30302", "personnel"),
        ofClass("basic-expenditure.goods", "basic.public.goods", "30201", "public"),
        ofClass("basic-expenditure.capital", "basic.public.capital", "31002", "public"),
        example(
            "economic.includes-basic-expenditure",
            "12.00",
            "9.99",
            all ->
                Sheets.table(
                    ECONOMIC_CLASSIFICATION,
                    ECONOMIC,
                    "ITEM 30201 50201 . " + all,
                    "ITEM 30201 50502 . 8.00"),
            Sheets.table(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, BASIC, "ITEM 30201 50201 10.00")),
        example(
            "economic.basic-expenditure-listed",
            "30201 50201",
            "30202 50201",
            pair -> Sheets.table(ECONOMIC_CLASSIFICATION, ECONOMIC, "ITEM " + pair + " 9.00 9.00"),
            Sheets.table(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, BASIC, "ITEM 30201 50201 2.00")),
        example(
            "economic.is-basic-and-project-expenditure",
            "4.00",
            "3.00",
            project ->
                Sheets.table(
                    GENERAL_PUBLIC_BUDGET_EXPENDITURE, "level project", "TOTAL " + project),
            total(ECONOMIC_CLASSIFICATION, "generalPublicBudget"),
            Sheets.table(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "level total", "TOTAL 6.00")),
        same(
            "basic-expenditure-detail-sums.total",
            total(BASIC_EXPENDITURE_DETAIL, "total"),
            GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
            "total"),
        example(
            "basic-expenditure-detail-sums.personnel",
            "4.00",
            "5.00",
            item -> detail(item, "8.00"),
            total(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "personnel")),
        example(
            "basic-expenditure-detail-sums.public",
            "10.00",
            "10.05",
            item -> detail("4.00", item),
            total(GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "public")),
        threePublic("three-public-codes.abroad", "abroad", "30212"),
        threePublic("three-public-codes.receptions", "receptions", "30217"),
        threePublic("three-public-codes.vehicles-running", "vehicles.running", "30231"),
        threePublic("three-public-codes.vehicles-purchase", "vehicles.purchase", "31013"),
        basic("three-public-codes.basic-abroad", "30212", "abroad"),
        basic("three-public-codes.basic-receptions", "30217", "receptions"),
        basic("three-public-codes.basic-vehicles-running", "30231", "vehicles.running"),
        basic("three-public-codes.basic-vehicles-purchase", "31013", "vehicles.purchase"),
        atMost(
            "operating-expenses-funds.within-public",
            total(OPERATING_EXPENSES, "amount"),
            GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            "basic.public"),
        example(
            "operating-expenses-funds.within-basic-expenditure",
            "7.00",
            "6.90",
            item ->
                Sheets.table(
                    GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
                    BASIC,
                    "ITEM 30201 50201 " + item,
                    "ITEM 30201 50502 3.00"),
            Sheets.table(
                OPERATING_EXPENSES, "level departmentEconomic amount", "ITEM 30201 10.00")),
        example(
            "operating-expenses-funds.codes-listed",
            "30201",
            "30202",
            code ->
                Sheets.table(
                    GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, BASIC, "ITEM " + code + " 50201 9.00"),
            Sheets.table(
                OPERATING_EXPENSES, "level departmentEconomic amount", "ITEM 30201 2.00")));
  }

  private static List<RuleExample> procurement() {
    String items = "level function item amount";
    return List.of(
        atMost(
            "procurement.within-expenditure",
            total(GOVERNMENT_PROCUREMENT, "amount"),
            EXPENDITURE,
            "total"),
        example(
            "procurement.functions-listed",
            "2010301",
            "2010399",
            code -> Sheets.table(GOVERNMENT_PROCUREMENT, items, "ITEM " + code + " 电脑 4.00"),
            Sheets.table(EXPENDITURE, FUNCTIONS, "ITEM 2010301 9.00")));
  }

  private static List<RuleExample> projects() {
    return List.of(
        same("projects.total", total(PROJECT_EXPENDITURE, "total"), EXPENDITURE, "project"),
        same(
            "projects.general-public-budget",
            total(PROJECT_EXPENDITURE, "thisYear.generalPublicBudget"),
            GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            "project"),
        same(
            "projects.government-fund",
            total(PROJECT_EXPENDITURE, "thisYear.governmentFund"),
            GOVERNMENT_FUND_EXPENDITURE,
            "project"),
        same(
            "projects.state-capital",
            total(PROJECT_EXPENDITURE, "thisYear.stateCapital"),
            STATE_CAPITAL_EXPENDITURE,
            "project"),
        ofKind("projects.other-operating", "project.otherOperating", "其他运转类"),
        ofKind("projects.specific-target", "project.specificTarget", "特定目标类"),
        ofKind("projects.general-projects", "project.general", "一般性项目"),
        ofKind("projects.special-funds", "project.specialFunds", "专项资金"),
        example(
            "project-funds.by-name",
            "10.04",
            "10.11",
            amount ->
                Sheets.table(PROJECT_EXPENDITURE, "level name total", "ITEM 信访工作经费（本级） " + amount),
            Sheets.table(PROJECT_PERFORMANCE, "level name total", "ITEM 信访工作经费(本级) 10.0")),
        example(
            "project-funds.by-unit",
            amount ->
                Sheets.table(
                    PROJECT_PERFORMANCE, "level unit name total", "UNIT 159001 局 " + amount),
            Sheets.table(PROJECT_EXPENDITURE, "level unit name total", "UNIT 159001 局 10.00")),
        example(
            "declarations.by-name",
            amount -> Sheets.table(PROJECT_EXPENDITURE, "level name total", "ITEM 机房租用 " + amount),
            declarations("机房租用 10.00")),
        example(
            "declarations.project-expenditure",
            "12.00",
            "11.90",
            project -> total(EXPENDITURE, "project", project),
            declarations("机房租用 10.00", "专家论证 2.00")));
  }

  private static RuleExample same(String id, Table<?> one, TableKind<?> other, String column) {
    return example(id, figure -> total(other, column, figure), one);
  }

  private static RuleExample atMost(String id, Table<?> one, TableKind<?> other, String column) {
    return example(id, "10.00", "9.99", figure -> total(other, column, figure), one);
  }

  /** The budget that a column of 10.00 is the total of is told by the last word of the id. */
  private static RuleExample ofFund(String id, TableKind<?> kind, String column) {
    TableKind<?> fund =
        id.endsWith("general-public-budget")
            ? GENERAL_PUBLIC_BUDGET_EXPENDITURE
            : id.endsWith("government-fund")
                ? GOVERNMENT_FUND_EXPENDITURE
                : STATE_CAPITAL_EXPENDITURE;
    return same(id, total(kind, column), fund, "total");
  }

  private static RuleExample withinExpenditure(String id, TableKind<?> fund) {
    return example(
        id,
        item -> Sheets.table(fund, FUNCTIONS, "ITEM 2010301 " + item),
        Sheets.table(EXPENDITURE, FUNCTIONS, "ITEM 2010301 10.00"));
  }

  private static RuleExample listed(String id, TableKind<?> fund) {
    return example(
        id,
        "2010301",
        "2010306",
        code -> Sheets.table(fund, FUNCTIONS, "ITEM " + code + " 2.00"),
        Sheets.table(EXPENDITURE, FUNCTIONS, "ITEM 2010301 9.00"));
  }

  private static RuleExample line(String id, String label, String column) {
    return example(
        id,
        figure -> total(EXPENDITURE, column, figure),
        Sheets.table(
            REVENUE_EXPENDITURE_SUMMARY,
            "expenditure.level expenditure.item expenditure.amount",
            "CLASS " + label + " 10.00"));
  }

  private static RuleExample ofClass(String id, String column, String code, String basicColumn) {
    return example(
        id,
        "7.00",
        "8.00",
        item ->
            Sheets.table(
                GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
                "level departmentEconomic " + basicColumn,
                "ITEM " + code + " " + item,
                "ITEM " + code + " 3.00",
                "ITEM 30701 5.00"),
        total(GENERAL_PUBLIC_BUDGET_EXPENDITURE, column));
  }

  private static RuleExample threePublic(String id, String column, String code) {
    return example(
        id,
        figure -> total(THREE_PUBLIC, column, figure),
        Sheets.table(
            ECONOMIC_CLASSIFICATION,
            ECONOMIC,
            "ITEM " + code + " 50299 6.00 2.00",
            "ITEM " + code + " 50502 4.00 4.00"));
  }

  private static RuleExample basic(String id, String code, String column) {
    return example(
        id,
        figure ->
            Sheets.table(
                GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
                "level departmentEconomic total",
                "ITEM " + code + " " + figure),
        total(THREE_PUBLIC, column, "10.00"));
  }

  private static RuleExample ofKind(String id, String column, String kind) {
    return example(
        id,
        figure -> total(EXPENDITURE, column, figure),
        Sheets.table(
            PROJECT_EXPENDITURE,
            "level name kind total",
            "ITEM 甲 " + kind + " 4.00",
            "ITEM 乙 " + kind + " 6.00",
            "ITEM 丙 债务项目 5.00"));
  }

  private static Table<?> detail(String personnel, String publicFunds) {
    return Sheets.table(
        BASIC_EXPENDITURE_DETAIL,
        "level kind name total",
        "ITEM 人员类 基本工资 " + personnel,
        "ITEM 人员类 津贴补贴 6.00",
        "ITEM 公用经费 定额公用经费 " + publicFunds);
  }

  private static Table<?> declarations(String... heads) {
    List<String> rows = new ArrayList<>();
    for (String head : heads) {
      rows.add("ITEM " + head);
    }
    return Sheets.table(PROJECT_DECLARATION, "level name thisYear", rows.toArray(String[]::new));
  }

  private static Table<?> classes(TableKind<?> kind, String column) {
    return Sheets.table(
        kind,
        "expenditure.level expenditure.item " + column,
        "CLASS 一、一般公共服务 10.00",
        "CLASS 二、外交 .");
  }

  /** Two items, one of which is not of the class in question. */
  private static Table<?> items(TableKind<?> kind, String item) {
    return Sheets.table(
        kind, FUNCTIONS, "TOTAL . 20.00", "ITEM 2010301 " + item, "ITEM 2080501 10.00");
  }

  private static Table<?> total(TableKind<?> kind, String column) {
    return total(kind, column, "10.00");
  }

  private static Table<?> total(TableKind<?> kind, String column, String figure) {
    String level = kind.schema().sideOf(kind.schema().get(column)).level().id();
    return Sheets.table(kind, level + " " + column, "TOTAL " + figure);
  }

  private static RuleExample example(
      String id, Function<String, Table<?>> changed, Table<?>... others) {
    return example(id, "10.00", "10.05", changed, others);
  }

  private static RuleExample example(
      String id,
      String holds,
      String fails,
      Function<String, Table<?>> changed,
      Table<?>... others) {
    return new RuleExample(
        id, disclosure(changed.apply(holds), others), disclosure(changed.apply(fails), others));
  }

  private static Disclosure disclosure(Table<?> changed, Table<?>... others) {
    DisclosureBuilder builder =
        new DisclosureBuilder()
            .kind(DisclosureKind.DEPARTMENT)
            .form("department-2024")
            .addTables(changed)
            .addTables(others);
    boolean tellsRevenue = changed.kind() == REVENUE;
    for (Table<?> table : others) {
      tellsRevenue |= table.kind() == REVENUE;
    }
    return (tellsRevenue ? builder : builder.addTables(total(REVENUE, "total"))).build();
  }
}
