package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import org.junit.jupiter.api.Test;

/** Rows that a page break cuts in two, so that names end on the next page. */
class RowsOverPagesTest {
  private static Disclosure read(String text) {
    return Disclosures.parse("某局2024年部门预算\n\n" + text).disclosure();
  }

  @Test
  void namesOfBothSidesGoOn() {
    Disclosure disclosure =
        read(
            """
            财政拨款收支总表
            单位：万元
            收入\t\t支出\t
            项目\t预算数\t项目\t预算数
            一、本年收入\t9.00\t一、本年支出\t9.00
            政府性基金预算拨款收\t9.00\t社会保障和就业支\t9.00
            \f入\t\t出\t
            收入总计\t9.00\t支出总计\t9.00
            """);

    assertThat(disclosure.fiscalAppropriation().rows())
        .extracting(row -> row.revenue().item().orElse(""))
        .contains("政府性基金预算拨款收入");
    assertThat(disclosure.fiscalAppropriation().rows()).hasSize(3);
  }

  @Test
  void namesThatStandInAnotherRowGoOn() {
    Disclosure disclosure =
        read(
            """
            收入总表
            单位：万元
            单位代码\t单位名称\t合计\t一般公共预算\t政府性基金预算
            257\t己区文\t513.20\t510.20\t3.00
            \f\t化和旅游局\t\t\t
            257001\t己区文化和旅游局\t513.20\t510.20\t3.00
            合计\t\t513.20\t510.20\t3.00
            """);

    assertThat(disclosure.revenue().rows())
        .extracting(row -> row.name().orElse(""))
        .containsExactly("己区文化和旅游局", "己区文化和旅游局", "合计");
  }

  @Test
  void rowsWithoutFiguresStayRows() {
    Disclosure disclosure =
        read(
            """
            收支总表
            单位：万元
            收入\t\t支出\t
            项目\t预算数\t项目\t预算数
            一、财政拨款收入\t9.00\t一、一般公共服务支出\t9.00
            \f二、事业收入\t\t二、外交支出\t
            收入总计\t9.00\t支出总计\t9.00
            """);

    assertThat(disclosure.tables().get(0).rows()).hasSize(3);
  }
}
