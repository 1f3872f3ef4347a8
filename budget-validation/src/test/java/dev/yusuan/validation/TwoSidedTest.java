package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is included is the same in every row where it is the same in total. */
class TwoSidedTest {
  private static final String FUNDS =
      "level name thisYear.generalPublicBudget thisYear.generalPublicBudget.appropriation";
  private static final String ITEMS = "level function total project";

  @ParameterizedTest
  @CsvSource({
    "10.00 10.00, 4.00 4.00, HELD, all of it",
    "10.00 10.00, 4.00 3.99, FAILED, less than all in a row",
    "10.00 9.00, 4.00 3.99, HELD, a part in total",
    "10.00 10.00, 4.00 ., HELD, a blank part",
    "10.00 ., 4.00 3.99, HELD, a blank in total",
    "10.00 9.00, 4.00 4.01, FAILED, more than all",
    "10 10.00, 4.00 3.99, FAILED, all of it with other decimals",
  })
  void columnsOfWhich(String total, String row, Status status, String how) {
    Table<?> table = Sheets.table(TableKind.REVENUE, FUNDS, "TOTAL 合计 " + total, "ITEM 运行 " + row);

    assertThat(outcome("revenue.this-year.general-public-budget.of-which", table).status())
        .as(how)
        .isEqualTo(status);
  }

  @Test
  void severalTotalsDoNotTellWhatIsAll() {
    Table<?> table =
        Sheets.table(
            TableKind.REVENUE,
            FUNDS,
            "TOTAL 合计 10.00 10.00",
            "ITEM 运行 4.00 3.99",
            "TOTAL 合计 10.00 10.00");

    assertThat(outcome("revenue.this-year.general-public-budget.of-which", table).status())
        .isEqualTo(Status.HELD);
  }

  @ParameterizedTest
  @CsvSource({
    "10.00 2.00, 4.00 1.00, HELD, the same",
    "10.00 2.00, 3.99 1.00, FAILED, less in a row of a column that is the same in total",
    "9.00 2.00, 3.99 1.00, HELD, less in total",
    "9.00 2.00, 3.99 0.90, FAILED, less in a column that is the same in total",
    ". 2.00, 3.99 1.00, HELD, no total",
  })
  void rowsOfOneTableWithinAnother(String total, String row, Status status, String how) {
    Table<?> part =
        Sheets.table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            ITEMS,
            "TOTAL . " + total,
            "ITEM 2010301 " + row);
    Table<?> all =
        Sheets.table(TableKind.EXPENDITURE, ITEMS, "TOTAL . 10.00 2.00", "ITEM 2010301 4.00 1.00");

    assertThat(outcome("functions.general-public-budget-within-expenditure", part, all).status())
        .as(how)
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "'. 1,740.2 . 560.8 1,179.4', HELD, one source",
    "'. 1,740.3 . 560.8 1,179.5', HELD, another",
    "'. 1,740.9 . 560.8 1,179.4', FAILED, a source that differs",
    "'. 1,000.0 740.2 . 1,740.2', HELD, one use",
    "'. 1,000.0 740.9 . 1,740.2', FAILED, a use that differs",
    "'. 1,000.0 740.2 560.8 1,179.4', NOT_APPLICABLE, several of both",
    "'1,740.2 1,000.0 . 560.8 1,179.4', NOT_APPLICABLE, a total",
    "'. . . 560.8 1,179.4', NOT_APPLICABLE, no source",
  })
  void sourcesAndStructure(String head, Status status, String how) {
    Table<?> table =
        Sheets.table(
            TableKind.OVERALL_PERFORMANCE,
            "level total source.fiscalFunds source.otherFunds structure.basic structure.project",
            "TOTAL " + head);

    assertThat(outcome("overall-performance.total.breakdowns", table).status())
        .as(how)
        .isEqualTo(status);
  }

  private static Outcome outcome(String id, Table<?>... tables) {
    Rule rule = Validator.standard().find(id).orElseThrow();
    return Outcome.of(rule.description(), rule.check(Sheets.disclosure(tables)));
  }
}
