package dev.yusuan.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotNegativeTest {
  private static final String COLUMNS = "level name total basic";

  @Test
  void anAmountBelowZeroIsNamed() {
    Outcome outcome =
        outcome(COLUMNS, "TOTAL 合计 7.00 7.00", "ITEM 行政运行 10.00 10.00", "ITEM 事业运行 -3.00 -0.01");

    assertThat(outcome.status()).isEqualTo(Status.FAILED);
    assertThat(outcome.findings()).hasSize(2);
    assertThat(outcome.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("支出预算表 第3行 事业运行：合计为 -3.00万元，小于零");
    assertThat(outcome.findings().get(0).message(Locale.ENGLISH)).endsWith("below zero");
  }

  @Test
  void zeroIsNotBelowZero() {
    assertThat(outcome(COLUMNS, "ITEM 行政运行 0.00 0").status()).isEqualTo(Status.HELD);
  }

  @Test
  void blanksAndMarksSayNothing() {
    assertThat(outcome(COLUMNS, "ITEM 行政运行 . ~—").reason()).contains(Reason.NOTHING_PRINTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"比上年增减", "上年结转结余调整", "减：已提前下达", "冲销上年挂账"})
  void rowsThatSayTheyDifferMayBeBelowZeroAndLeaveOthersUndecided(String name) {
    Outcome outcome =
        outcome(COLUMNS, "TOTAL 合计 -1.00 2.00", "ITEM " + name + " -3.00 .", "ITEM 运行 2.00 2.00");

    assertThat(outcome.status()).isEqualTo(Status.NOT_CHECKED);
    assertThat(outcome.findings())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.cells().get(0)).hasToString("EXPENDITURE[1].total"));
  }

  @Test
  void columnsOfMoneyCarriedOverMayBeBelowZero() {
    Outcome outcome =
        Outcome.of(
            rule("revenue.amounts.not-negative").description(),
            rule("revenue.amounts.not-negative")
                .check(
                    Sheets.disclosure(
                        Sheets.table(
                            TableKind.REVENUE, "level total carryOver", "TOTAL 5.00 -1.00"))));

    assertThat(outcome.status()).isEqualTo(Status.HELD);
  }

  private static Outcome outcome(String columns, String... rows) {
    Rule rule = rule("expenditure.amounts.not-negative");
    return Outcome.of(
        rule.description(),
        rule.check(Sheets.disclosure(Sheets.table(TableKind.EXPENDITURE, columns, rows))));
  }

  private static Rule rule(String id) {
    return Validator.standard().find(id).orElseThrow();
  }
}
