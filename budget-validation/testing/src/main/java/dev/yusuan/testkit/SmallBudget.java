package dev.yusuan.testkit;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;

/**
 * The figures of a department, from which its tables follow; amounts are in 0.01 万元.
 *
 * @param units its units, at least one
 * @param threePublic its “三公” expenses
 */
record SmallBudget(ImmutableList<Unit> units, ThreePublic threePublic) {

  /** An amount in 万元 with two decimals. */
  static Amount amount(long hundredths) {
    return new Amount(hundredths, 2, AmountUnit.TEN_THOUSAND_YUAN);
  }

  /** A unit: its basic expenditure by function, and its projects. */
  record Unit(
      UnitCode code, String name, ImmutableList<Item> items, ImmutableList<Project> projects) {

    /** What its projects of a kind cost, or those of them that the general public budget pays. */
    long projects(String kind, boolean publicOnly) {
      return projects.stream()
          .filter(project -> project.kind().equals(kind))
          .filter(project -> !publicOnly || !project.ownFunds())
          .mapToLong(Project::cost)
          .sum();
    }

    /** What the unit pays with its own funds. */
    long ownFunds() {
      return projects.stream().filter(Project::ownFunds).mapToLong(Project::cost).sum();
    }

    /** What the general public budget pays. */
    long generalPublicBudget() {
      long basic = items.stream().mapToLong(Item::sum).sum();
      return basic + projects.stream().mapToLong(Project::cost).sum() - ownFunds();
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
      boolean ownFunds,
      ImmutableList<Indicator> indicators) {}

  /** The “三公” expenses (“三公”经费). */
  record ThreePublic(long abroad, long purchase, long running, long receptions) {}

  /** Functions of the catalogue (支出功能分类科目), and the lines of the summary that they are in. */
  enum Function {
    ADMINISTRATION("2010301", "行政运行", "一、一般公共服务"),
    PROJECTS("2010302", "一般行政管理事务", "一、一般公共服务"),
    PENSIONS("2080505", "机关事业单位基本养老保险缴费支出", "八、社会保障和就业"),
    HEALTH("2101101", "行政单位医疗", "十、卫生健康"),
    HOUSING("2210201", "住房公积金", "二十一、住房保障支出");

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
