package dev.yusuan.table;

import dev.yusuan.code.FunctionCode;
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
 * A row of revenue by source (收入预算表).
 *
 * @param cells the cells
 */
public record RevenueRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  /** The level (层级). */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 科目编码, in forms that print revenue by function. */
  public static final Column<FunctionCode> FUNCTION =
      TABLE.key("function", "科目编码", CellType.FUNCTION_CODE);

  /** 单位代码. */
  public static final Column<UnitCode> UNIT = TABLE.key("unit", "单位代码", CellType.UNIT_CODE);

  /** 单位名称. */
  public static final Column<String> NAME = TABLE.label("name", "单位名称");

  /** 总计. */
  public static final Column<Amount> TOTAL = TABLE.amount("total", "总计");

  /** 本年收入/合计. */
  public static final Column<Amount> THIS_YEAR = TABLE.part(TOTAL, "thisYear", "本年收入/合计");

  /** 本年收入/一般公共预算/小计. */
  public static final Column<Amount> GENERAL_PUBLIC_BUDGET =
      TABLE.part(THIS_YEAR, "thisYear.generalPublicBudget", "本年收入/一般公共预算/小计");

  /** 本年收入/一般公共预算/其中：财政拨款. */
  public static final Column<Amount> APPROPRIATION =
      TABLE.ofWhich(
          GENERAL_PUBLIC_BUDGET,
          "thisYear.generalPublicBudget.appropriation",
          "本年收入/一般公共预算/其中：财政拨款");

  /** 本年收入/政府性基金. */
  public static final Column<Amount> GOVERNMENT_FUND =
      TABLE.part(THIS_YEAR, "thisYear.governmentFund", "本年收入/政府性基金");

  /** 本年收入/国有资本经营预算. */
  public static final Column<Amount> STATE_CAPITAL =
      TABLE.part(THIS_YEAR, "thisYear.stateCapital", "本年收入/国有资本经营预算");

  /** 本年收入/财政专户管理资金收入. */
  public static final Column<Amount> SPECIAL_ACCOUNT =
      TABLE.part(THIS_YEAR, "thisYear.specialAccount", "本年收入/财政专户管理资金收入");

  /** 本年收入/事业收入. */
  public static final Column<Amount> INSTITUTIONAL =
      TABLE.part(THIS_YEAR, "thisYear.institutional", "本年收入/事业收入");

  /** 本年收入/事业单位经营收入. */
  public static final Column<Amount> OPERATING =
      TABLE.part(THIS_YEAR, "thisYear.operating", "本年收入/事业单位经营收入");

  /** 本年收入/上级补助收入. */
  public static final Column<Amount> SUPERIOR_SUBSIDY =
      TABLE.part(THIS_YEAR, "thisYear.superiorSubsidy", "本年收入/上级补助收入");

  /** 本年收入/附属单位上缴收入. */
  public static final Column<Amount> SUBORDINATE_CONTRIBUTION =
      TABLE.part(THIS_YEAR, "thisYear.subordinateContribution", "本年收入/附属单位上缴收入");

  /** 本年收入/其他收入. */
  public static final Column<Amount> OTHER = TABLE.part(THIS_YEAR, "thisYear.other", "本年收入/其他收入");

  /** 上年结转结余/合计. */
  public static final Column<Amount> CARRY_OVER = TABLE.part(TOTAL, "carryOver", "上年结转结余/合计");

  /** 上年结转结余/一般公共预算. */
  public static final Column<Amount> CARRY_OVER_GENERAL_PUBLIC_BUDGET =
      TABLE.part(CARRY_OVER, "carryOver.generalPublicBudget", "上年结转结余/一般公共预算");

  /** 上年结转结余/政府性基金. */
  public static final Column<Amount> CARRY_OVER_GOVERNMENT_FUND =
      TABLE.part(CARRY_OVER, "carryOver.governmentFund", "上年结转结余/政府性基金");

  /** 上年结转结余/国有资本经营预算. */
  public static final Column<Amount> CARRY_OVER_STATE_CAPITAL =
      TABLE.part(CARRY_OVER, "carryOver.stateCapital", "上年结转结余/国有资本经营预算");

  /** 上年结转结余/财政专户管理资金. */
  public static final Column<Amount> CARRY_OVER_SPECIAL_ACCOUNT =
      TABLE.part(CARRY_OVER, "carryOver.specialAccount", "上年结转结余/财政专户管理资金");

  /** 上年结转结余/单位资金. */
  public static final Column<Amount> CARRY_OVER_UNIT_FUNDS =
      TABLE.part(CARRY_OVER, "carryOver.unitFunds", "上年结转结余/单位资金");

  /** 本年收入/专户管理的教育收费. */
  public static final Column<Amount> EDUCATION_FEES =
      TABLE.part(THIS_YEAR, "thisYear.educationFees", "本年收入/专户管理的教育收费");

  /** 事业基金. */
  public static final Column<Amount> INSTITUTIONAL_FUND =
      TABLE.part(TOTAL, "institutionalFund", "事业基金");

  /** 专户管理的教育收费结余(结转). */
  public static final Column<Amount> CARRY_OVER_EDUCATION_FEES =
      TABLE.part(CARRY_OVER, "carryOver.educationFees", "专户管理的教育收费结余(结转)");

  /** 部门结转. */
  public static final Column<Amount> CARRY_OVER_DEPARTMENT =
      TABLE.part(CARRY_OVER, "carryOver.department", "部门结转");

  /** 合计/一般公共预算. */
  public static final Column<Amount> ALL_GENERAL_PUBLIC_BUDGET =
      TABLE.ofWhich(TOTAL, "all.generalPublicBudget", "合计/一般公共预算");

  /** 合计/政府性基金. */
  public static final Column<Amount> ALL_GOVERNMENT_FUND =
      TABLE.ofWhich(TOTAL, "all.governmentFund", "合计/政府性基金");

  /** 合计/国有资本经营预算. */
  public static final Column<Amount> ALL_STATE_CAPITAL =
      TABLE.ofWhich(TOTAL, "all.stateCapital", "合计/国有资本经营预算");

  /** 合计/财政专户管理资金. */
  public static final Column<Amount> ALL_SPECIAL_ACCOUNT =
      TABLE.ofWhich(TOTAL, "all.specialAccount", "合计/财政专户管理资金");

  /** The description of the rows. */
  public static final TableSchema<RevenueRow> SCHEMA = TABLE.build(RevenueRow::new);

  /** The level (层级); empty where it is not known. */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 科目编码; empty in totals, and in forms that print revenue by unit. */
  public Optional<FunctionCode> function() {
    return find(FUNCTION);
  }

  /** 单位代码; empty in the total. */
  public Optional<UnitCode> unit() {
    return find(UNIT);
  }

  /** 单位名称. */
  public Optional<String> name() {
    return find(NAME);
  }

  /** 总计. */
  public Optional<Amount> total() {
    return find(TOTAL);
  }

  /** 事业基金. */
  public Optional<Amount> institutionalFund() {
    return find(INSTITUTIONAL_FUND);
  }

  /** 合计 by budget: this year's revenue and what is carried over, together. */
  public All all() {
    return new All(cells);
  }

  /** 本年收入. */
  public ThisYear thisYear() {
    return new ThisYear(cells);
  }

  /** 上年结转结余. */
  public CarryOver carryOver() {
    return new CarryOver(cells);
  }

  @Override
  public String toString() {
    return cells.toString();
  }

  /**
   * This year's revenue (本年收入).
   *
   * @param cells the cells of the row
   */
  public record ThisYear(Cells cells) implements Row {
    /** 合计. */
    public Optional<Amount> total() {
      return find(THIS_YEAR);
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

    /** 专户管理的教育收费. */
    public Optional<Amount> educationFees() {
      return find(EDUCATION_FEES);
    }

    /** 财政专户管理资金收入. */
    public Optional<Amount> specialAccount() {
      return find(SPECIAL_ACCOUNT);
    }

    /** 事业收入. */
    public Optional<Amount> institutional() {
      return find(INSTITUTIONAL);
    }

    /** 事业单位经营收入. */
    public Optional<Amount> operating() {
      return find(OPERATING);
    }

    /** 上级补助收入. */
    public Optional<Amount> superiorSubsidy() {
      return find(SUPERIOR_SUBSIDY);
    }

    /** 附属单位上缴收入. */
    public Optional<Amount> subordinateContribution() {
      return find(SUBORDINATE_CONTRIBUTION);
    }

    /** 其他收入. */
    public Optional<Amount> other() {
      return find(OTHER);
    }

    @Override
    public String toString() {
      return cells.describe(THIS_YEAR);
    }
  }

  /**
   * This year's revenue from the general public budget (一般公共预算).
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

  /**
   * What is carried over from last year (上年结转结余).
   *
   * @param cells the cells of the row
   */
  public record CarryOver(Cells cells) implements Row {
    /** 合计. */
    public Optional<Amount> total() {
      return find(CARRY_OVER);
    }

    /** 一般公共预算. */
    public Optional<Amount> generalPublicBudget() {
      return find(CARRY_OVER_GENERAL_PUBLIC_BUDGET);
    }

    /** 政府性基金. */
    public Optional<Amount> governmentFund() {
      return find(CARRY_OVER_GOVERNMENT_FUND);
    }

    /** 国有资本经营预算. */
    public Optional<Amount> stateCapital() {
      return find(CARRY_OVER_STATE_CAPITAL);
    }

    /** 财政专户管理资金. */
    public Optional<Amount> specialAccount() {
      return find(CARRY_OVER_SPECIAL_ACCOUNT);
    }

    /** 专户管理的教育收费结余(结转). */
    public Optional<Amount> educationFees() {
      return find(CARRY_OVER_EDUCATION_FEES);
    }

    /** 部门结转. */
    public Optional<Amount> department() {
      return find(CARRY_OVER_DEPARTMENT);
    }

    /** 单位资金. */
    public Optional<Amount> unitFunds() {
      return find(CARRY_OVER_UNIT_FUNDS);
    }

    @Override
    public String toString() {
      return cells.describe(CARRY_OVER);
    }
  }

  /**
   * This year's revenue and what is carried over, together, by budget (合计).
   *
   * @param cells the cells of the row
   */
  public record All(Cells cells) implements Row {
    /** 一般公共预算. */
    public Optional<Amount> generalPublicBudget() {
      return find(ALL_GENERAL_PUBLIC_BUDGET);
    }

    /** 政府性基金. */
    public Optional<Amount> governmentFund() {
      return find(ALL_GOVERNMENT_FUND);
    }

    /** 国有资本经营预算. */
    public Optional<Amount> stateCapital() {
      return find(ALL_STATE_CAPITAL);
    }

    /** 财政专户管理资金. */
    public Optional<Amount> specialAccount() {
      return find(ALL_SPECIAL_ACCOUNT);
    }

    @Override
    public String toString() {
      return cells.describe(TOTAL);
    }
  }
}
