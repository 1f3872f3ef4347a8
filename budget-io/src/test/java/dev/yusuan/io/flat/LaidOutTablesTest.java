package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
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

  /** The columns of a table are nothing to the next one, whose title no word knows. */
  @Test
  void aTableOfNoKnownKindIsNotHeldAgainstTheOneAboveIt() {
    Disclosure budget =
        Disclosures.parse(
                """
                某局2031年部门预算

                表六：
                一般公共预算基本支出情况表
                编制部门：某局                                        单位：万元
                项目                                                       一般公共预算基本支出
                经济分类科目编码            经济分类科目名称               小计                 人员经费   公用经费
                类                 款
                301                         工资福利支出                               500.00     500.00
                301                    01   基本工资                                   367.85     367.85
                301                    08   机关事业单位基本养老保险缴费                82.15      82.15
                301                    13   住房公积金                                  50.00      50.00
                302                         商品和服务支出                              32.35                 32.35
                302                    01   办公费                                      32.35                 32.35
                                            合计                                       532.35     500.00      32.35

                表七：
                项目支出情况表（一般公共预算）
                编制部门：某局                                        单位：万元
                科目编码                     科目名称   项目名称       项目支出合计   工资福利支出   商品和服务支出   对个人和家庭的补助   债务利息及费用支出   资本性支出（基本建设）   资本性支出   对企业补助   其他支出
                类         款       项
                207            01       09   群众文化   农村文化建设         200.00                          150.00                                                                           50.00
                207            01       09   群众文化   免费开放              70.00                           70.00
                                                        合计                 270.00                          220.00                                                                           50.00

                表八：
                """)
            .disclosure();

    assertThat(budget.tables())
        .extracting(table -> table.kind(), table -> table.rows().size())
        .containsExactly(
            tuple(TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, 7), tuple(TableKind.OTHER, 3));
    assertThat(budget.others().get(0).rows().get(0).toString())
        .contains("农村文化建设", "200.00万元", "150.00万元", "50.00万元");
  }

  /** One line of a table with two sides says nothing of how figures stand below each other. */
  @Test
  void aTableOfOneLineLeavesTheNextOneItsColumns() {
    Disclosure budget =
        Disclosures.parse(
                """
                某局2031年部门预算

                                        收支预算总表
                                                                单位：万元

                      收入                               支出
                      项目            预算数              项目            预算数
                      收入总计        100.00              支出总计        100.00


                                       支出预算表
                                                                           单位：万元

                      科目编码    科目名称      合计      人员经费    公用经费    项目支出

                      2010301     行政运行      60.00     50.00       10.00
                      2010302     一般行政      25.00                             25.00
                      2010350     事业运行      15.00     12.00        3.00
                """)
            .disclosure();

    assertThat(budget.expenditure().rows())
        .extracting(
            row -> text(row, ExpenditureRow.PERSONNEL),
            row -> text(row, ExpenditureRow.PUBLIC),
            row -> text(row, ExpenditureRow.PROJECT))
        .containsExactly(
            tuple("50.00", "10.00", ""), tuple("", "", "25.00"), tuple("12.00", "3.00", ""));
  }

  /** Blank cells are gone from the header and the rows alike before blanks filled up the others. */
  @Test
  void linesOfAHeaderThatAllBeginAtTheFirstEdgeAreOfNoColumns() {
    Disclosure budget =
        Disclosures.parse(
                """
                某局2031年部门预算

                收入总表
                部门：某局              单位：元
                科目编码                科目名称                合计                    本年收入                上年结转结余
                小计                    一般公共预算            政府性基金预算          国有资本经营预算        财政专户管理资金        事业收入                事业单位经营收入        上级补助收入            附属单位上缴收入        其他收入                用事业基金弥补收支差额
                213                     农林水支出              51,110.22               51,110.22               50,910.22               200.00
                21302                   林业和草原              51,110.22               51,110.22               50,910.22               200.00
                2130201                 行政运行                51,110.22               51,110.22               50,910.22               200.00
                221                     住房保障支出            1,400.00                1,400.00                1,400.00
                22102                   住房改革支出            1,400.00                1,400.00                1,400.00
                2210201                 住房公积金              1,400.00                1,400.00                1,400.00
                合计                    52,510.22               52,510.22               52,310.22               200.00
                """)
            .disclosure();

    assertThat(budget.tables()).hasSize(1);
    assertThat(budget.others().get(0).rows()).hasSize(7);
    assertThat(budget.others().get(0).rows().get(0).toString())
        .contains("农林水支出", "51,110.22元", "50,910.22元", "200.00元");
  }

  private static String text(ExpenditureRow row, Column<ExpenditureRow, Amount> column) {
    return row.find(column).map(Amount::digits).orElse("");
  }
}
