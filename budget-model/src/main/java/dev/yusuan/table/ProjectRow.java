package dev.yusuan.table;

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
 * A row of project expenditure by source (项目支出预算表), or of the lines of basic expenditure by source
 * (一般公共预算基本支出明细表).
 *
 * @param cells the cells
 */
public record ProjectRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  /** The level (层级). */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 单位代码. */
  public static final Column<UnitCode> UNIT = TABLE.key("unit", "单位代码", CellType.UNIT_CODE);

  /** 单位（项目）名称. */
  public static final Column<String> NAME = TABLE.label("name", "单位（项目）名称");

  /** 项目类型; some documents print the 合计 of the total here. */
  public static final Column<String> KIND = TABLE.label("kind", "项目类型");

  /** 项目单位: the name of the unit, where it is printed beside the name of the project. */
  public static final Column<String> UNIT_NAME = TABLE.label("unit.name", "项目单位");

  /** 合计. */
  public static final Column<Amount> TOTAL = TABLE.amount("total", "合计");

  /** 本年拨款/小计. */
  public static final Column<Amount> THIS_YEAR = TABLE.part(TOTAL, "thisYear", "本年拨款/小计");

  /** 本年拨款/一般公共预算. */
  public static final Column<Amount> GENERAL_PUBLIC_BUDGET =
      TABLE.part(THIS_YEAR, "thisYear.generalPublicBudget", "本年拨款/一般公共预算");

  /** 本年拨款/政府性基金预算. */
  public static final Column<Amount> GOVERNMENT_FUND =
      TABLE.part(THIS_YEAR, "thisYear.governmentFund", "本年拨款/政府性基金预算");

  /** 本年拨款/国有资本经营预算. */
  public static final Column<Amount> STATE_CAPITAL =
      TABLE.part(THIS_YEAR, "thisYear.stateCapital", "本年拨款/国有资本经营预算");

  /** 上年结转结余/小计. */
  public static final Column<Amount> CARRY_OVER = TABLE.part(TOTAL, "carryOver", "上年结转结余/小计");

  /** 上年结转结余/一般公共预算. */
  public static final Column<Amount> CARRY_OVER_GENERAL_PUBLIC_BUDGET =
      TABLE.part(CARRY_OVER, "carryOver.generalPublicBudget", "上年结转结余/一般公共预算");

  /** 上年结转结余/政府性基金预算. */
  public static final Column<Amount> CARRY_OVER_GOVERNMENT_FUND =
      TABLE.part(CARRY_OVER, "carryOver.governmentFund", "上年结转结余/政府性基金预算");

  /** 上年结转结余/国有资本经营预算. */
  public static final Column<Amount> CARRY_OVER_STATE_CAPITAL =
      TABLE.part(CARRY_OVER, "carryOver.stateCapital", "上年结转结余/国有资本经营预算");

  /** 财政专户管理资金. */
  public static final Column<Amount> SPECIAL_ACCOUNT =
      TABLE.part(TOTAL, "specialAccount", "财政专户管理资金");

  /** 单位资金. */
  public static final Column<Amount> UNIT_FUNDS = TABLE.part(TOTAL, "unitFunds", "单位资金");

  /** The description of the rows. */
  public static final TableSchema<ProjectRow> SCHEMA = TABLE.build(ProjectRow::new);

  /** The level (层级); empty where it is not known. */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 单位代码; empty in the total. */
  public Optional<UnitCode> unit() {
    return find(UNIT);
  }

  /** 单位（项目）名称: the name of the project, or of the unit in its line. */
  public Optional<String> name() {
    return find(NAME);
  }

  /**
   * 项目类型, such as 其他运转类 or 特定目标类; empty in rows of units. Some documents print the 合计 of the total
   * here.
   */
  public Optional<String> kind() {
    return find(KIND);
  }

  /** 项目单位; empty where the form prints the name of the unit in a line of its own, or not again. */
  public Optional<String> unitName() {
    return find(UNIT_NAME);
  }

  /** 合计. */
  public Optional<Amount> total() {
    return find(TOTAL);
  }

  /** 本年拨款. */
  public ThisYear thisYear() {
    return new ThisYear(cells);
  }

  /** 上年结转结余. */
  public CarryOver carryOver() {
    return new CarryOver(cells);
  }

  /** 财政专户管理资金. */
  public Optional<Amount> specialAccount() {
    return find(SPECIAL_ACCOUNT);
  }

  /** 单位资金. */
  public Optional<Amount> unitFunds() {
    return find(UNIT_FUNDS);
  }

  @Override
  public String toString() {
    return cells.toString();
  }

  /**
   * This year's appropriation (本年拨款).
   *
   * @param cells the cells of the row
   */
  public record ThisYear(Cells cells) implements Row {
    /** 小计; empty where the form prints the parts only. */
    public Optional<Amount> total() {
      return find(THIS_YEAR);
    }

    /** 一般公共预算. */
    public Optional<Amount> generalPublicBudget() {
      return find(GENERAL_PUBLIC_BUDGET);
    }

    /** 政府性基金预算. */
    public Optional<Amount> governmentFund() {
      return find(GOVERNMENT_FUND);
    }

    /** 国有资本经营预算. */
    public Optional<Amount> stateCapital() {
      return find(STATE_CAPITAL);
    }

    @Override
    public String toString() {
      return cells.describe(THIS_YEAR);
    }
  }

  /**
   * What is carried over from last year (上年结转结余).
   *
   * @param cells the cells of the row
   */
  public record CarryOver(Cells cells) implements Row {
    /** 小计; empty where the form prints the parts only. */
    public Optional<Amount> total() {
      return find(CARRY_OVER);
    }

    /** 一般公共预算. */
    public Optional<Amount> generalPublicBudget() {
      return find(CARRY_OVER_GENERAL_PUBLIC_BUDGET);
    }

    /** 政府性基金预算. */
    public Optional<Amount> governmentFund() {
      return find(CARRY_OVER_GOVERNMENT_FUND);
    }

    /** 国有资本经营预算. */
    public Optional<Amount> stateCapital() {
      return find(CARRY_OVER_STATE_CAPITAL);
    }

    @Override
    public String toString() {
      return cells.describe(CARRY_OVER);
    }
  }
}
