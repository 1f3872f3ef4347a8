package dev.yusuan.table;

import dev.yusuan.schema.TableSchema;

/** The kinds of tables that disclosures print (预算公开表种). */
public enum TableKind {
  /** 收支预算(总体情况)表. */
  REVENUE_EXPENDITURE_SUMMARY("收支预算表", SummaryRow.SCHEMA),
  /** 收入预算(总体情况)表. */
  REVENUE("收入预算表", RevenueRow.SCHEMA),
  /** 支出预算(总体情况)表. */
  EXPENDITURE("支出预算表", ExpenditureRow.SCHEMA),
  /** 财政拨款收支(总体情况)表. */
  FISCAL_APPROPRIATION("财政拨款收支总体情况表", FiscalAppropriationRow.SCHEMA),
  /** 一般公共预算支出表. */
  GENERAL_PUBLIC_BUDGET_EXPENDITURE("一般公共预算支出表", ExpenditureRow.SCHEMA),
  /** 一般公共预算基本支出表. */
  GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE("一般公共预算基本支出表", BasicExpenditureRow.SCHEMA),
  /** 支出经济分类汇总表. */
  ECONOMIC_CLASSIFICATION("支出经济分类汇总表", EconomicClassificationRow.SCHEMA),
  /** 一般公共预算“三公”经费表. */
  THREE_PUBLIC("一般公共预算“三公”经费表", ThreePublicRow.SCHEMA),
  /** 政府性基金预算支出表. */
  GOVERNMENT_FUND_EXPENDITURE("政府性基金预算支出表", ExpenditureRow.SCHEMA),
  /** 国有资本经营预算支出表. */
  STATE_CAPITAL_EXPENDITURE("国有资本经营预算支出表", ExpenditureRow.SCHEMA),
  /** 项目支出预算表. */
  PROJECT_EXPENDITURE("项目支出预算表", ProjectRow.SCHEMA),
  /** 项目绩效目标表. */
  PROJECT_PERFORMANCE("项目绩效目标表", ProjectPerformanceRow.SCHEMA),
  /** 部门(单位)整体绩效目标表. */
  OVERALL_PERFORMANCE("整体绩效目标表", OverallPerformanceRow.SCHEMA),
  /** 支出项目绩效目标申报表. */
  PROJECT_DECLARATION("支出项目绩效目标申报表", ProjectDeclarationRow.SCHEMA),
  /** 政府采购汇总表. */
  GOVERNMENT_PROCUREMENT("政府采购汇总表", ProcurementRow.SCHEMA),
  /** 机关(机构)运行经费表. */
  OPERATING_EXPENSES("机关运行经费表", OperatingExpenseRow.SCHEMA),
  /** 一般公共预算基本支出明细表. */
  BASIC_EXPENDITURE_DETAIL("一般公共预算基本支出明细表", ProjectRow.SCHEMA),
  /** 财政拨款支出预算表（功能科目）. */
  APPROPRIATION_EXPENDITURE("财政拨款支出预算表", ExpenditureRow.SCHEMA),
  /** 财政拨款基本支出预算表（经济科目）. */
  APPROPRIATION_BASIC_EXPENDITURE("财政拨款基本支出预算表", BasicExpenditureRow.SCHEMA),
  /** A table of no kind that is known (其他表格); a disclosure may have several. */
  OTHER("其他表格", OtherRow.SCHEMA);

  private final String title;

  @SuppressWarnings("Immutable") // a schema is immutable
  private final TableSchema<?> schema;

  TableKind(String title, TableSchema<?> schema) {
    this.title = title;
    this.schema = schema;
  }

  /** The usual title in Chinese. */
  public String title() {
    return title;
  }

  /** The description of its rows. */
  public TableSchema<?> schema() {
    return schema;
  }
}
