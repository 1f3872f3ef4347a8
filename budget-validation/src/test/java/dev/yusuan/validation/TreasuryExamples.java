package dev.yusuan.validation;

import dev.yusuan.document.Disclosure;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;

/** The examples of the rules on what the treasury pays of the general public budget (财政拨款). */
final class TreasuryExamples {
  private TreasuryExamples() {}

  static List<RuleExample> examples() {
    return List.of(
        new RuleExample(
            "funds.revenue-by-treasury",
            disclosure(revenue("9.50"), appropriation("9.50")),
            disclosure(revenue("9.49"), appropriation("9.50"))),
        new RuleExample(
            "funds.economic-by-treasury",
            disclosure(revenue("9.50"), appropriation("9.50"), economic("9.50")),
            disclosure(revenue("9.50"), appropriation("9.50"), economic("9.05"))),
        new RuleExample(
            "funds.summary-by-treasury",
            disclosure(revenue("9.50"), summary("9.50")),
            disclosure(revenue("9.50"), summary("5.90"))),
        new RuleExample(
            "funds.appropriation-by-treasury",
            disclosure(revenue("9.50"), received("9.50")),
            disclosure(revenue("9.50"), received("9.51"))));
  }

  /** With a table of expenditure that has all of the budget, so that nothing may be left out. */
  private static Disclosure disclosure(Table<?>... tables) {
    Table<?>[] all = java.util.Arrays.copyOf(tables, tables.length + 1);
    all[tables.length] =
        Sheets.table(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "level total", "TOTAL 10.00");
    return Sheets.disclosure(all);
  }

  private static Table<?> revenue(String byTreasury) {
    return Sheets.table(
        TableKind.REVENUE,
        "level thisYear.generalPublicBudget thisYear.generalPublicBudget.appropriation",
        "TOTAL 10.00 " + byTreasury);
  }

  private static Table<?> appropriation(String byTreasury) {
    return Sheets.table(
        TableKind.FISCAL_APPROPRIATION,
        "expenditure.level expenditure.generalPublicBudget"
            + " expenditure.generalPublicBudget.appropriation",
        "TOTAL 10.00 " + byTreasury);
  }

  private static Table<?> economic(String byTreasury) {
    return Sheets.table(
        TableKind.ECONOMIC_CLASSIFICATION,
        "level generalPublicBudget generalPublicBudget.appropriation",
        "TOTAL 10.00 " + byTreasury);
  }

  private static Table<?> summary(String byTreasury) {
    return Sheets.table(
        TableKind.REVENUE_EXPENDITURE_SUMMARY,
        "revenue.level revenue.item revenue.amount",
        "CLASS 一、一般公共预算 10.00",
        "OF_WHICH 其中：财政拨款 " + byTreasury,
        "OF_WHICH 上级提前下达 0.50",
        "CLASS 二、政府性基金预算拨款收入 2.00",
        "OF_WHICH 其中：财政拨款 2.00");
  }

  /** Revenue and expenditure of one table. */
  private static Table<?> received(String byTreasury) {
    return Sheets.table(
        TableKind.FISCAL_APPROPRIATION,
        "revenue.level revenue.item revenue.amount expenditure.level"
            + " expenditure.generalPublicBudget expenditure.generalPublicBudget.appropriation",
        "CLASS （一）一般公共预算拨款 10.00 TOTAL 10.00 9.50",
        "OF_WHICH 其中:财政拨款 " + byTreasury + " . . .");
  }
}
