package dev.yusuan.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.catalog.BudgetFund;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.ColumnRole;
import dev.yusuan.schema.Phase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What columns are for, and the columns of other phases than this year's budget. */
class RolesTest {
  @Test
  void aColumnIsOfThisYearsBudgetUnlessItSaysOtherwise() {
    assertThat(ExpenditureRow.WAGES.phase()).isEqualTo(Phase.BUDGET);
    assertThat(ExpenditureRow.LAST_EXECUTION_PROJECT.phase()).isEqualTo(Phase.LAST_EXECUTION);
    assertThat(ThreePublicRow.CHANGE_RATE_ABROAD.phase()).isEqualTo(Phase.CHANGE_RATE);
    assertThat(SummaryRow.USE_FINAL_ACCOUNT.phase()).isEqualTo(Phase.FINAL_ACCOUNT);
  }

  @Test
  void theMoneyOfABudgetIsToldWithItsParts() {
    assertThat(RevenueRow.APPROPRIATION.fund()).contains(BudgetFund.GENERAL_PUBLIC_BUDGET);
    assertThat(ProjectRow.CARRY_OVER_GOVERNMENT_FUND.fund()).contains(BudgetFund.GOVERNMENT_FUND);
    assertThat(ProjectRow.CARRY_OVER_GOVERNMENT_FUND.is(ColumnRole.CARRY_OVER)).isTrue();
    assertThat(RevenueRow.INSTITUTIONAL.fund()).isEmpty();
  }

  @Test
  void projectsAreNamedAndPaidInTheirColumns() {
    assertThat(with(TableKind.PROJECT_EXPENDITURE, ColumnRole.PROJECT_AMOUNT))
        .containsExactly("total");
    assertThat(with(TableKind.PROJECT_DECLARATION, ColumnRole.PROJECT_AMOUNT))
        .containsExactly("thisYear");
    assertThat(with(TableKind.PROJECT_PERFORMANCE, ColumnRole.PROJECT_NAME))
        .containsExactly("name");
  }

  @ParameterizedTest
  @MethodSource("dev.yusuan.table.TableKind#values")
  void aColumnAndItsPartsAreOfOnePhase(TableKind<?> kind) {
    for (Column<?, ?> column : kind.schema().columns()) {
      column.parent().ifPresent(whole -> check(column, whole));
    }
  }

  private static void check(Column<?, ?> column, Column<?, Amount> whole) {
    if (column != ProjectDeclarationRow.LAST_YEAR) {
      assertThat(column.phase()).as(column.toString()).isEqualTo(whole.phase());
    }
    assertThat(whole.fund().isEmpty() || column.fund().equals(whole.fund()))
        .as(column.toString())
        .isTrue();
  }

  private static List<String> with(TableKind<?> kind, ColumnRole role) {
    return kind.schema().columns().stream().filter(each -> each.is(role)).map(Column::id).toList();
  }

  @Test
  void itemsOfAPhaseAreReadInTheWordsOfTheHeader() {
    ThreePublicRow row =
        new ThreePublicRow(
            Cells.builder(ThreePublicRow.SCHEMA)
                .put(ThreePublicRow.ABROAD, Amount.parse("80万元"))
                .put(ThreePublicRow.LAST_BUDGET_VEHICLE_RUNNING, Amount.parse("267.8万元"))
                .put(ThreePublicRow.CHANGE_RATE_TOTAL, Percent.parse("-10.0%"))
                .build());

    assertThat(row.abroad()).hasValue(Amount.parse("80万元"));
    assertThat(row.lastBudget().vehicles().running()).hasValue(Amount.parse("267.8万元"));
    assertThat(row.changeRate().total()).hasValue(Percent.parse("-10.0"));
    assertThat(row.lastBudget()).hasToString("lastBudget.vehicles.running=267.8万元");
    assertThat(
            Arrays.stream(Phase.values())
                .filter(
                    phase ->
                        ThreePublicRow.SCHEMA.columns().stream()
                            .noneMatch(column -> column.phase() == phase)))
        .isEmpty();
  }
}
