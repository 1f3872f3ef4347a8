package dev.yusuan.table;

import dev.yusuan.indicator.Target;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorTreeColumns;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.util.Optional;

/**
 * A row of the performance targets of a whole department or unit (部门（单位）整体绩效目标表): its head with
 * goals and funds, a task, or an indicator.
 *
 * @param cells the cells
 */
public record OverallPerformanceRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder().withoutRowSums();

  /** The level (层级); empty in rows that print only a task or an indicator. */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 部门（单位）名称. */
  public static final Column<String> DEPARTMENT =
      TABLE.key("department", "部门(单位)名称", CellType.TEXT);

  /** 年度履职目标. */
  public static final Column<String> GOALS = TABLE.key("goals", "年度履职目标", CellType.TEXT);

  /** 部门预算总额. */
  public static final Column<Amount> TOTAL = TABLE.amount("total", "预算情况/部门预算总额");

  /** 资金来源/财政性资金. */
  public static final Column<Amount> FISCAL_FUNDS =
      TABLE.part(TOTAL, "source.fiscalFunds", "预算情况/资金来源/财政性资金");

  /** 资金来源/政府预算资金. */
  public static final Column<Amount> GOVERNMENT_BUDGET =
      TABLE.part(TOTAL, "source.governmentBudget", "预算情况/资金来源/政府预算资金");

  /** 资金来源/财政专户管理资金. */
  public static final Column<Amount> SPECIAL_ACCOUNT =
      TABLE.part(TOTAL, "source.specialAccount", "预算情况/资金来源/财政专户管理资金");

  /** 资金来源/单位资金. */
  public static final Column<Amount> UNIT_FUNDS =
      TABLE.part(TOTAL, "source.unitFunds", "预算情况/资金来源/单位资金");

  /** 资金来源/其他资金. */
  public static final Column<Amount> OTHER_FUNDS =
      TABLE.part(TOTAL, "source.otherFunds", "预算情况/资金来源/其他资金");

  /** 资金结构/基本支出. */
  public static final Column<Amount> BASIC =
      TABLE.secondPart(TOTAL, "structure.basic", "预算情况/资金结构/基本支出");

  /** 资金结构/项目支出. */
  public static final Column<Amount> PROJECT =
      TABLE.secondPart(TOTAL, "structure.project", "预算情况/资金结构/项目支出");

  /** 年度主要任务/任务名称. */
  public static final Column<String> TASK = TABLE.key("task", "年度主要任务/任务名称", CellType.TEXT);

  /** 年度主要任务/主要内容. */
  public static final Column<String> TASK_CONTENT =
      TABLE.key("task.content", "年度主要任务/主要内容", CellType.TEXT);

  /** The indicators. */
  public static final IndicatorTreeColumns INDICATORS = TABLE.explainedIndicatorTree();

  /** The description of the rows. */
  public static final TableSchema<OverallPerformanceRow> SCHEMA =
      TABLE.build(OverallPerformanceRow::new);

  /** The level (层级). */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 部门（单位）名称. */
  public Optional<String> department() {
    return find(DEPARTMENT);
  }

  /** 年度履职目标. */
  public Optional<String> goals() {
    return find(GOALS);
  }

  /** 部门预算总额. */
  public Optional<Amount> total() {
    return find(TOTAL);
  }

  /** 资金来源/财政性资金. */
  public Optional<Amount> fiscalFunds() {
    return find(FISCAL_FUNDS);
  }

  /** 资金来源/政府预算资金. */
  public Optional<Amount> governmentBudget() {
    return find(GOVERNMENT_BUDGET);
  }

  /** 资金来源/财政专户管理资金. */
  public Optional<Amount> specialAccount() {
    return find(SPECIAL_ACCOUNT);
  }

  /** 资金来源/单位资金. */
  public Optional<Amount> unitFunds() {
    return find(UNIT_FUNDS);
  }

  /** 资金来源/其他资金. */
  public Optional<Amount> otherFunds() {
    return find(OTHER_FUNDS);
  }

  /** 资金结构/基本支出. */
  public Optional<Amount> basic() {
    return find(BASIC);
  }

  /** 资金结构/项目支出. */
  public Optional<Amount> project() {
    return find(PROJECT);
  }

  /** 年度主要任务/任务名称. */
  public Optional<String> task() {
    return find(TASK);
  }

  /** 年度主要任务/主要内容. */
  public Optional<String> taskContent() {
    return find(TASK_CONTENT);
  }

  /** 一级指标; empty where it is that of the row above. */
  public Optional<String> level1() {
    return find(INDICATORS.level1());
  }

  /** 二级指标; empty where it is that of the row above. */
  public Optional<String> level2() {
    return find(INDICATORS.level2());
  }

  /** 三级指标; empty in a branch without indicators. */
  public Optional<String> indicator() {
    return find(INDICATORS.name());
  }

  /** 指标值. */
  public Optional<Target> target() {
    return find(INDICATORS.target());
  }

  /** 指标值说明. */
  public Optional<String> explanation() {
    return INDICATORS.explanation().flatMap(this::find);
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
