package dev.yusuan.table;

import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.util.Optional;

/**
 * A row of basic expenditure of the general public budget by economic class (一般公共预算基本支出表).
 *
 * @param cells the cells
 */
public record BasicExpenditureRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  /** The level (层级). */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 单位代码. */
  public static final Column<UnitCode> UNIT = TABLE.key("unit", "单位代码", CellType.UNIT_CODE);

  /** 部门预算经济分类/科目编码. */
  public static final Column<DepartmentEconomicCode> DEPARTMENT_ECONOMIC =
      TABLE.key("departmentEconomic", "部门预算经济分类/科目编码", CellType.DEPARTMENT_ECONOMIC_CODE);

  /** 部门预算经济分类/科目名称. */
  public static final Column<String> DEPARTMENT_ECONOMIC_NAME =
      TABLE.label("departmentEconomic.name", "部门预算经济分类/科目名称");

  /** 政府预算经济分类/科目编码. */
  public static final Column<GovernmentEconomicCode> GOVERNMENT_ECONOMIC =
      TABLE.key("governmentEconomic", "政府预算经济分类/科目编码", CellType.GOVERNMENT_ECONOMIC_CODE);

  /** 政府预算经济分类/科目名称. */
  public static final Column<String> GOVERNMENT_ECONOMIC_NAME =
      TABLE.label("governmentEconomic.name", "政府预算经济分类/科目名称");

  /** 合计. */
  public static final Column<Amount> TOTAL = TABLE.amount("total", "合计");

  /** 人员经费. */
  public static final Column<Amount> PERSONNEL = TABLE.part(TOTAL, "personnel", "人员经费");

  /** 公用经费. */
  public static final Column<Amount> PUBLIC = TABLE.part(TOTAL, "public", "公用经费");

  /** 财政拨款. */
  public static final Column<Amount> APPROPRIATION = TABLE.part(TOTAL, "appropriation", "财政拨款");

  /** 纳入预算管理的行政事业性收费. */
  public static final Column<Amount> ADMINISTRATIVE_FEES =
      TABLE.part(TOTAL, "administrativeFees", "纳入预算管理的行政事业性收费");

  /** 专项收入. */
  public static final Column<Amount> SPECIAL_REVENUE = TABLE.part(TOTAL, "specialRevenue", "专项收入");

  /** 国有资源（资产）有偿使用收入. */
  public static final Column<Amount> STATE_RESOURCES =
      TABLE.part(TOTAL, "stateResources", "国有资源（资产）有偿使用收入");

  /** 国有资本经营收入. */
  public static final Column<Amount> STATE_CAPITAL = TABLE.part(TOTAL, "stateCapital", "国有资本经营收入");

  /** 政府住房基金收入. */
  public static final Column<Amount> HOUSING_FUND = TABLE.part(TOTAL, "housingFund", "政府住房基金收入");

  /** 债务收入. */
  public static final Column<Amount> DEBT = TABLE.part(TOTAL, "debt", "债务收入");

  /** 其他一般公共预算收入. */
  public static final Column<Amount> OTHER = TABLE.part(TOTAL, "other", "其他一般公共预算收入");

  /** 上级预拨. */
  public static final Column<Amount> SUPERIOR_ADVANCE =
      TABLE.part(TOTAL, "superiorAdvance", "上级预拨");

  /** 动用预算稳定调节基金. */
  public static final Column<Amount> STABILISATION_FUND =
      TABLE.part(TOTAL, "stabilisationFund", "动用预算稳定调节基金");

  /** 调入资金. */
  public static final Column<Amount> TRANSFERRED_FUNDS =
      TABLE.part(TOTAL, "transferredFunds", "调入资金");

  /** 上年结余（结转）. */
  public static final Column<Amount> CARRY_OVER = TABLE.part(TOTAL, "carryOver", "上年结余（结转）");

  /** The description of the rows. */
  public static final TableSchema<BasicExpenditureRow> SCHEMA =
      TABLE.build(BasicExpenditureRow::new);

  /** The level (层级); empty where it is not known. */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 单位代码; only in rows of departments and units. */
  public Optional<UnitCode> unit() {
    return find(UNIT);
  }

  /** 部门预算支出经济分类科目编码. */
  public Optional<DepartmentEconomicCode> departmentEconomic() {
    return find(DEPARTMENT_ECONOMIC);
  }

  /** 部门预算支出经济分类科目名称, or the name of the unit. */
  public Optional<String> departmentEconomicName() {
    return find(DEPARTMENT_ECONOMIC_NAME);
  }

  /** 政府预算支出经济分类科目编码. */
  public Optional<GovernmentEconomicCode> governmentEconomic() {
    return find(GOVERNMENT_ECONOMIC);
  }

  /** 政府预算支出经济分类科目名称. */
  public Optional<String> governmentEconomicName() {
    return find(GOVERNMENT_ECONOMIC_NAME);
  }

  /** 合计. */
  public Optional<Amount> total() {
    return find(TOTAL);
  }

  /** 人员经费. */
  public Optional<Amount> personnel() {
    return find(PERSONNEL);
  }

  /** 公用经费; named so because {@code public} is a word of Java. */
  public Optional<Amount> publicFunds() {
    return find(PUBLIC);
  }

  /** 财政拨款; only in forms that print sources. */
  public Optional<Amount> appropriation() {
    return find(APPROPRIATION);
  }

  /** 纳入预算管理的行政事业性收费; only in forms that print sources. */
  public Optional<Amount> administrativeFees() {
    return find(ADMINISTRATIVE_FEES);
  }

  /** 专项收入; only in forms that print sources. */
  public Optional<Amount> specialRevenue() {
    return find(SPECIAL_REVENUE);
  }

  /** 国有资源（资产）有偿使用收入; only in forms that print sources. */
  public Optional<Amount> stateResources() {
    return find(STATE_RESOURCES);
  }

  /** 国有资本经营收入; only in forms that print sources. */
  public Optional<Amount> stateCapital() {
    return find(STATE_CAPITAL);
  }

  /** 政府住房基金收入; only in forms that print sources. */
  public Optional<Amount> housingFund() {
    return find(HOUSING_FUND);
  }

  /** 债务收入; only in forms that print sources. */
  public Optional<Amount> debt() {
    return find(DEBT);
  }

  /** 其他一般公共预算收入; only in forms that print sources. */
  public Optional<Amount> other() {
    return find(OTHER);
  }

  /** 上级预拨; only in forms that print sources. */
  public Optional<Amount> superiorAdvance() {
    return find(SUPERIOR_ADVANCE);
  }

  /** 动用预算稳定调节基金; only in forms that print sources. */
  public Optional<Amount> stabilisationFund() {
    return find(STABILISATION_FUND);
  }

  /** 调入资金; only in forms that print sources. */
  public Optional<Amount> transferredFunds() {
    return find(TRANSFERRED_FUNDS);
  }

  /** 上年结余（结转）; only in forms that print sources. */
  public Optional<Amount> carryOver() {
    return find(CARRY_OVER);
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
