package dev.yusuan.validation.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.catalog.BudgetFund;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.printed.PrintedCode;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether functional codes that spend money stand in the table of a budget that uses them. A line
 * without amounts is only a line of the form.
 */
final class CodesInFund {
  private static final ImmutableMap<TableKind<?>, BudgetFund> TABLES =
      ImmutableMap.of(
          TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, BudgetFund.GENERAL_PUBLIC_BUDGET,
          TableKind.GOVERNMENT_FUND_EXPENDITURE, BudgetFund.GOVERNMENT_FUND,
          TableKind.STATE_CAPITAL_EXPENDITURE, BudgetFund.STATE_CAPITAL);

  private CodesInFund() {}

  static Stream<Fact> ask(Checking checking, Catalog catalog) {
    return TABLES.entrySet().stream()
        .flatMap(
            fund ->
                checking.disclosure().find(fund.getKey()).stream()
                    .flatMap(table -> CodeKind.FUNCTIONAL.printedIn(table).stream())
                    .filter(PrintedCode::hasMoney)
                    .flatMap(printed -> fact(printed, fund.getValue(), catalog).stream()));
  }

  private static Optional<Fact> fact(
      PrintedCode<FunctionCode> printed, BudgetFund fund, Catalog catalog) {
    return catalog
        .functional()
        .find(printed.code())
        .map(entry -> fact(printed, fund, entry, catalog));
  }

  private static Fact fact(
      PrintedCode<FunctionCode> printed,
      BudgetFund fund,
      CatalogEntry<FunctionCode> entry,
      Catalog catalog) {
    return Fact.of(
        entry.funds().contains(fund),
        ImmutableList.of(printed.cell()),
        () -> misplaced(printed, entry, catalog));
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
