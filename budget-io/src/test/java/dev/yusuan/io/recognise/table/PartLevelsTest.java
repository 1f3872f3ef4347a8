package dev.yusuan.io.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows without ordinals that the row above them sums up, as their words say. */
class PartLevelsTest {
  private static final String SUMMARY =
      """
      某局2031年部门预算

      部门收支总体情况表
      单位：万元
      收入\t\t支出\t
      项目\t金额\t功能分类\t金额
      %s\t812.35\t一、文化旅游体育与传媒支出\t832.35
      一般公共预算\t797.35\t\t
      政府性基金预算\t10.00\t\t
      国有资本经营预算\t5.00\t\t
      教育收费（财政专户）\t\t\t
      单位资金\t20.00\t\t
      小计\t832.35\t小计\t832.35
      收入总计\t832.35\t支出总计\t832.35
      """;

  @ParameterizedTest
  @ValueSource(strings = {"财政拨款", "财政拨款（补助）", "财政补助收入"})
  void theBudgetsArePartsOfTheAppropriation(String appropriation) {
    Table<SummaryRow> table =
        Disclosures.parse(SUMMARY.formatted(appropriation)).disclosure().summary();

    assertThat(table.rows())
        .extracting(row -> row.revenue().level().orElseThrow())
        .containsExactly(
            RowLevel.CLASS,
            RowLevel.ITEM,
            RowLevel.ITEM,
            RowLevel.ITEM,
            RowLevel.CLASS,
            RowLevel.CLASS,
            RowLevel.SUBTOTAL,
            RowLevel.TOTAL);
  }

  /** Where the budgets stand beside the appropriation in the sum, they are no parts of it. */
  @ParameterizedTest
  @ValueSource(strings = {"财政拨款"})
  void theSumsMustAgree(String appropriation) {
    String beside =
        SUMMARY
            .formatted(appropriation)
            .replace("小计\t832.35\t小计", "小计\t1644.70\t小计")
            .replace("收入总计\t832.35", "收入总计\t1644.70");

    assertThat(Disclosures.parse(beside).disclosure().summary().rows().subList(0, 4))
        .extracting(row -> row.revenue().level().orElseThrow())
        .containsOnly(RowLevel.CLASS);
  }
}
