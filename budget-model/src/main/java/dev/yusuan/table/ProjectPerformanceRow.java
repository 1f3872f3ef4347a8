package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.indicator.ProjectPerformance.Funds;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorColumns;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.util.List;
import java.util.Optional;

/**
 * A row of the projects' performance targets (项目绩效目标表): the line of a unit or of a project with its
 * funds, or only further indicators of a project.
 *
 * @param cells the cells
 */
public record ProjectPerformanceRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  /** The level (层级); empty in rows that print only indicators. */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 单位编码, in the line of a unit. */
  public static final Column<UnitCode> UNIT = TABLE.key("unit", "单位编码", CellType.UNIT_CODE);

  /** 项目编号, in the line of a project. */
  public static final Column<ProjectCode> PROJECT =
      TABLE.key("project", "项目编号", CellType.PROJECT_CODE);

  /** 项目单位（项目名称）. */
  public static final Column<String> NAME = TABLE.label("name", "项目单位（项目名称）");

  /** 资金总额. */
  public static final Column<Amount> TOTAL = TABLE.amount("total", "项目金额/资金总额");

  /** 政府预算资金. */
  public static final Column<Amount> GOVERNMENT_BUDGET =
      TABLE.part(TOTAL, "governmentBudget", "项目金额/政府预算资金");

  /** 财政专户管理资金. */
  public static final Column<Amount> SPECIAL_ACCOUNT =
      TABLE.part(TOTAL, "specialAccount", "项目金额/财政专户管理资金");

  /** 单位资金. */
  public static final Column<Amount> UNIT_FUNDS = TABLE.part(TOTAL, "unitFunds", "项目金额/单位资金");

  /** 成本指标. */
  public static final IndicatorColumns COST = TABLE.indicators("cost", IndicatorLevel.COST);

  /** 产出指标. */
  public static final IndicatorColumns OUTPUT = TABLE.indicators("output", IndicatorLevel.OUTPUT);

  /** 效益指标. */
  public static final IndicatorColumns BENEFIT =
      TABLE.indicators("benefit", IndicatorLevel.BENEFIT);

  /** 满意度指标. */
  public static final IndicatorColumns SATISFACTION =
      TABLE.indicators("satisfaction", IndicatorLevel.SATISFACTION);

  /** The code of the project whose indicators the row prints, which few rows print. */
  public static final Column<ProjectCode> INDICATORS_OF =
      TABLE.key("indicatorsOf", "指标所属项目", CellType.PROJECT_CODE);

  /** The description of the rows. */
  public static final TableSchema<ProjectPerformanceRow> SCHEMA =
      TABLE.build(ProjectPerformanceRow::new);

  /** The projects of the rows; indicators of no known project make one without code and name. */
  public static ImmutableList<ProjectPerformance> projects(List<ProjectPerformanceRow> rows) {
    return ProjectGroups.projects(rows);
  }

  /** The level (层级); empty in rows that print only indicators. */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 单位编码; empty but in the line of a unit. */
  public Optional<UnitCode> unit() {
    return find(UNIT);
  }

  /** 项目编号; empty but in the line of a project. */
  public Optional<ProjectCode> project() {
    return find(PROJECT);
  }

  /** 项目单位（项目名称）; empty in rows that print only indicators. */
  public Optional<String> name() {
    return find(NAME);
  }

  /** 项目金额. */
  public Funds funds() {
    return new Funds(find(TOTAL), find(GOVERNMENT_BUDGET), find(SPECIAL_ACCOUNT), find(UNIT_FUNDS));
  }

  /** The indicators that the row prints, at most one of a class. */
  public ImmutableList<Indicator> indicators() {
    return SCHEMA.indicators().stream()
        .filter(columns -> !cells.isBlank(columns.name()) || !cells.isBlank(columns.target()))
        .map(columns -> Indicator.of(columns.level(), find(columns.name()), find(columns.target())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The project whose indicators the row prints; empty where it prints none, or the document does
   * not tell.
   */
  public Optional<ProjectCode> indicatorsOf() {
    return find(INDICATORS_OF);
  }

  /** Whether the row is the line of a unit or of a project, not only further indicators. */
  public boolean isLine() {
    return !cells.isBlank(UNIT)
        || !cells.isBlank(PROJECT)
        || !cells.isBlank(NAME)
        || !cells.isBlank(TOTAL);
  }

  /** Whether the row is the line of a project, though its code may be blank or garbled. */
  public boolean isProject() {
    return project().isPresent()
        || (isLine()
            && unit().isEmpty()
            && name().isPresent()
            && level().filter(RowLevel.TOTAL::equals).isEmpty());
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
