package dev.yusuan.validation.tables;

import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.FISCAL_APPROPRIATION;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_FUND_EXPENDITURE;
import static dev.yusuan.table.TableKind.REVENUE_EXPENDITURE_SUMMARY;
import static dev.yusuan.table.TableKind.STATE_CAPITAL_EXPENDITURE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.Agreement;
import dev.yusuan.validation.kind.Agreements;
import dev.yusuan.validation.kind.Allowance;
import dev.yusuan.validation.kind.Keyed;
import dev.yusuan.validation.kind.Members;
import dev.yusuan.validation.kind.RowKey;
import dev.yusuan.validation.kind.Total;
import dev.yusuan.validation.rule.Rule;

/** Expenditure by function, in all tables that print it by class or by item (功能分类). */
public final class FunctionRules {
  private static final Agreement SUM = Agreement.of(Comparison.SUM);
  private static final Agreement OF_SOURCES = Agreement.of(Comparison.SUM, Allowance.OTHER_SOURCES);
  private static final Agreement SAME = Agreement.of(Comparison.SAME);
  private static final Agreement AT_MOST = Agreement.of(Comparison.AT_MOST);

  private static final Agreements CLASSES = Agreements.on("classes", Severity.ERROR);
  private static final Agreements ITEMS = Agreements.on("functions", Severity.ERROR);
  private static final Agreements LINES = Agreements.on("summary-lines", Severity.ERROR);

  private static final Keyed EXPENDITURE_BY_ITEM =
      new Keyed(EXPENDITURE, RowKey.FUNCTION, ExpenditureRow.SCHEMA.sides().get(0).amounts());

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          CLASSES.keys(
              "summary-equals-expenditure",
              SUM,
              Keyed.of(
                  REVENUE_EXPENDITURE_SUMMARY,
                  RowKey.FUNCTION_CLASS,
                  SummaryRow.EXPENDITURE_AMOUNT),
              byClass(EXPENDITURE)),
          CLASSES.keys(
              "appropriation-within-expenditure",
              AT_MOST,
              appropriation(FiscalAppropriationRow.EXPENDITURE_TOTAL),
              byClass(EXPENDITURE)),
          CLASSES.keys(
              "appropriation-general-public-budget",
              OF_SOURCES,
              appropriation(FiscalAppropriationRow.GENERAL_PUBLIC_BUDGET),
              byClass(GENERAL_PUBLIC_BUDGET_EXPENDITURE)),
          CLASSES.keys(
              "appropriation-government-fund",
              OF_SOURCES,
              appropriation(FiscalAppropriationRow.GOVERNMENT_FUND),
              byClass(GOVERNMENT_FUND_EXPENDITURE)),
          CLASSES.keys(
              "appropriation-state-capital",
              OF_SOURCES,
              appropriation(FiscalAppropriationRow.STATE_CAPITAL),
              byClass(STATE_CAPITAL_EXPENDITURE)),
          ITEMS.keys(
              "general-public-budget-within-expenditure",
              AT_MOST,
              byItem(GENERAL_PUBLIC_BUDGET_EXPENDITURE),
              EXPENDITURE_BY_ITEM),
          ITEMS.keys(
              "government-fund-within-expenditure",
              AT_MOST,
              byItem(GOVERNMENT_FUND_EXPENDITURE),
              EXPENDITURE_BY_ITEM),
          ITEMS.keys(
              "state-capital-within-expenditure",
              AT_MOST,
              byItem(STATE_CAPITAL_EXPENDITURE),
              EXPENDITURE_BY_ITEM),
          listed("general-public-budget", GENERAL_PUBLIC_BUDGET_EXPENDITURE),
          listed("government-fund", GOVERNMENT_FUND_EXPENDITURE),
          listed("state-capital", STATE_CAPITAL_EXPENDITURE),
          line("basic", "基本支出", ExpenditureRow.BASIC),
          line("wages", "工资福利支出", ExpenditureRow.WAGES),
          line("public", "公用经费", ExpenditureRow.PUBLIC),
          line("project", "项目支出", ExpenditureRow.PROJECT),
          line("general-projects", "一般性项目", ExpenditureRow.GENERAL_PROJECTS),
          line("special-funds", "专项资金", ExpenditureRow.SPECIAL_FUNDS));

  private FunctionRules() {}

  private static Keyed appropriation(Column<?, Amount> column) {
    return Keyed.of(FISCAL_APPROPRIATION, RowKey.FUNCTION_CLASS, column);
  }

  private static Keyed byClass(TableKind<?> kind) {
    return Keyed.of(kind, RowKey.FUNCTION_CLASS, ExpenditureRow.TOTAL);
  }

  private static Keyed byItem(TableKind<?> kind) {
    return new Keyed(kind, RowKey.FUNCTION, kind.schema().sides().get(0).amounts());
  }

  private static Rule listed(String id, TableKind<?> fund) {
    return ITEMS.listed(
        id + "-listed",
        Keyed.of(fund, RowKey.FUNCTION, ExpenditureRow.TOTAL),
        Keyed.of(EXPENDITURE, RowKey.FUNCTION, ExpenditureRow.TOTAL),
        Allowance.OTHER_SOURCES);
  }

  /** A line of the summary that names a column of the expenditure table. */
  private static Rule line(String id, String label, Column<?, Amount> column) {
    return LINES.sums(
        id,
        SAME,
        new Members(
            REVENUE_EXPENDITURE_SUMMARY,
            SummaryRow.EXPENDITURE_AMOUNT,
            RowKey.NAME,
            ImmutableSet.of(label)),
        Total.of(EXPENDITURE, column));
  }
}
