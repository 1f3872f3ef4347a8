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

  @Override
  public String toString() {
    return cells.toString();
  }
}
