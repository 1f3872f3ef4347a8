package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that print their label only, without the tabs of the empty cells behind it. */
class RowsOfOneCellTest {
  private static final String TABLE = "支出总表\n单位：万元\n科目名称\t合计\t基本支出\t项目支出\n";

  @Test
  void standInTheirTable() {
    Disclosure read =
        read(
            TABLE
                + "某某局本级\n教育支出\t20.00\t12.00\t8.00\n"
                + "某某局二级单位\n教育支出\t10.00\t10.00\t0.00\n合计\t30.00\t22.00\t8.00\n");

    assertThat(read.find(TableKind.EXPENDITURE).orElseThrow().rows()).hasSize(5);
    assertThat(read.unrecognised()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三、另表\n项目名称\t预算\t其中\t备注\n",
        "\n另一部分\n",
        "资料来源：某某局\n",
        "以上各项由某某局负责。\n",
        "单位 性质 某某局 机关\n",
        "另有资金5.00\n",
        "另表\n项目名称\t金额\t来源\t期限\t备注\n"
      })
  void whatIsNoRowEndsTheTable(String between) {
    Disclosure read =
        read(TABLE + "教育支出\t20.00\t12.00\t8.00\n" + between + "维修\t10.00\t10.00\t0.00\n");

    assertThat(read.find(TableKind.EXPENDITURE).orElseThrow().rows()).hasSize(1);
  }

  @Test
  void standInTheirTableWhereTheyAreItemsOfWhich() {
    Disclosure read =
        read(
            """
            “三公”经费支出表
            单位：万元
            项目\t2025年预算
            “三公”经费\t6.50
            其中：（一）因公出国（境）支出
            （二）公务用车购置及运行维护支出\t4.00
            1.公务用车购置
            2.公务用车运行维护费\t4.00
            （三）公务接待费支出\t2.50
            """);

    assertThat(read.threePublic().rows().get(0).cells().find(ThreePublicRow.RECEPTIONS))
        .hasValueSatisfying(amount -> assertThat(amount.digits()).isEqualTo("2.50"));
    assertThat(read.unrecognised()).isEmpty();
  }

  @Test
  void standInTheirTableWhereSeveralHaveOrdinals() {
    Disclosure read =
        read(
            """
            收支总表
            单位：万元
            收入\t\t支出\t\t
            项目\t预算数\t项目\t合计\t一般公共预算
            一、一般公共预算拨款收入\t71.30\t一、社会保障和就业支出\t83.94\t71.30
            二、其他收入\t12.64
            三、事业收入
            （一）事业单位经营收入
            本年收入合计\t83.94\t本年支出合计\t83.94
            四、上年结转
            收入总计\t83.94\t支出总计\t83.94
            """);

    assertThat(read.find(TableKind.REVENUE_EXPENDITURE_SUMMARY).orElseThrow().rows()).hasSize(7);
    assertThat(read.unrecognised()).isEmpty();
  }

  private static Disclosure read(String text) {
    return Disclosures.parse(text).disclosure();
  }
}
