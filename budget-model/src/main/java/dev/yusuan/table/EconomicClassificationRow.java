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
 * A row of all expenditure by economic class and source (支出经济分类汇总表).
 *
 * @param cells the cells
 */
public record EconomicClassificationRow(Cells cells) implements Row {
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

  /** 总计. */
  public static final Column<Amount> TOTAL = TABLE.amount("total", "总计");

  /** 一般公共预算/小计. */
  public static final Column<Amount> GENERAL_PUBLIC_BUDGET =
      TABLE.part(TOTAL, "generalPublicBudget", "一般公共预算/小计");

  /** 一般公共预算/其中：财政拨款. */
  public static final Column<Amount> APPROPRIATION =
      TABLE.ofWhich(GENERAL_PUBLIC_BUDGET, "generalPublicBudget.appropriation", "一般公共预算/其中：财政拨款");

  /** 政府性基金. */
  public static final Column<Amount> GOVERNMENT_FUND = TABLE.part(TOTAL, "governmentFund", "政府性基金");

  /** 国有资本经营预算. */
  public static final Column<Amount> STATE_CAPITAL = TABLE.part(TOTAL, "stateCapital", "国有资本经营预算");

  /** 上年结转结余. */
  public static final Column<Amount> CARRY_OVER = TABLE.part(TOTAL, "carryOver", "上年结转结余");

  /** 财政专户管理资金收入. */
  public static final Column<Amount> SPECIAL_ACCOUNT =
      TABLE.part(TOTAL, "specialAccount", "财政专户管理资金收入");

  /** 事业收入. */
  public static final Column<Amount> INSTITUTIONAL = TABLE.part(TOTAL, "institutional", "事业收入");

  /** 上级补助收入. */
  public static final Column<Amount> SUPERIOR_SUBSIDY =
      TABLE.part(TOTAL, "superiorSubsidy", "上级补助收入");

  /** 附属单位上缴收入. */
  public static final Column<Amount> SUBORDINATE_CONTRIBUTION =
      TABLE.part(TOTAL, "subordinateContribution", "附属单位上缴收入");

  /** 事业单位经营收入. */
  public static final Column<Amount> OPERATING = TABLE.part(TOTAL, "operating", "事业单位经营收入");

  /** 其他收入. */
  public static final Column<Amount> OTHER = TABLE.part(TOTAL, "other", "其他收入");

  /** 专户管理的教育收费. */
  public static final Column<Amount> EDUCATION_FEES =
      TABLE.part(TOTAL, "educationFees", "专户管理的教育收费");

  /** 专户管理的教育收费结余(结转). */
  public static final Column<Amount> EDUCATION_FEES_CARRY_OVER =
      TABLE.part(TOTAL, "educationFeesCarryOver", "专户管理的教育收费结余(结转)");

  /** 事业基金. */
  public static final Column<Amount> INSTITUTIONAL_FUND =
      TABLE.part(TOTAL, "institutionalFund", "事业基金");

  /** 部门结转. */
  public static final Column<Amount> DEPARTMENT_CARRY_OVER =
      TABLE.part(TOTAL, "departmentCarryOver", "部门结转");

  /** The description of the rows. */
  public static final TableSchema<EconomicClassificationRow> SCHEMA =
      TABLE.build(EconomicClassificationRow::new);

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

  /** 总计. */
  public Optional<Amount> total() {
    return find(TOTAL);
  }

  /** 一般公共预算. */
  public GeneralPublicBudget generalPublicBudget() {
    return new GeneralPublicBudget(cells);
  }

  /** 政府性基金. */
  public Optional<Amount> governmentFund() {
    return find(GOVERNMENT_FUND);
  }

  /** 国有资本经营预算. */
  public Optional<Amount> stateCapital() {
    return find(STATE_CAPITAL);
  }

  /** 上年结转结余. */
  public Optional<Amount> carryOver() {
    return find(CARRY_OVER);
  }

  /** 财政专户管理资金收入. */
  public Optional<Amount> specialAccount() {
    return find(SPECIAL_ACCOUNT);
  }

  /** 事业收入. */
  public Optional<Amount> institutional() {
    return find(INSTITUTIONAL);
  }

  /** 上级补助收入. */
  public Optional<Amount> superiorSubsidy() {
    return find(SUPERIOR_SUBSIDY);
  }

  /** 附属单位上缴收入. */
  public Optional<Amount> subordinateContribution() {
    return find(SUBORDINATE_CONTRIBUTION);
  }

  /** 事业单位经营收入. */
  public Optional<Amount> operating() {
    return find(OPERATING);
  }

  /** 其他收入. */
  public Optional<Amount> other() {
    return find(OTHER);
  }

  /** 专户管理的教育收费. */
  public Optional<Amount> educationFees() {
    return find(EDUCATION_FEES);
  }

  /** 专户管理的教育收费结余(结转). */
  public Optional<Amount> educationFeesCarryOver() {
    return find(EDUCATION_FEES_CARRY_OVER);
  }

  /** 事业基金. */
  public Optional<Amount> institutionalFund() {
    return find(INSTITUTIONAL_FUND);
  }

  /** 部门结转. */
  public Optional<Amount> departmentCarryOver() {
    return find(DEPARTMENT_CARRY_OVER);
  }

  @Override
  public String toString() {
    return cells.toString();
  }

  /**
   * Expenditure from the general public budget (一般公共预算).
   *
   * @param cells the cells of the row
   */
  public record GeneralPublicBudget(Cells cells) implements Row {
    /** 小计. */
    public Optional<Amount> total() {
      return find(GENERAL_PUBLIC_BUDGET);
    }

    /** 其中：财政拨款. */
    public Optional<Amount> appropriation() {
      return find(APPROPRIATION);
    }

    @Override
    public String toString() {
      return cells.describe(GENERAL_PUBLIC_BUDGET);
    }
  }
}
