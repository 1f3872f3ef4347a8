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
 * A row of expenditure by unit and function (支出预算表, 一般公共预算支出表, 政府性基金预算支出表, 国有资本经营预算支出表).
 *
 * @param cells the cells
 */
public record ExpenditureRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder();

  /** The level (层级). */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 科目编码. */
  public static final Column<FunctionCode> FUNCTION =
      TABLE.key("function", "科目编码", CellType.FUNCTION_CODE);

  /** 单位代码. */
  public static final Column<UnitCode> UNIT = TABLE.key("unit", "单位代码", CellType.UNIT_CODE);

  /** 单位（科目名称）. */
  public static final Column<String> NAME = TABLE.label("name", "单位（科目名称）");

  /** 合计. */
  public static final Column<Amount> TOTAL = TABLE.amount("total", "合计");

  /** 基本支出/小计. */
  public static final Column<Amount> BASIC = TABLE.part(TOTAL, "basic", "基本支出/小计");

  /** 基本支出/人员经费/小计. */
  public static final Column<Amount> PERSONNEL =
      TABLE.part(BASIC, "basic.personnel", "基本支出/人员经费/小计");

  /** 基本支出/人员经费/工资福利支出. */
  public static final Column<Amount> WAGES =
      TABLE.part(PERSONNEL, "basic.personnel.wages", "基本支出/人员经费/工资福利支出");

  /** 基本支出/人员经费/对个人和家庭的补助. */
  public static final Column<Amount> INDIVIDUALS =
      TABLE.part(PERSONNEL, "basic.personnel.individuals", "基本支出/人员经费/对个人和家庭的补助");

  /** 基本支出/公用经费. */
  public static final Column<Amount> PUBLIC = TABLE.part(BASIC, "basic.public", "基本支出/公用经费");

  /** 基本支出/公用经费/商品和服务支出. */
  public static final Column<Amount> GOODS =
      TABLE.part(PUBLIC, "basic.public.goods", "基本支出/公用经费/商品和服务支出");

  /** 基本支出/公用经费/资本性支出. */
  public static final Column<Amount> CAPITAL =
      TABLE.part(PUBLIC, "basic.public.capital", "基本支出/公用经费/资本性支出");

  /** 项目支出/小计. */
  public static final Column<Amount> PROJECT = TABLE.part(TOTAL, "project", "项目支出/小计");

  /** 项目支出/其他运转类. */
  public static final Column<Amount> OTHER_OPERATING =
      TABLE.part(PROJECT, "project.otherOperating", "项目支出/其他运转类");

  /** 项目支出/特定目标类. */
  public static final Column<Amount> SPECIFIC_TARGET =
      TABLE.part(PROJECT, "project.specificTarget", "项目支出/特定目标类");

  /** 项目支出/一般性项目. */
  public static final Column<Amount> GENERAL_PROJECTS =
      TABLE.part(PROJECT, "project.general", "项目支出/一般性项目");

  /** 项目支出/专项资金. */
  public static final Column<Amount> SPECIAL_FUNDS =
      TABLE.part(PROJECT, "project.specialFunds", "项目支出/专项资金");

  /** 项目支出/社会事业和经济发展项目. */
  public static final Column<Amount> SOCIAL_AND_ECONOMIC =
      TABLE.part(PROJECT, "project.socialAndEconomic", "项目支出/社会事业和经济发展项目");

  /** 项目支出/债务项目. */
  public static final Column<Amount> DEBT = TABLE.part(PROJECT, "project.debt", "项目支出/债务项目");

  /** 项目支出/基本建设项目. */
  public static final Column<Amount> CONSTRUCTION =
      TABLE.part(PROJECT, "project.construction", "项目支出/基本建设项目");

  /** 项目支出/其他项目. */
  public static final Column<Amount> OTHER_PROJECTS =
      TABLE.part(PROJECT, "project.other", "项目支出/其他项目");

  /** The description of the rows. */
  public static final TableSchema<ExpenditureRow> SCHEMA = TABLE.build(ExpenditureRow::new);

  /** The level (层级); empty where it is not known. */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 科目编码: the functional code; empty in rows of totals and units. */
  public Optional<FunctionCode> function() {
    return find(FUNCTION);
  }

  /** Whether the row has a functional code, and it is the given one or stands below it. */
  public boolean isWithin(FunctionCode code) {
    return function().filter(own -> own.isWithin(code)).isPresent();
  }

  /** 单位代码; empty where the row prints none. */
  public Optional<UnitCode> unit() {
    return find(UNIT);
  }

  /** 单位（科目名称）: the name of the unit or of the functional code. */
  public Optional<String> name() {
    return find(NAME);
  }

  /** 合计. */
  public Optional<Amount> total() {
    return find(TOTAL);
  }

  /** 基本支出. */
  public Basic basic() {
    return new Basic(cells);
  }

  /** 项目支出. */
  public Project project() {
    return new Project(cells);
  }

  @Override
  public String toString() {
    return cells.toString();
  }

  /**
   * Basic expenditure (基本支出).
   *
   * @param cells the cells of the row
   */
  public record Basic(Cells cells) implements Row {
    /** 小计. */
    public Optional<Amount> total() {
      return find(BASIC);
    }

    /** 人员经费. */
    public Personnel personnel() {
      return new Personnel(cells);
    }

    /** 公用经费; named so because {@code public} is a word of Java. */
    public PublicFunds publicFunds() {
      return new PublicFunds(cells);
    }

    @Override
    public String toString() {
      return cells.describe(BASIC);
    }
  }

  /**
   * Personnel expenses (人员经费).
   *
   * @param cells the cells of the row
   */
  public record Personnel(Cells cells) implements Row {
    /** 小计; empty where the form prints the parts only. */
    public Optional<Amount> total() {
      return find(PERSONNEL);
    }

    /** 工资福利支出. */
    public Optional<Amount> wages() {
      return find(WAGES);
    }

    /** 对个人和家庭的补助. */
    public Optional<Amount> individuals() {
      return find(INDIVIDUALS);
    }

    @Override
    public String toString() {
      return cells.describe(PERSONNEL);
    }
  }

  /**
   * Public expenses (公用经费).
   *
   * @param cells the cells of the row
   */
  public record PublicFunds(Cells cells) implements Row {
    /** 公用经费; empty where the form prints the parts only. */
    public Optional<Amount> total() {
      return find(PUBLIC);
    }

    /** 商品和服务支出. */
    public Optional<Amount> goods() {
      return find(GOODS);
    }

    /** 资本性支出. */
    public Optional<Amount> capital() {
      return find(CAPITAL);
    }

    @Override
    public String toString() {
      return cells.describe(PUBLIC);
    }
  }

  /**
   * Project expenditure (项目支出).
   *
   * @param cells the cells of the row
   */
  public record Project(Cells cells) implements Row {
    /** 小计. */
    public Optional<Amount> total() {
      return find(PROJECT);
    }

    /** 其他运转类. */
    public Optional<Amount> otherOperating() {
      return find(OTHER_OPERATING);
    }

    /** 特定目标类. */
    public Optional<Amount> specificTarget() {
      return find(SPECIFIC_TARGET);
    }

    /** 一般性项目. */
    public Optional<Amount> general() {
      return find(GENERAL_PROJECTS);
    }

    /** 专项资金. */
    public Optional<Amount> specialFunds() {
      return find(SPECIAL_FUNDS);
    }

    /** 社会事业和经济发展项目. */
    public Optional<Amount> socialAndEconomic() {
      return find(SOCIAL_AND_ECONOMIC);
    }

    /** 债务项目. */
    public Optional<Amount> debt() {
      return find(DEBT);
    }

    /** 基本建设项目. */
    public Optional<Amount> construction() {
      return find(CONSTRUCTION);
    }

    /** 其他项目. */
    public Optional<Amount> other() {
      return find(OTHER_PROJECTS);
    }

    @Override
    public String toString() {
      return cells.describe(PROJECT);
    }
  }
}
