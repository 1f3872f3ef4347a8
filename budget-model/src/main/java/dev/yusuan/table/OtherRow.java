package dev.yusuan.table;

import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.util.Optional;

/**
 * A row of a table whose kind is not known (其他表格): its label; what else it prints stands in columns
 * that only the table's printed headings name.
 *
 * @param cells the cells
 */
public record OtherRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  /** The level (层级). */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 项目: the text that names the row. */
  public static final Column<String> LABEL = TABLE.label("label", "项目");

  /** The description of the rows. */
  public static final TableSchema<OtherRow> SCHEMA = TABLE.build(OtherRow::new);

  /** The level (层级); empty where it is not known. */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 项目: the text that names the row; empty where it prints none. */
  public Optional<String> label() {
    return find(LABEL);
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
