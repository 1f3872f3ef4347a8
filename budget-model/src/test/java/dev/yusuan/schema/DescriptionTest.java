package dev.yusuan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.money.Amount;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.OperatingExpenseRow;
import dev.yusuan.table.SummaryRow;
import org.junit.jupiter.api.Test;

/** What a user sees of rows and tables in JShell or a debugger. */
class DescriptionTest {
  @Test
  void aPartOfARowTellsItsAmountsAndNothingElse() {
    ExpenditureRow row =
        new ExpenditureRow(
            Cells.builder(ExpenditureRow.SCHEMA)
                .put(ExpenditureRow.NAME, "行政运行")
                .put(ExpenditureRow.WAGES, Amount.parse("1,127.40万元"))
                .build());

    assertThat(row).hasToString("行政运行  basic.personnel.wages=1,127.40万元");
    assertThat(row.basic()).hasToString("basic.personnel.wages=1,127.40万元");
    assertThat(row.project()).hasToString("(blank)");
  }

  @Test
  void aBlankSideSaysThatItIsBlank() {
    SummaryRow row = new SummaryRow(Cells.builder(SummaryRow.SCHEMA).build());

    assertThat(row).hasToString("(blank)");
    assertThat(row.revenue()).hasToString("(blank)");
  }

  @Test
  void aSchemaTellsTheIdsOfItsColumns() {
    assertThat(OperatingExpenseRow.SCHEMA)
        .hasToString(
            "[level, unit, departmentEconomic, departmentEconomic.name, governmentEconomic,"
                + " governmentEconomic.name, unit.name, amount, lastBudget, lastExecution,"
                + " finalAccount, change, changeRate]");
  }
}
