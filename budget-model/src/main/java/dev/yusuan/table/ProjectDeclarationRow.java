package dev.yusuan.table;

import dev.yusuan.code.UnitCode;
import dev.yusuan.indicator.Target;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorTreeColumns;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.text.Contact;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the declarations of projects (支出项目绩效目标申报表): the head of a project with funds and texts,
 * or one of its indicators.
 *
 * @param cells the cells
 */
public record ProjectDeclarationRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder().withoutRowSums();

  /** The level (层级); empty in rows that print only an indicator. */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** 项目名称. */
  public static final Column<String> NAME = TABLE.label("name", "项目名称");

  /** 单位编码. */
  public static final Column<UnitCode> UNIT = TABLE.key("unit", "单位编码", CellType.UNIT_CODE);

  /** 资金用途. */
  public static final Column<String> USE = TABLE.key("use", "资金用途", CellType.TEXT);

  /** 项目负责人. */
  public static final Column<Contact> LEADER = TABLE.key("leader", "项目负责人", CellType.CONTACT);

  /** 联系人. */
  public static final Column<Contact> CONTACT = TABLE.key("contact", "联系人", CellType.CONTACT);

  /** 联系电话. */
  public static final Column<Contact> TELEPHONE = TABLE.key("telephone", "联系电话", CellType.CONTACT);

  /** 开始时间. */
  public static final Column<LocalDate> START = TABLE.key("start", "开始时间", CellType.DATE);

  /** 结束时间. */
  public static final Column<LocalDate> END = TABLE.key("end", "结束时间", CellType.DATE);

  /** 项目总金额. */
  public static final Column<Amount> TOTAL = TABLE.amount("total", "项目总金额");

  /** 项目本年度金额. */
  public static final Column<Amount> THIS_YEAR = TABLE.ofWhich(TOTAL, "thisYear", "项目本年度金额");

  /** 上年度项目总金额. */
  public static final Column<Amount> LAST_TOTAL = TABLE.amount("lastTotal", "上年度项目总金额");

  /** 项目上年度金额. */
  public static final Column<Amount> LAST_YEAR = TABLE.ofWhich(LAST_TOTAL, "lastYear", "项目上年度金额");

  /** 项目概况. */
  public static final Column<String> OVERVIEW = TABLE.key("overview", "项目概况", CellType.TEXT);

  /** 立项依据. */
  public static final Column<String> BASIS = TABLE.key("basis", "立项依据", CellType.TEXT);

  /** 项目设立的必要性. */
  public static final Column<String> NECESSITY = TABLE.key("necessity", "项目设立的必要性", CellType.TEXT);

  /** 项目配套制度措施. */
  public static final Column<String> MEASURES = TABLE.key("measures", "项目配套制度措施", CellType.TEXT);

  /** 项目实施计划. */
  public static final Column<String> PLAN = TABLE.key("plan", "项目实施计划", CellType.TEXT);

  /** 备注. */
  public static final Column<String> REMARKS = TABLE.key("remarks", "备注", CellType.TEXT);

  /** 项目总目标. */
  public static final Column<String> OVERALL_GOAL =
      TABLE.key("overallGoal", "项目总目标", CellType.TEXT);

  /** 年度绩效目标. */
  public static final Column<String> ANNUAL_GOAL = TABLE.key("annualGoal", "年度绩效目标", CellType.TEXT);

  /** The indicators. */
  public static final IndicatorTreeColumns INDICATORS = TABLE.indicatorTree();

  /** The description of the rows. */
  public static final TableSchema<ProjectDeclarationRow> SCHEMA =
      TABLE.build(ProjectDeclarationRow::new);

  /** The level (层级). */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** 项目名称. */
  public Optional<String> name() {
    return find(NAME);
  }

  /** 单位编码. */
  public Optional<UnitCode> unit() {
    return find(UNIT);
  }

  /** 资金用途. */
  public Optional<String> use() {
    return find(USE);
  }

  /** 项目负责人. */
  public Optional<Contact> leader() {
    return find(LEADER);
  }

  /** 联系人. */
  public Optional<Contact> contact() {
    return find(CONTACT);
  }

  /** 联系电话. */
  public Optional<Contact> telephone() {
    return find(TELEPHONE);
  }

  /** 开始时间. */
  public Optional<LocalDate> start() {
    return find(START);
  }

  /** 结束时间. */
  public Optional<LocalDate> end() {
    return find(END);
  }

  /** 项目总金额. */
  public Optional<Amount> total() {
    return find(TOTAL);
  }

  /** 项目本年度金额. */
  public Optional<Amount> thisYear() {
    return find(THIS_YEAR);
  }

  /** 上年度项目总金额. */
  public Optional<Amount> lastTotal() {
    return find(LAST_TOTAL);
  }

  /** 项目上年度金额. */
  public Optional<Amount> lastYear() {
    return find(LAST_YEAR);
  }

  /** 项目概况. */
  public Optional<String> overview() {
    return find(OVERVIEW);
  }

  /** 立项依据. */
  public Optional<String> basis() {
    return find(BASIS);
  }

  /** 项目设立的必要性. */
  public Optional<String> necessity() {
    return find(NECESSITY);
  }

  /** 项目配套制度措施. */
  public Optional<String> measures() {
    return find(MEASURES);
  }

  /** 项目实施计划. */
  public Optional<String> plan() {
    return find(PLAN);
  }

  /** 备注. */
  public Optional<String> remarks() {
    return find(REMARKS);
  }

  /** 项目总目标. */
  public Optional<String> overallGoal() {
    return find(OVERALL_GOAL);
  }

  /** 年度绩效目标. */
  public Optional<String> annualGoal() {
    return find(ANNUAL_GOAL);
  }

  /** 一级指标; empty where it is that of the row above. */
  public Optional<String> level1() {
    return find(INDICATORS.level1());
  }

  /** 二级指标; empty where it is that of the row above. */
  public Optional<String> level2() {
    return find(INDICATORS.level2());
  }

  /** 三级指标; empty in a branch without indicators. */
  public Optional<String> indicator() {
    return find(INDICATORS.name());
  }

  /** 指标值. */
  public Optional<Target> target() {
    return find(INDICATORS.target());
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
