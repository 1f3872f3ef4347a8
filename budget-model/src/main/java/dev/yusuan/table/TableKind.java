package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of tables that disclosures print (预算公开表种), in the order of their constants. The unit of
 * the amounts is that of each table as printed.
 *
 * @param <R> the type of the rows
 */
public final class TableKind<R extends Row> implements Comparable<TableKind<?>> {
  private static final List<TableKind<?>> REGISTERED = new ArrayList<>();

  /** Revenue on the left, expenditure on the right, a line for each item (收支预算(总体情况)表). */
  public static final TableKind<SummaryRow> REVENUE_EXPENDITURE_SUMMARY =
      kind("REVENUE_EXPENDITURE_SUMMARY", "收支预算表", SummaryRow.SCHEMA);

  /** Revenue by source, a row for each unit (收入预算(总体情况)表). */
  public static final TableKind<RevenueRow> REVENUE = kind("REVENUE", "收入预算表", RevenueRow.SCHEMA);

  /** Expenditure by function, basic and project expenditure apart (支出预算(总体情况)表). */
  public static final TableKind<ExpenditureRow> EXPENDITURE =
      kind("EXPENDITURE", "支出预算表", ExpenditureRow.SCHEMA);

  /** Fiscal appropriation, received and spent, by fund (财政拨款收支(总体情况)表). */
  public static final TableKind<FiscalAppropriationRow> FISCAL_APPROPRIATION =
      kind("FISCAL_APPROPRIATION", "财政拨款收支总体情况表", FiscalAppropriationRow.SCHEMA);

  /** Expenditure from the general public budget, by function (一般公共预算支出表). */
  public static final TableKind<ExpenditureRow> GENERAL_PUBLIC_BUDGET_EXPENDITURE =
      kind("GENERAL_PUBLIC_BUDGET_EXPENDITURE", "一般公共预算支出表", ExpenditureRow.SCHEMA);

  /** Basic expenditure from the general public budget, by economic class (一般公共预算基本支出表). */
  public static final TableKind<BasicExpenditureRow> GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE =
      kind("GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE", "一般公共预算基本支出表", BasicExpenditureRow.SCHEMA);

  /** Expenditure by economic class, departmental beside governmental (支出经济分类汇总表). */
  public static final TableKind<EconomicClassificationRow> ECONOMIC_CLASSIFICATION =
      kind("ECONOMIC_CLASSIFICATION", "支出经济分类汇总表", EconomicClassificationRow.SCHEMA);

  /** Overseas travel, official vehicles and receptions (一般公共预算“三公”经费表). */
  public static final TableKind<ThreePublicRow> THREE_PUBLIC =
      kind("THREE_PUBLIC", "一般公共预算“三公”经费表", ThreePublicRow.SCHEMA);

  /** Expenditure from government funds, by function (政府性基金预算支出表). */
  public static final TableKind<ExpenditureRow> GOVERNMENT_FUND_EXPENDITURE =
      kind("GOVERNMENT_FUND_EXPENDITURE", "政府性基金预算支出表", ExpenditureRow.SCHEMA);

  /** Expenditure from the state capital budget, by function (国有资本经营预算支出表). */
  public static final TableKind<ExpenditureRow> STATE_CAPITAL_EXPENDITURE =
      kind("STATE_CAPITAL_EXPENDITURE", "国有资本经营预算支出表", ExpenditureRow.SCHEMA);

  /** Expenditure of each project, by fund (项目支出预算表). */
  public static final TableKind<ProjectRow> PROJECT_EXPENDITURE =
      kind("PROJECT_EXPENDITURE", "项目支出预算表", ProjectRow.SCHEMA);

  /** Performance goals: projects, each with its indicators in rows of their own (项目绩效目标表). */
  public static final TableKind<ProjectPerformanceRow> PROJECT_PERFORMANCE =
      kind("PROJECT_PERFORMANCE", "项目绩效目标表", ProjectPerformanceRow.SCHEMA);

  /** Performance goals of the whole department or unit (部门(单位)整体绩效目标表). */
  public static final TableKind<OverallPerformanceRow> OVERALL_PERFORMANCE =
      kind("OVERALL_PERFORMANCE", "整体绩效目标表", OverallPerformanceRow.SCHEMA);

  /** Declarations of performance goals, one project below the other (支出项目绩效目标申报表). */
  public static final TableKind<ProjectDeclarationRow> PROJECT_DECLARATION =
      kind("PROJECT_DECLARATION", "支出项目绩效目标申报表", ProjectDeclarationRow.SCHEMA);

  /** Planned government procurement (政府采购汇总表). */
  public static final TableKind<ProcurementRow> GOVERNMENT_PROCUREMENT =
      kind("GOVERNMENT_PROCUREMENT", "政府采购汇总表", ProcurementRow.SCHEMA);

  /** Operating expenses of the office (机关(机构)运行经费表). */
  public static final TableKind<OperatingExpenseRow> OPERATING_EXPENSES =
      kind("OPERATING_EXPENSES", "机关运行经费表", OperatingExpenseRow.SCHEMA);

  /** Lines of basic expenditure from the general public budget, by fund (一般公共预算基本支出明细表). */
  public static final TableKind<ProjectRow> BASIC_EXPENDITURE_DETAIL =
      kind("BASIC_EXPENDITURE_DETAIL", "一般公共预算基本支出明细表", ProjectRow.SCHEMA);

  /** Expenditure from fiscal appropriation of all funds, by function (财政拨款支出预算表（功能科目）). */
  public static final TableKind<ExpenditureRow> APPROPRIATION_EXPENDITURE =
      kind("APPROPRIATION_EXPENDITURE", "财政拨款支出预算表", ExpenditureRow.SCHEMA);

  /**
   * Basic expenditure from fiscal appropriation of all funds, by economic class
   * (财政拨款基本支出预算表（经济科目）).
   */
  public static final TableKind<BasicExpenditureRow> APPROPRIATION_BASIC_EXPENDITURE =
      kind("APPROPRIATION_BASIC_EXPENDITURE", "财政拨款基本支出预算表", BasicExpenditureRow.SCHEMA);

  /** A table of no kind that is known (其他表格); a disclosure may have several. */
  public static final TableKind<OtherRow> OTHER = kind("OTHER", "其他表格", OtherRow.SCHEMA);

  private static final ImmutableList<TableKind<?>> VALUES = ImmutableList.copyOf(REGISTERED);

  private static final ImmutableMap<String, TableKind<?>> BY_NAME =
      Maps.uniqueIndex(VALUES, TableKind::name);

  private final String name;
  private final String title;
  private final TableSchema<R> schema;
  private final int ordinal;

  private TableKind(String name, String title, TableSchema<R> schema, int ordinal) {
    this.name = name;
    this.title = title;
    this.schema = schema;
    this.ordinal = ordinal;
  }

  private static <R extends Row> TableKind<R> kind(
      String name, String title, TableSchema<R> schema) {
    TableKind<R> kind = new TableKind<>(name, title, schema, REGISTERED.size());
    REGISTERED.add(kind);
    return kind;
  }

  /** All kinds. */
  public static ImmutableList<TableKind<?>> values() {
    return VALUES;
  }

  /** The kind of the given name, such as {@code EXPENDITURE}. */
  public static Optional<TableKind<?>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The kind of the given name.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  public static TableKind<?> valueOf(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no kind of table “" + Excerpt.of(name) + "”; known are " + VALUES));
  }

  /** The name of the constant. */
  public String name() {
    return name;
  }

  /** The usual title in Chinese. */
  public String title() {
    return title;
  }

  /** The description of its rows. */
  public TableSchema<R> schema() {
    return schema;
  }

  /** Its place among all kinds, from 0. */
  public int ordinal() {
    return ordinal;
  }

  @Override
  public int compareTo(TableKind<?> other) {
    return Integer.compare(ordinal, other.ordinal);
  }

  /** That of the name, so that it is the same in each run. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The name of the constant. */
  @Override
  public String toString() {
    return name;
  }
}
