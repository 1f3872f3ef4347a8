package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.text.Excerpt;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The kinds of tables that disclosures print (预算公开表种), in the order of their constants.
 *
 * @param <R> the type of the rows
 */
public final class TableKind<R extends Row> implements Comparable<TableKind<?>> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** 收支预算(总体情况)表. */
  public static final TableKind<SummaryRow> REVENUE_EXPENDITURE_SUMMARY =
      new TableKind<>("REVENUE_EXPENDITURE_SUMMARY", "收支预算表", SummaryRow.SCHEMA);

  /** 收入预算(总体情况)表. */
  public static final TableKind<RevenueRow> REVENUE =
      new TableKind<>("REVENUE", "收入预算表", RevenueRow.SCHEMA);

  /** 支出预算(总体情况)表. */
  public static final TableKind<ExpenditureRow> EXPENDITURE =
      new TableKind<>("EXPENDITURE", "支出预算表", ExpenditureRow.SCHEMA);

  /** 财政拨款收支(总体情况)表. */
  public static final TableKind<FiscalAppropriationRow> FISCAL_APPROPRIATION =
      new TableKind<>("FISCAL_APPROPRIATION", "财政拨款收支总体情况表", FiscalAppropriationRow.SCHEMA);

  /** 一般公共预算支出表. */
  public static final TableKind<ExpenditureRow> GENERAL_PUBLIC_BUDGET_EXPENDITURE =
      new TableKind<>("GENERAL_PUBLIC_BUDGET_EXPENDITURE", "一般公共预算支出表", ExpenditureRow.SCHEMA);

  /** 一般公共预算基本支出表. */
  public static final TableKind<BasicExpenditureRow> GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE =
      new TableKind<>(
          "GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE", "一般公共预算基本支出表", BasicExpenditureRow.SCHEMA);

  /** 支出经济分类汇总表. */
  public static final TableKind<EconomicClassificationRow> ECONOMIC_CLASSIFICATION =
      new TableKind<>("ECONOMIC_CLASSIFICATION", "支出经济分类汇总表", EconomicClassificationRow.SCHEMA);

  /** 一般公共预算“三公”经费表. */
  public static final TableKind<ThreePublicRow> THREE_PUBLIC =
      new TableKind<>("THREE_PUBLIC", "一般公共预算“三公”经费表", ThreePublicRow.SCHEMA);

  /** 政府性基金预算支出表. */
  public static final TableKind<ExpenditureRow> GOVERNMENT_FUND_EXPENDITURE =
      new TableKind<>("GOVERNMENT_FUND_EXPENDITURE", "政府性基金预算支出表", ExpenditureRow.SCHEMA);

  /** 国有资本经营预算支出表. */
  public static final TableKind<ExpenditureRow> STATE_CAPITAL_EXPENDITURE =
      new TableKind<>("STATE_CAPITAL_EXPENDITURE", "国有资本经营预算支出表", ExpenditureRow.SCHEMA);

  /** 项目支出预算表. */
  public static final TableKind<ProjectRow> PROJECT_EXPENDITURE =
      new TableKind<>("PROJECT_EXPENDITURE", "项目支出预算表", ProjectRow.SCHEMA);

  /** 项目绩效目标表. */
  public static final TableKind<ProjectPerformanceRow> PROJECT_PERFORMANCE =
      new TableKind<>("PROJECT_PERFORMANCE", "项目绩效目标表", ProjectPerformanceRow.SCHEMA);

  /** 部门(单位)整体绩效目标表. */
  public static final TableKind<OverallPerformanceRow> OVERALL_PERFORMANCE =
      new TableKind<>("OVERALL_PERFORMANCE", "整体绩效目标表", OverallPerformanceRow.SCHEMA);

  /** 支出项目绩效目标申报表. */
  public static final TableKind<ProjectDeclarationRow> PROJECT_DECLARATION =
      new TableKind<>("PROJECT_DECLARATION", "支出项目绩效目标申报表", ProjectDeclarationRow.SCHEMA);

  /** 政府采购汇总表. */
  public static final TableKind<ProcurementRow> GOVERNMENT_PROCUREMENT =
      new TableKind<>("GOVERNMENT_PROCUREMENT", "政府采购汇总表", ProcurementRow.SCHEMA);

  /** 机关(机构)运行经费表. */
  public static final TableKind<OperatingExpenseRow> OPERATING_EXPENSES =
      new TableKind<>("OPERATING_EXPENSES", "机关运行经费表", OperatingExpenseRow.SCHEMA);

  /** 一般公共预算基本支出明细表. */
  public static final TableKind<ProjectRow> BASIC_EXPENDITURE_DETAIL =
      new TableKind<>("BASIC_EXPENDITURE_DETAIL", "一般公共预算基本支出明细表", ProjectRow.SCHEMA);

  /** 财政拨款支出预算表（功能科目）. */
  public static final TableKind<ExpenditureRow> APPROPRIATION_EXPENDITURE =
      new TableKind<>("APPROPRIATION_EXPENDITURE", "财政拨款支出预算表", ExpenditureRow.SCHEMA);

  /** 财政拨款基本支出预算表（经济科目）. */
  public static final TableKind<BasicExpenditureRow> APPROPRIATION_BASIC_EXPENDITURE =
      new TableKind<>("APPROPRIATION_BASIC_EXPENDITURE", "财政拨款基本支出预算表", BasicExpenditureRow.SCHEMA);

  /** A table of no kind that is known (其他表格); a disclosure may have several. */
  public static final TableKind<OtherRow> OTHER = new TableKind<>("OTHER", "其他表格", OtherRow.SCHEMA);

  private static final ImmutableList<TableKind<?>> VALUES =
      ImmutableList.of(
          REVENUE_EXPENDITURE_SUMMARY,
          REVENUE,
          EXPENDITURE,
          FISCAL_APPROPRIATION,
          GENERAL_PUBLIC_BUDGET_EXPENDITURE,
          GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
          ECONOMIC_CLASSIFICATION,
          THREE_PUBLIC,
          GOVERNMENT_FUND_EXPENDITURE,
          STATE_CAPITAL_EXPENDITURE,
          PROJECT_EXPENDITURE,
          PROJECT_PERFORMANCE,
          OVERALL_PERFORMANCE,
          PROJECT_DECLARATION,
          GOVERNMENT_PROCUREMENT,
          OPERATING_EXPENSES,
          BASIC_EXPENDITURE_DETAIL,
          APPROPRIATION_EXPENDITURE,
          APPROPRIATION_BASIC_EXPENDITURE,
          OTHER);

  private static final ImmutableMap<String, TableKind<?>> BY_NAME =
      Maps.uniqueIndex(VALUES, TableKind::name);

  private final String name;
  private final String title;
  private final TableSchema<R> schema;
  private final int ordinal;

  private TableKind(String name, String title, TableSchema<R> schema) {
    this.name = name;
    this.title = title;
    this.schema = schema;
    this.ordinal = COUNT.getAndIncrement();
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
