package dev.yusuan.testkit;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import java.util.function.ToLongFunction;

/**
 * The figures of a department, from which its tables follow; amounts are in 0.01 万元.
 *
 * @param units its units, at least one
 * @param threePublic its “三公” expenses
 * @param lastThreePublic those of the year before
 */
record SmallBudget(
    ImmutableList<Unit> units, ThreePublic threePublic, ThreePublic lastThreePublic) {
  static final String OTHER_OPERATING = "其他运转类";
  static final String SPECIFIC_TARGET = "特定目标类";

  /** An amount in 万元 with two decimals. */
  static Amount amount(long hundredths) {
    return new Amount(hundredths, 2, AmountUnit.TEN_THOUSAND_YUAN);
  }

  /** Who pays (资金来源). */
  enum Fund {
    GENERAL_PUBLIC_BUDGET,
    GOVERNMENT_FUND,
    STATE_CAPITAL,
    UNIT_FUNDS
  }

  /** A unit: its basic expenditure by function, and its projects. */
  record Unit(
      UnitCode code, String name, ImmutableList<Item> items, ImmutableList<Project> projects) {

    long basic() {
      return basic(Item::sum);
    }

    long basic(ToLongFunction<Item> figure) {
      return items.stream().mapToLong(figure).sum();
    }

    long total() {
      return basic() + projects.stream().mapToLong(Project::cost).sum();
    }

    /** What its projects cost that a fund pays. */
    long projects(Fund fund) {
      return projects.stream()
          .filter(project -> project.fund() == fund)
          .mapToLong(Project::cost)
          .sum();
    }

    /** What a fund pays, basic expenditure included. */
    long paidBy(Fund fund) {
      return projects(fund) + (fund == Fund.GENERAL_PUBLIC_BUDGET ? basic() : 0);
    }

    /** What a fund pays for a function. */
    long spentOn(Function function, Fund fund) {
      long basic =
          items.stream()
              .filter(item -> fund == Fund.GENERAL_PUBLIC_BUDGET && item.function() == function)
              .mapToLong(Item::sum)
              .sum();
      return basic
          + projects.stream()
              .filter(project -> project.fund() == fund && project.function() == function)
              .mapToLong(Project::cost)
              .sum();
    }
  }

  /** Basic expenditure of a function; the general public budget pays it. */
  record Item(Function function, long wages, long individuals, long goods) {
    long sum() {
      return wages + individuals + goods;
    }
  }

  /** A project with its indicators; one fund pays it. */
  record Project(
      ProjectCode code,
      String name,
      String kind,
      long cost,
      Fund fund,
      ImmutableList<Indicator> indicators) {

    Function function() {
      return switch (fund) {
        case GENERAL_PUBLIC_BUDGET, UNIT_FUNDS -> Function.PROJECTS;
        case GOVERNMENT_FUND -> Function.LAND;
        case STATE_CAPITAL -> Function.STATE_CAPITAL;
      };
    }
  }

  /** The “三公” expenses (“三公”经费). */
  record ThreePublic(long abroad, long purchase, long running, long receptions) {}

  /** Functions of the catalogue (支出功能分类科目), and the lines of the summary that they are in. */
  enum Function {
    ADMINISTRATION("2010301", "行政运行", "一、一般公共服务"),
    PROJECTS("2010302", "一般行政管理事务", "一、一般公共服务"),
    PENSIONS("2080505", "机关事业单位基本养老保险缴费支出", "八、社会保障和就业"),
    HEALTH("2101101", "行政单位医疗", "十、卫生健康"),
    LAND("2120899", "其他国有土地使用权出让收入安排的支出", "十二、城乡社区事务"),
    HOUSING("2210201", "住房公积金", "二十一、住房保障支出"),
    STATE_CAPITAL("2230202", "公益性设施投资支出", "二十三、国有资本经营预算");

    private final String code;
    private final String title;
    private final String line;

    Function(String code, String title, String line) {
      this.code = code;
      this.title = title;
      this.line = line;
    }

    String code() {
      return code;
    }

    String title() {
      return title;
    }

    String line() {
      return line;
    }
  }
}
