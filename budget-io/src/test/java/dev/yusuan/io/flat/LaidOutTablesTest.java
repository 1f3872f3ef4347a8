package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import org.junit.jupiter.api.Test;

/** Tables of texts laid out by blanks, whose columns the tool that printed them kept or did not. */
class LaidOutTablesTest {
  private static final String HEAD =
      """
      2024年单位支出预算表

      单位名称：某中心
      单位：万元

      """;

  /** As a tool prints them for which long names take the room of the blanks behind them. */
  @Test
  void figuresThatLongNamesPushedOutOfTheirColumnsArePlacedByTheirSums() {
    Disclosure budget =
        Disclosures.parse(
                HEAD
                    + """
                    科目编码             单位代 码 单位（科目名称）                   总计       基本支出                                                           项目支出
                    类        款 项                                               合计            人员经费                                     公用经费               合计    其他运转 类 特定目标 类
                                                                                             小计        工资福利支 出 对个人和家庭 的补 助 小计                 商品和服务支 出
                                           合计                         512.02 477.62          444.24    430.18        14.06            33.38   33.38      34.40 34.40
                                     122   某局                          512.02 477.62          444.24    430.18        14.06            33.38   33.38      34.40 34.40
                    201      03 01         行政运行                       383.36 383.36          351.72    351.72                         31.64   31.64
                    201      03 02         一般行政管理事务                   34.40                                                                              34.40 34.40
                    205      08 03         培训支出                       1.74     1.74                                                   1.74    1.74
                    208      05 05         机关事业单位基本养老保险缴费支出 30.25              30.25         30.25     30.25
                    208      05 99         其他行政事业单位养老支出               14.06    14.06         14.06                   14.06
                    210      11 01         行政单位医疗                     5.04     5.04          5.04      5.04
                    210      11 02         事业单位医疗                     9.14     9.14          9.14      9.14
                    210      11 03         公务员医疗补助                    11.34    11.34         11.34     11.34
                    221      02 01         住房公积金                      22.69    22.69         22.69     22.69
                    """)
            .disclosure();
    assertThat(budget.expenditure().rows())
        .extracting(
            row -> row.name().orElse(""),
            row -> text(row, ExpenditureRow.TOTAL),
            row -> text(row, ExpenditureRow.BASIC),
            row -> text(row, ExpenditureRow.PERSONNEL),
            row -> text(row, ExpenditureRow.PUBLIC),
            row -> text(row, ExpenditureRow.PROJECT))
        .contains(
            tuple("合计", "512.02", "477.62", "444.24", "33.38", "34.40"),
            tuple("行政运行", "383.36", "383.36", "351.72", "31.64", ""),
            tuple("一般行政管理事务", "34.40", "", "", "", "34.40"),
            tuple("培训支出", "1.74", "1.74", "", "1.74", ""),
            tuple("机关事业单位基本养老保险缴费支出", "30.25", "30.25", "30.25", "", ""),
            tuple("其他行政事业单位养老支出", "14.06", "14.06", "14.06", "", ""),
            tuple("住房公积金", "22.69", "22.69", "22.69", "", ""))
        .hasSize(11);
  }

  private static String text(ExpenditureRow row, Column<ExpenditureRow, Amount> column) {
    return row.find(column).map(Amount::digits).orElse("");
  }
}
