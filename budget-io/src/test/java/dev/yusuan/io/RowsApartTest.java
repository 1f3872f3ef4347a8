package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is carried over is no part of what a year brings or costs, whatever the sums say. */
class RowsApartTest {
  private static final String HEADER =
      """
      2024年收支总体情况表
      单位：万元
      收入\t\t支出
      项目\t2024年预算\t项目\t2024年预算
      """;

  @ParameterizedTest
  @CsvSource({
    "上年结转, 60.00, 1000.00",
    "上年结转, 60.00, 1060.00",
    "上年结转结余, 60.00, 1000.00",
    "上年结余, 60.00, 1000.00",
    "年初结转和结余, 60.00, 1000.00",
    "使用非财政拨款结余, 60.00, 1000.00",
    "动用预算稳定调节基金, 60.00, 1000.00",
    "上年结转, -5.00, 1000.00"
  })
  void whatIsBroughtForwardStandsBesideTheRevenueOfTheYear(
      String label, String brought, String total) {
    Table<?> table =
        read(
            "一、一般公共预算拨款\t960.00\t一、一般公共服务支出\t1000.00",
            "二、其他收入\t40.00\t\t",
            "本年收入合计\t1000.00\t本年支出合计\t1000.00",
            label + "\t" + brought + "\t\t",
            "收入总计\t" + total + "\t支出总计\t1000.00");

    assertThat(parents(table, 0)).containsExactly(2, 2, 4, 4, -1);
    assertThat(level(table, 0, 3)).isNotEqualTo(RowLevel.OF_WHICH);
  }

  @Test
  void whatIsCarriedForwardStandsBesideTheExpenditureOfTheYear() {
    Table<?> table =
        read(
            "一、一般公共预算拨款\t960.00\t一、一般公共服务支出\t900.00",
            "二、其他收入\t40.00\t二、住房保障支出\t100.00",
            "本年收入合计\t1000.00\t本年支出合计\t1000.00",
            "\t\t结转下年\t60.00",
            "收入总计\t1000.00\t支出总计\t1000.00");

    assertThat(parents(table, 1)).containsExactly(2, 2, 4, 4, -1);
  }

  @Test
  void aSumThatIsPrintedFirstDoesNotTakeWhatIsBroughtForward() {
    Table<?> table =
        read(
            "本年收入合计\t1000.00\t本年支出合计\t1000.00",
            "一、一般公共预算拨款\t960.00\t一、一般公共服务支出\t1000.00",
            "二、其他收入\t40.00\t\t",
            "上年结转\t60.00\t\t",
            "收入总计\t1000.00\t支出总计\t1000.00");

    assertThat(parents(table, 0)).containsExactly(4, 0, 0, 4, -1);
  }

  @Test
  void aTotalThatIsPrintedFirstTakesWhatIsBroughtForward() {
    Table<?> table =
        read(
            "收入总计\t1000.00\t支出总计\t1000.00",
            "本年收入合计\t1000.00\t本年支出合计\t1000.00",
            "一、一般公共预算拨款\t960.00\t一、一般公共服务支出\t1000.00",
            "二、其他收入\t40.00\t\t",
            "上年结转\t60.00\t\t");

    assertThat(parents(table, 0)).containsExactly(-1, 0, 1, 1, 0);
  }

  private static Table<?> read(String... rows) {
    return Disclosures.parse(HEADER + String.join("\n", rows) + "\n").disclosure().tables().stream()
        .filter(table -> table.kind() == TableKind.REVENUE_EXPENDITURE_SUMMARY)
        .findFirst()
        .orElseThrow();
  }

  private static RowLevel level(Table<?> table, int side, int row) {
    return side(table, side).level(table.rows().get(row).cells()).orElseThrow();
  }

  private static Side side(Table<?> table, int side) {
    return table.schema().sides().get(side);
  }

  private static List<Integer> parents(Table<?> table, int side) {
    RowTree tree = RowTree.of(table, side(table, side));
    List<Integer> parents = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      parents.add(tree.parent(row).orElse(-1));
    }
    return parents;
  }
}
