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

  /** 金额. */
  public static final Column<Amount> EXPENDITURE_AMOUNT = TABLE.amount("amount", "金额");

  /** 用事业单位基金弥补收支差额. */
  public static final Column<Amount> INSTITUTIONAL_FUND_OFFSET =
      TABLE.part(EXPENDITURE_AMOUNT, "institutionalFundOffset", "用事业单位基金弥补收支差额");

  /** 部门结转. */
  public static final Column<Amount> DEPARTMENT_CARRY_OVER =
      TABLE.part(EXPENDITURE_AMOUNT, "departmentCarryOver", "部门结转");

  /** 本年支出小计/小计. */
  public static final Column<Amount> THIS_YEAR =
      TABLE.part(EXPENDITURE_AMOUNT, "thisYear", "本年支出小计/小计");

  /** 本年支出小计/一般公共预算/小计. */
  public static final Column<Amount> GENERAL_PUBLIC_BUDGET =
      TABLE.part(THIS_YEAR, "thisYear.generalPublicBudget", "本年支出小计/一般公共预算/小计");

  /** 本年支出小计/一般公共预算/其中：财政拨款. */
  public static final Column<Amount> APPROPRIATION =
      TABLE.ofWhich(
          GENERAL_PUBLIC_BUDGET,
          "thisYear.generalPublicBudget.appropriation",
          "本年支出小计/一般公共预算/其中：财政拨款");

  /** 本年支出小计/政府性基金. */
  public static final Column<Amount> GOVERNMENT_FUND =
      TABLE.part(THIS_YEAR, "thisYear.governmentFund", "本年支出小计/政府性基金");

  /** 本年支出小计/专户管理的教育收费. */
  public static final Column<Amount> EDUCATION_FEES =
      TABLE.part(THIS_YEAR, "thisYear.educationFees", "本年支出小计/专户管理的教育收费");

  /** 本年支出小计/专户管理的教育收费结余(结转). */
  public static final Column<Amount> EDUCATION_FEES_CARRY_OVER =
      TABLE.part(THIS_YEAR, "thisYear.educationFeesCarryOver", "本年支出小计/专户管理的教育收费结余(结转)");

  /** 本年支出小计/国有资本经营预算收入. */
  public static final Column<Amount> STATE_CAPITAL =
      TABLE.part(THIS_YEAR, "thisYear.stateCapital", "本年支出小计/国有资本经营预算收入");

  /** 本年支出小计/事业收入. */
  public static final Column<Amount> INSTITUTIONAL =
      TABLE.part(THIS_YEAR, "thisYear.institutional", "本年支出小计/事业收入");

  /** 本年支出小计/经营收入. */
  public static final Column<Amount> OPERATING =
      TABLE.part(THIS_YEAR, "thisYear.operating", "本年支出小计/经营收入");

  /** 本年支出小计/事业基金. */
  public static final Column<Amount> INSTITUTIONAL_FUND =
      TABLE.part(THIS_YEAR, "thisYear.institutionalFund", "本年支出小计/事业基金");

  /** 本年支出小计/其他收入. */
  public static final Column<Amount> OTHER = TABLE.part(THIS_YEAR, "thisYear.other", "本年支出小计/其他收入");

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

    /** 金额. */
    public Optional<Amount> amount() {
      return find(EXPENDITURE_AMOUNT);
    }

    /** 合计 by source, in forms that print it. */
    public BySource bySource() {
      return new BySource(cells);
    }

    @Override
    public String toString() {
      return item().map(item -> item + " ").orElse("") + cells.describe(EXPENDITURE_AMOUNT);
    }
  }

  /**
   * A line of expenditure by source of funds (按资金来源).
   *
   * @param cells the cells of the row
   */
  public record BySource(Cells cells) implements Row {
    /** 用事业单位基金弥补收支差额. */
    public Optional<Amount> institutionalFundOffset() {
      return find(INSTITUTIONAL_FUND_OFFSET);
    }

    /** 部门结转. */
    public Optional<Amount> departmentCarryOver() {
      return find(DEPARTMENT_CARRY_OVER);
    }

    /** 本年支出小计. */
    public Optional<Amount> thisYear() {
      return find(THIS_YEAR);
    }

    /** 一般公共预算/小计. */
    public Optional<Amount> generalPublicBudget() {
      return find(GENERAL_PUBLIC_BUDGET);
    }

    /** 一般公共预算/其中：财政拨款. */
    public Optional<Amount> appropriation() {
      return find(APPROPRIATION);
    }

    /** 政府性基金. */
    public Optional<Amount> governmentFund() {
      return find(GOVERNMENT_FUND);
    }

    /** 专户管理的教育收费. */
    public Optional<Amount> educationFees() {
      return find(EDUCATION_FEES);
    }

    /** 专户管理的教育收费结余(结转). */
    public Optional<Amount> educationFeesCarryOver() {
      return find(EDUCATION_FEES_CARRY_OVER);
    }

    /** 国有资本经营预算收入. */
    public Optional<Amount> stateCapital() {
      return find(STATE_CAPITAL);
    }

    /** 事业收入. */
    public Optional<Amount> institutional() {
      return find(INSTITUTIONAL);
    }

    /** 经营收入. */
    public Optional<Amount> operating() {
      return find(OPERATING);
    }

    /** 事业基金. */
    public Optional<Amount> institutionalFund() {
      return find(INSTITUTIONAL_FUND);
    }

    /** 其他收入. */
    public Optional<Amount> other() {
      return find(OTHER);
    }

    @Override
    public String toString() {
      return cells.describe(EXPENDITURE_AMOUNT);
    }
  }
}
