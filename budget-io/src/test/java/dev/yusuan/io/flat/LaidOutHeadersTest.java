package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Amount;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ThreePublicRow;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Headers of tables laid out by blanks, and what stands around them. */
class LaidOutHeadersTest {
  private static String digits(Optional<Amount> amount) {
    return amount.map(Amount::digits).orElse("");
  }

  /** The captions stand at both edges of a wide table. */
  @Test
  void aHeadingThatBeginsWhereItsColumnsDoStandsOverAllOfThem() {
    Disclosure budget =
        Disclosures.parse(
                """
                己市气象局2025年部门预算

                一般公共预算“三公”经费支出预算表
                单位名称：己市气象局                                                                                                                金额单位：万元
                 单位编码    单位名称（科目）  当年财政拨款预算安排
                                               合计                   因公出国（境）费用   公务用车购置及运行费                                     公务接待费
                                                                                           小计                   公务用车购置费   公务用车运行费
                             合计                             41.50                12.00                  24.50                             24.50         5.00
                  261001     己市气象局（本级）               29.50                12.00                  14.50                             14.50         3.00
                  261002     己市气象台                       12.00                                       10.00                             10.00         2.00
                """)
            .disclosure();
    assertThat(budget.threePublic().rows())
        .extracting(
            row -> digits(row.find(ThreePublicRow.GRAND_TOTAL)),
            row -> digits(row.find(ThreePublicRow.TOTAL)),
            row -> digits(row.find(ThreePublicRow.ABROAD)),
            row -> digits(row.find(ThreePublicRow.VEHICLES)),
            row -> digits(row.find(ThreePublicRow.VEHICLE_RUNNING)),
            row -> digits(row.find(ThreePublicRow.RECEPTIONS)))
        .containsExactly(
            tuple("", "41.50", "12.00", "24.50", "24.50", "5.00"),
            tuple("", "29.50", "12.00", "14.50", "14.50", "3.00"),
            tuple("", "12.00", "", "10.00", "10.00", "2.00"));
  }

  @Test
  void theNamesOfLevelsAreNotTheEndOfTheHeadingAboveThem() {
    Disclosure budget =
        Disclosures.parse(
                """
                己市气象局2025年部门预算

                部门支出总表
                单位名称：己市气象局                                              金额单位：万元
                      项目       单位代码     单位名称（科目）       合计     基本支出   项目支出
                    科目编码
                  类   款   项
                                              合计                   905.20     605.20     300.00
                 220   05   01    261001      行政运行               605.20     605.20
                 220   05   04    261001      气象事业机构           300.00                300.00
                """)
            .disclosure();
    assertThat(budget.expenditure().rows())
        .extracting(
            row -> row.function().map(Object::toString).orElse(""),
            row -> row.name().orElse(""),
            row -> digits(row.find(ExpenditureRow.TOTAL)),
            row -> digits(row.find(ExpenditureRow.BASIC)),
            row -> digits(row.find(ExpenditureRow.PROJECT)))
        .containsExactly(
            tuple("", "合计", "905.20", "605.20", "300.00"),
            tuple("2200501", "行政运行", "605.20", "605.20", ""),
            tuple("2200504", "气象事业机构", "300.00", "", "300.00"));
  }

  /** Three tables begin their second pages with the same row, below no header. */
  @Test
  void rowsThatPagesBeginWithAlikeAreNoRunningLines() {
    StringBuilder text = new StringBuilder("己市气象局2025年部门预算\n");
    for (String title : new String[] {"部门支出总体情况表", "财政拨款支出预算表（功能科目）", "一般公共预算支出情况表"}) {
      text.append("\n").append(title);
      text.append(
          """

          单位名称：己市气象局
          单位：万元
          科目编码 单位代码 单位（科目名称） 合计 基本支出 项目支出
          小计 人员经费 公用经费 小计 其他运转类 特定目标类
          工资福利支出 对个人和家庭的补助 商品和服务支出
          合计 905.20 605.20 500.00 100.20 5.00 300.00 300.00
          \f261 己市气象局 905.20 605.20 500.00 100.20 5.00 300.00 300.00
          2200501 行政运行 605.20 605.20 500.00 100.20 5.00
          2200504 气象事业机构 300.00 300.00 300.00
          """);
    }
    Disclosure budget = Disclosures.parse(text.toString()).disclosure();
    assertThat(budget.expenditure().rows())
        .extracting(row -> digits(row.find(ExpenditureRow.TOTAL)))
        .containsExactly("905.20", "905.20", "605.20", "300.00");
    assertThat(budget.generalPublicBudget().rows()).hasSize(4);
  }

  /** The label above the total is among the longest, so that it might go on. */
  @Test
  void aTotalGoesOnWithNothingAboveIt() {
    Disclosure budget =
        Disclosures.parse(
                """
                己市气象局2025年部门预算

                部门收支总表
                单位名称：己市气象局                                             金额单位：万元
                             收入                                 支出
                  项目                      预算数     项目                   预算数
                  一、一般公共预算拨款收入    905.20   一、教育支出             5.20
                  二、上年结余（不含额度结余）         二、气象等支出         900.00
                  收入总计                    905.20   支出总计               905.20
                """)
            .disclosure();
    assertThat(budget.summary().rows())
        .extracting(row -> row.revenue().item().orElse(""))
        .containsExactly("一、一般公共预算拨款收入", "二、上年结余（不含额度结余）", "收入总计");
  }
}
