package dev.yusuan.table;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.util.Optional;

/**
 * A row of revenue and expenditure of fiscal appropriation (财政拨款收支总体情况表): a line of revenue beside
 * a line of expenditure, either of which may be blank.
 *
 * @param cells the cells
 */
public record FiscalAppropriationRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  static {
    TABLE.side("revenue", "收入");
  }

  /** The level of the line of revenue (层级). */
  public static final Column<RowLevel> REVENUE_LEVEL = TABLE.level();

  /** 项目. */
  public static final Column<String> REVENUE_ITEM = TABLE.label("item", "项目");

  /** 项目的类别, in forms that print two columns of items: 一般公共预算收入 beside 财政拨款. */
  public static final Column<String> REVENUE_GROUP = TABLE.label("group", "项目类别");

  /** 金额. */
  public static final Column<Amount> REVENUE_AMOUNT = TABLE.amount("amount", "金额");

  static {
    TABLE.side("expenditure", "支出");
  }

  /** The level of the line of expenditure (层级). */
  public static final Column<RowLevel> EXPENDITURE_LEVEL = TABLE.level();

  /** 项目. */
  public static final Column<String> EXPENDITURE_ITEM = TABLE.label("item", "项目");

  /** 合计. */
  public static final Column<Amount> EXPENDITURE_TOTAL = TABLE.amount("total", "合计");

  /** 一般公共预算/小计. */
  public static final Column<Amount> GENERAL_PUBLIC_BUDGET =
      TABLE.part(EXPENDITURE_TOTAL, "generalPublicBudget", "一般公共预算/小计");

  /** 一般公共预算/其中：财政拨款. */
  public static final Column<Amount> APPROPRIATION =
      TABLE.ofWhich(GENERAL_PUBLIC_BUDGET, "generalPublicBudget.appropriation", "一般公共预算/其中：财政拨款");

  /** 政府性基金. */
  public static final Column<Amount> GOVERNMENT_FUND =
      TABLE.part(EXPENDITURE_TOTAL, "governmentFund", "政府性基金");

  /** 国有资本经营预算. */
  public static final Column<Amount> STATE_CAPITAL =
      TABLE.part(EXPENDITURE_TOTAL, "stateCapital", "国有资本经营预算");

  /** 一般公共预算/其中：上级专项转移支付安排支出. */
  public static final Column<Amount> SUPERIOR_TRANSFERS =
      TABLE.ofWhich(
          GENERAL_PUBLIC_BUDGET, "generalPublicBudget.superiorTransfers", "一般公共预算/其中：上级专项转移支付安排支出");

  /** 财政专户管理资金收入. */
  public static final Column<Amount> SPECIAL_ACCOUNT =
      TABLE.part(EXPENDITURE_TOTAL, "specialAccount", "财政专户管理资金收入");

  /** 单位资金. */
  public static final Column<Amount> UNIT_FUNDS =
      TABLE.part(EXPENDITURE_TOTAL, "unitFunds", "单位资金");

  /** The description of the rows. */
  public static final TableSchema<FiscalAppropriationRow> SCHEMA =
      TABLE.build(FiscalAppropriationRow::new);

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

    /** 项目的类别; empty where the form prints none, or not again in the rows below. */
    public Optional<String> group() {
      return find(REVENUE_GROUP);
    }

    /** 金额. */
    public Optional<Amount> amount() {
      return find(REVENUE_AMOUNT);
    }

    @Override
    public String toString() {
      return item().or(this::group).map(item -> item + " ").orElse("")
          + cells.describe(REVENUE_AMOUNT);
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

    /** 合计. */
    public Optional<Amount> total() {
      return find(EXPENDITURE_TOTAL);
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

    /** 财政专户管理资金收入. */
    public Optional<Amount> specialAccount() {
      return find(SPECIAL_ACCOUNT);
    }

    /** 单位资金. */
    public Optional<Amount> unitFunds() {
      return find(UNIT_FUNDS);
    }

    @Override
    public String toString() {
      return item().map(item -> item + " ").orElse("") + cells.describe(EXPENDITURE_TOTAL);
    }
  }

  /**
   * The general public budget in a line of expenditure (一般公共预算).
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

    /** 其中：上级专项转移支付安排支出. */
    public Optional<Amount> superiorTransfers() {
      return find(SUPERIOR_TRANSFERS);
    }

    @Override
    public String toString() {
      return cells.describe(GENERAL_PUBLIC_BUDGET);
    }
  }
}
