package dev.yusuan.table;

import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.util.Optional;

/**
 * A row of the operating expenses of an administrative organ by economic class (机关（机构）运行经费表).
 *
 * @param cells the cells
 */
public record OperatingExpenseRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  /** The level (层级). */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 部门预算支出经济分类科目编码. */
  public static final Column<DepartmentEconomicCode> DEPARTMENT_ECONOMIC =
      TABLE.key("departmentEconomic", "部门预算支出经济分类科目/科目编码", CellType.DEPARTMENT_ECONOMIC_CODE);

  /** 部门预算支出经济分类科目名称. */
  public static final Column<String> DEPARTMENT_ECONOMIC_NAME =
      TABLE.label("departmentEconomic.name", "部门预算支出经济分类科目/科目名称");

  /** 机关（机构）运行经费支出. */
  public static final Column<Amount> AMOUNT = TABLE.amount("amount", "机关（机构）运行经费支出/合计");

  /** The description of the rows. */
  public static final TableSchema<OperatingExpenseRow> SCHEMA =
      TABLE.build(OperatingExpenseRow::new);

  /** The level (层级); empty where it is not known. */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 部门预算支出经济分类科目编码; empty in the total. */
  public Optional<DepartmentEconomicCode> departmentEconomic() {
    return find(DEPARTMENT_ECONOMIC);
  }

  /** 部门预算支出经济分类科目名称. */
  public Optional<String> departmentEconomicName() {
    return find(DEPARTMENT_ECONOMIC_NAME);
  }

  /** 机关（机构）运行经费支出. */
  public Optional<Amount> amount() {
    return find(AMOUNT);
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
