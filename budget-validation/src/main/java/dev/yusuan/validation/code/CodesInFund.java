package dev.yusuan.validation.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.catalog.BudgetFund;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.printed.PrintedCode;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.wording.Wording;
import java.util.Map;
import java.util.Optional;

/**
 * Whether functional codes that spend money stand in the table of a budget that uses them. A line
 * without amounts is only a line of the form.
 */
record CodesInFund() implements CatalogRule.Question {
  private static final ImmutableMap<TableKind<?>, BudgetFund> TABLES =
      ImmutableMap.of(
          TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, BudgetFund.GENERAL_PUBLIC_BUDGET,
          TableKind.GOVERNMENT_FUND_EXPENDITURE, BudgetFund.GOVERNMENT_FUND,
          TableKind.STATE_CAPITAL_EXPENDITURE, BudgetFund.STATE_CAPITAL);

  @Override
  public ImmutableList<Check> ask(Disclosure disclosure, Catalog catalog, Wording demand) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Map.Entry<TableKind<?>, BudgetFund> table : TABLES.entrySet()) {
      disclosure.find(table.getKey()).map(CodeKind.FUNCTIONAL::printedIn).stream()
          .flatMap(ImmutableList::stream)
          .filter(PrintedCode::hasMoney)
          .flatMap(printed -> check(printed, table.getValue(), catalog, demand).stream())
          .forEach(checks::add);
    }
    return checks.build();
  }

  private static Optional<Check> check(
      PrintedCode<FunctionCode> printed, BudgetFund fund, Catalog catalog, Wording demand) {
    Optional<CatalogEntry<FunctionCode>> entry = catalog.functional().find(printed.code());
    return entry.map(
        listed -> {
          boolean belongs = listed.funds().contains(fund);
          Wording message = belongs ? demand : misplaced(printed, listed, catalog);
          return FactCheck.of(belongs, ImmutableList.of(printed.cell()), message);
        });
  }

  private static Wording misplaced(
      PrintedCode<FunctionCode> printed, CatalogEntry<FunctionCode> entry, Catalog catalog) {
    return Texts.of(
        "catalog.fund.differs",
        printed.place(),
        Terms.same(entry.code().digits()),
        Terms.same(entry.name()),
        Terms.edition(catalog),
        Terms.funds(entry.funds()));
  }
}
