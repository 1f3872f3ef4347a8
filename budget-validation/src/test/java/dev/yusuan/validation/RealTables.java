package dev.yusuan.validation;

import dev.yusuan.document.Disclosure;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;

/** Figures of tables 1 to 5 of a published unit budget, typed in by hand. */
public final class RealTables {
  static final String EXPENDITURE_COLUMNS =
      "level name total basic basic.personnel.wages basic.personnel.individuals basic.public"
          + " project project.otherOperating project.specificTarget";

  private RealTables() {}

  public static Disclosure disclosure() {
    return Sheets.disclosure(
        summary(), revenue(), expenditure(), fiscalAppropriation(), generalPublicBudget());
  }

  static Table<?> summary() {
    return Sheets.table(
        TableKind.REVENUE_EXPENDITURE_SUMMARY,
        "revenue.level revenue.item revenue.amount"
            + " expenditure.level expenditure.item expenditure.amount",
        "CLASS 一、一般公共预算 2,155.16 CLASS 一、一般公共服务 1,664.46",
        "OF_WHICH 其中：财政拨款 2,148.90 CLASS 二、外交 .",
        "OF_WHICH 专项收入 . CLASS 三、国防 .",
        "OF_WHICH 上级提前下达 6.26 CLASS 五、教育 .",
        "CLASS 二、政府性基金预算拨款收入 598.10 CLASS 八、社会保障和就业 365.90",
        "OF_WHICH 其中：政府性基金预算资金 598.10 CLASS 十二、城乡社区事务 598.10",
        "CLASS 九、其他收入 . CLASS 二十一、住房保障支出 124.80",
        "SUBTOTAL 本年收入合计 2,753.26 SUBTOTAL 本年支出合计 2,753.26",
        "CLASS 上年结转结余 . CLASS 年终结转结余 .",
        "TOTAL 收入总计 2,753.26 TOTAL 支出总计 2,753.26");
  }

  static Table<?> revenue() {
    return Sheets.table(
        TableKind.REVENUE,
        "level unit name total thisYear thisYear.generalPublicBudget"
            + " thisYear.generalPublicBudget.appropriation thisYear.governmentFund"
            + " thisYear.stateCapital carryOver carryOver.generalPublicBudget",
        "TOTAL . 合计 2,753.26 2,753.26 2,155.16 2,148.90 598.10 . . .",
        "UNIT 003001 办公室 2,753.26 2,753.26 2,155.16 2,148.90 598.10 . . .");
  }

  static Table<?> expenditure() {
    return Sheets.table(
        TableKind.EXPENDITURE,
        EXPENDITURE_COLUMNS,
        "TOTAL 合计 2,753.26 1,804.90 1,396.10 220.40 188.40 948.36 240.00 708.36",
        "UNIT 办公室 2,753.26 1,804.90 1,396.10 220.40 188.40 948.36 240.00 708.36",
        "ITEM 行政运行 1,314.20 1,314.20 1,127.40 2.00 184.80 . . .",
        "ITEM 一般行政管理事务 195.00 . . . . 195.00 130.00 65.00",
        "ITEM 其他政府办公厅（室）及相关机构事务支出 15.00 . . . . 15.00 15.00 .",
        "ITEM 信访业务 134.00 . . . . 134.00 95.00 39.00",
        "ITEM 其他信访事务支出 6.26 . . . . 6.26 . 6.26",
        "ITEM 行政单位离退休 222.00 222.00 . 218.40 3.60 . . .",
        "ITEM 机关事业单位基本养老保险缴费支出 143.90 143.90 143.90 . . . . .",
        "ITEM 其他国有土地使用权出让收入安排的支出 598.10 . . . . 598.10 . 598.10",
        "ITEM 住房公积金 124.80 124.80 124.80 . . . . .");
  }

  static Table<?> fiscalAppropriation() {
    return Sheets.table(
        TableKind.FISCAL_APPROPRIATION,
        "revenue.level revenue.item revenue.amount expenditure.level expenditure.item"
            + " expenditure.total expenditure.generalPublicBudget"
            + " expenditure.generalPublicBudget.appropriation expenditure.governmentFund"
            + " expenditure.stateCapital",
        "SUBTOTAL 一、本年收入 2,753.26 SUBTOTAL 一、本年支出 2,753.26 2,155.16 2,148.90 598.10 .",
        "CLASS （一）一般公共预算拨款 2,155.16 CLASS （一）一般公共服务支出 1,664.46 1,664.46 1,658.20 . .",
        "OF_WHICH 其中：财政拨款 2,148.90 CLASS （二）外交支出 . . . . .",
        "CLASS （二）政府性基金预算拨款 598.10 CLASS （八）社会保障和就业支出 365.90 365.90 365.90 . .",
        "CLASS （三）国有资本经营预算拨款 . CLASS （十二）城乡社区事务支出 598.10 . . 598.10 .",
        "SUBTOTAL 二、上年结转 . CLASS （二十一）住房保障支出 124.80 124.80 124.80 . .",
        "CLASS （一）一般公共预算拨款 . SUBTOTAL 二、年终结转结余 . . . . .",
        "TOTAL 收入合计 2,753.26 TOTAL 支出合计 2,753.26 2,155.16 2,148.90 598.10 .");
  }

  static Table<?> generalPublicBudget() {
    return Sheets.table(
        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
        EXPENDITURE_COLUMNS,
        "TOTAL 合计 2,155.16 1,804.90 1,396.10 220.40 188.40 350.26 240.00 110.26",
        "UNIT 办公室 2,155.16 1,804.90 1,396.10 220.40 188.40 350.26 240.00 110.26",
        "ITEM 行政运行 1,314.20 1,314.20 1,127.40 2.00 184.80 . . .",
        "ITEM 一般行政管理事务 195.00 . . . . 195.00 130.00 65.00",
        "ITEM 其他政府办公厅（室）及相关机构事务支出 15.00 . . . . 15.00 15.00 .",
        "ITEM 信访业务 134.00 . . . . 134.00 95.00 39.00",
        "ITEM 其他信访事务支出 6.26 . . . . 6.26 . 6.26",
        "ITEM 行政单位离退休 222.00 222.00 . 218.40 3.60 . . .",
        "ITEM 机关事业单位基本养老保险缴费支出 143.90 143.90 143.90 . . . . .",
        "ITEM 其他国有土地使用权出让收入安排的支出 . . . . . . . .",
        "ITEM 住房公积金 124.80 124.80 124.80 . . . . .");
  }
}
