package dev.yusuan.table;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.util.Optional;

/**
 * A row of the summary of revenue and expenditure (收支预算表): a line of revenue beside a line of
 * expenditure, either of which may be blank.
 *
 * @param cells the cells
 */
public record SummaryRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  static {
    TABLE.side("revenue", "收入");
  }

  /** The level of the line of revenue (层级). */
  public static final Column<RowLevel> REVENUE_LEVEL = TABLE.level();

  /** 项目. */
  public static final Column<String> REVENUE_ITEM = TABLE.label("item", "项目");

  /** 金额. */
  public static final Column<Amount> REVENUE_AMOUNT = TABLE.amount("amount", "金额");

  static {
    TABLE.side("expenditure", "支出");
  }

  /** The level of the line of expenditure (层级). */
  public static final Column<RowLevel> EXPENDITURE_LEVEL = TABLE.level();

  /** 项目. */
  public static final Column<String> EXPENDITURE_ITEM = TABLE.label("item", "项目");

  /** 金额. */
  public static final Column<Amount> EXPENDITURE_AMOUNT = TABLE.amount("amount", "金额");

  /** The description of the rows. */
  public static final TableSchema<SummaryRow> SCHEMA = TABLE.build(SummaryRow::new);

  /** 收入: the line of revenue. */
  public Revenue revenue() {
    return new Revenue(cells);
  }

  /** 支出: the line of expenditure. */
  public Expenditure expenditure() {
    return new Expenditure(cells);
  }

  @Override
  public String toString() {
    return cells.toString();
  }

  /**
   * A line of revenue (收入).
   *
   * @param cells the cells of the row
   */
  public record Revenue(Cells cells) implements Row {
    /** The level (层级). */
    public Optional<RowLevel> level() {
      return find(REVENUE_LEVEL);
    }

    /** 项目. */
    public Optional<String> item() {
      return find(REVENUE_ITEM);
    }

    /** 金额. */
    public Optional<Amount> amount() {
      return find(REVENUE_AMOUNT);
    }

    @Override
    public String toString() {
      return item().map(item -> item + " ").orElse("") + cells.describe(REVENUE_AMOUNT);
    }
  }

  /**
   * A line of expenditure (支出).
   *
   * @param cells the cells of the row
   */
  public record Expenditure(Cells cells) implements Row {
    /** The level (层级). */
    public Optional<RowLevel> level() {
      return find(EXPENDITURE_LEVEL);
    }

    /** 项目: the functional class with its printed ordinal. */
    public Optional<String> item() {
      return find(EXPENDITURE_ITEM);
    }

    /** 金额. */
    public Optional<Amount> amount() {
      return find(EXPENDITURE_AMOUNT);
    }

    @Override
    public String toString() {
      return item().map(item -> item + " ").orElse("") + cells.describe(EXPENDITURE_AMOUNT);
    }
  }
}
