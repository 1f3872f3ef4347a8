package dev.yusuan.table;

import dev.yusuan.code.FunctionCode;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of government procurement (政府采购汇总表): an item to be bought, or a total.
 *
 * @param cells the cells
 */
public record ProcurementRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  /** The level (层级); empty where it is not known. */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 科目编码. */
  public static final Column<FunctionCode> FUNCTION =
      TABLE.key("function", "科目编码", CellType.FUNCTION_CODE);

  /** 采购项目, which names the row; a total is named by {@link #UNIT_NAME}. */
  public static final Column<String> ITEM = TABLE.label("item", "采购项目");

  /** 单位名称. */
  public static final Column<String> UNIT_NAME = TABLE.label("unitName", "单位名称");

  /** 采购目录. */
  public static final Column<String> CATALOGUE = TABLE.key("catalogue", "采购目录", CellType.TEXT);

  /** 规格. */
  public static final Column<String> SPECIFICATION =
      TABLE.key("specification", "规格", CellType.TEXT);

  /** 计量单位. */
  public static final Column<String> MEASURE = TABLE.key("measure", "计量单位", CellType.TEXT);

  /** 采购数量. */
  public static final Column<BigDecimal> QUANTITY =
      TABLE.key("quantity", "采购数量", CellType.QUANTITY);

  /** 金额. */
  public static final Column<Amount> AMOUNT = TABLE.amount("amount", "金额");

  /** The description of the rows. */
  public static final TableSchema<ProcurementRow> SCHEMA = TABLE.build(ProcurementRow::new);

  /** The level (层级). */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 科目编码. */
  public Optional<FunctionCode> function() {
    return find(FUNCTION);
  }

  /** 单位名称. */
  public Optional<String> unitName() {
    return find(UNIT_NAME);
  }

  /** 采购项目. */
  public Optional<String> item() {
    return find(ITEM);
  }

  /** 采购目录. */
  public Optional<String> catalogue() {
    return find(CATALOGUE);
  }

  /** 规格. */
  public Optional<String> specification() {
    return find(SPECIFICATION);
  }

  /** 计量单位. */
  public Optional<String> measure() {
    return find(MEASURE);
  }

  /** 采购数量. */
  public Optional<BigDecimal> quantity() {
    return find(QUANTITY);
  }

  /** 金额. */
  public Optional<Amount> amount() {
    return find(AMOUNT);
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
