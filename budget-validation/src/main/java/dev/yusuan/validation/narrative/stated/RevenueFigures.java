package dev.yusuan.validation.narrative.stated;

import static dev.yusuan.table.TableKind.FISCAL_APPROPRIATION;
import static dev.yusuan.table.TableKind.REVENUE;
import static dev.yusuan.table.TableKind.REVENUE_EXPENDITURE_SUMMARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.schema.Column;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.validation.name.NameWords;
import java.util.Optional;

/** Where the tables print what is received. */
final class RevenueFigures {
  private static final ImmutableMap<Item, ImmutableList<Column<RevenueRow, Amount>>>
      SOURCE_COLUMNS =
          ImmutableMap.<Item, ImmutableList<Column<RevenueRow, Amount>>>builder()
              .put(
                  Item.SPECIAL_ACCOUNT,
                  ImmutableList.of(RevenueRow.SPECIAL_ACCOUNT, RevenueRow.ALL_SPECIAL_ACCOUNT))
              .put(
                  Item.INSTITUTION_REVENUE,
                  ImmutableList.of(
                      RevenueRow.INSTITUTIONAL,
                      RevenueRow.OTHER_FUNDS_INSTITUTIONAL,
                      RevenueRow.UNIT_FUNDS_INSTITUTIONAL))
              .put(
                  Item.OPERATING_REVENUE,
                  ImmutableList.of(
                      RevenueRow.OPERATING,
                      RevenueRow.OTHER_FUNDS_OPERATING,
                      RevenueRow.UNIT_FUNDS_OPERATING))
              .put(
                  Item.SUPERIOR_GRANT,
                  ImmutableList.of(
                      RevenueRow.SUPERIOR_SUBSIDY, RevenueRow.UNIT_FUNDS_SUPERIOR_SUBSIDY))
              .put(
                  Item.SUBORDINATE_REVENUE,
                  ImmutableList.of(
                      RevenueRow.SUBORDINATE_CONTRIBUTION,
                      RevenueRow.UNIT_FUNDS_SUBORDINATE_CONTRIBUTION))
              .put(
                  Item.OTHER_REVENUE,
                  ImmutableList.of(
                      RevenueRow.OTHER,
                      RevenueRow.OTHER_FUNDS_OTHER,
                      RevenueRow.UNIT_FUNDS_OTHER,
                      RevenueRow.OTHER_FUNDS))
              .put(
                  Item.CARRIED_OVER,
                  ImmutableList.of(
                      RevenueRow.CARRY_OVER,
                      RevenueRow.CARRY_OVER_USED,
                      RevenueRow.NON_APPROPRIATION_BALANCE))
              .buildOrThrow();
  private static final ImmutableMap<Funding, String> WORDS =
      ImmutableMap.of(
          Funding.FISCAL_APPROPRIATION, "财政拨款",
          Funding.GENERAL_PUBLIC_BUDGET, "一般公共预算",
          Funding.GOVERNMENT_FUND, "政府性基金",
          Funding.STATE_CAPITAL, "国有资本");

  /** 财政拨款 by the budgets that it is of, where no column has it together. */
  private static final ImmutableList<Column<RevenueRow, Amount>> BUDGETS =
      ImmutableList.of(
          RevenueRow.GENERAL_PUBLIC_BUDGET, RevenueRow.GOVERNMENT_FUND, RevenueRow.STATE_CAPITAL);

  private static final String CARRIED = NameWords.of("carried over").parts().get(0);

  private RevenueFigures() {}

  /** A source of revenue: its column, and its row in the summary. */
  static void ofSource(Candidates found, Fact fact) {
    ImmutableList<Column<RevenueRow, Amount>> columns =
        SOURCE_COLUMNS.getOrDefault(fact.item(), ImmutableList.of());
    if (fact.funding().isEmpty() && !columns.isEmpty()) {
      found.totals(REVENUE, columns);
      found.named(
          REVENUE_EXPENDITURE_SUMMARY,
          SummaryRow.REVENUE_AMOUNT,
          fact.item() == Item.CARRIED_OVER ? CARRIED : fact.item().title());
    }
  }

  static void of(Candidates found, Optional<Funding> funding) {
    if (funding.isEmpty()) {
      found.totals(REVENUE_EXPENDITURE_SUMMARY, ImmutableList.of(SummaryRow.REVENUE_AMOUNT));
      found.totals(REVENUE, ImmutableList.of(RevenueRow.TOTAL, RevenueRow.THIS_YEAR));
      return;
    }
    found.totals(REVENUE, revenueColumns(funding.get()));
    String word = word(funding.get());
    found.named(REVENUE_EXPENDITURE_SUMMARY, SummaryRow.REVENUE_AMOUNT, word);
    found.named(FISCAL_APPROPRIATION, FiscalAppropriationRow.REVENUE_AMOUNT, word);
    if (funding.get() == Funding.FISCAL_APPROPRIATION) {
      found.totals(FISCAL_APPROPRIATION, ImmutableList.of(FiscalAppropriationRow.REVENUE_AMOUNT));
      if (found.found().isEmpty()) {
        found.togetherOfYear(REVENUE, BUDGETS);
      }
    }
  }

  /** The word by which tables name limited money. */
  static String word(Funding funding) {
    return WORDS.getOrDefault(funding, "");
  }

  private static ImmutableList<Column<RevenueRow, Amount>> revenueColumns(Funding funding) {
    return switch (funding) {
      case FISCAL_APPROPRIATION ->
          ImmutableList.of(RevenueRow.FISCAL_APPROPRIATION, RevenueRow.APPROPRIATION);
      case GENERAL_PUBLIC_BUDGET ->
          ImmutableList.of(
              RevenueRow.GENERAL_PUBLIC_BUDGET,
              RevenueRow.ALL_GENERAL_PUBLIC_BUDGET,
              RevenueRow.APPROPRIATION,
              RevenueRow.FISCAL_APPROPRIATION_GENERAL_PUBLIC_BUDGET);
      case GOVERNMENT_FUND ->
          ImmutableList.of(
              RevenueRow.GOVERNMENT_FUND,
              RevenueRow.ALL_GOVERNMENT_FUND,
              RevenueRow.FISCAL_APPROPRIATION_GOVERNMENT_FUND);
      case STATE_CAPITAL ->
          ImmutableList.of(
              RevenueRow.STATE_CAPITAL,
              RevenueRow.ALL_STATE_CAPITAL,
              RevenueRow.FISCAL_APPROPRIATION_STATE_CAPITAL);
    };
  }
}
