package dev.yusuan.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables laid out by blanks whose words and captions are set far apart. */
class WordsFarApartTest {
  @Test
  void itemsAreOneWord() {
    List<SummaryRow> rows =
        Disclosures.parse(
                """
                某市林业局2024年部门预算

                                                部门收支总表
                部门：某市林业局                                                              金额单位：元
                                收          入                                支          出
                      项              目         2024年预算数       项              目        2024年预算数
                一、一般公共预算拨款收入         12,345,678.90  一、农林水支出               10,345,678.90
                二、政府性基金预算拨款收入          500,000.00  二、城乡社区支出              2,500,000.00
                收      入      总      计       12,845,678.90  支      出      总      计   12,845,678.90
                """)
            .disclosure()
            .get(TableKind.REVENUE_EXPENDITURE_SUMMARY)
            .rows();

    assertThat(rows)
        .extracting(row -> row.revenue().item().orElse(""))
        .containsExactly("一、一般公共预算拨款收入", "二、政府性基金预算拨款收入", "收入总计");
  }

  @Test
  void numbersOfFormsBesideTheUnitAreCaptions() {
    Disclosure disclosure =
        Disclosures.parse(
                """
                2022年某市应急管理局部门预算

                表7
                                         某市应急管理局2022年一般公共预算“三公”经费支出表
                部门公开表7                                                                                 单位：万元
                                                              2022年“三公”经费预算数
                           合计             因公出国（境）费                    公务用车购置及运行费                    公务接待费
                                                                       小计           公务用车购置费   公务用车运行费
                                     33.00                                     30.00            18.00            12.00         3.00
                """)
            .disclosure();

    List<ThreePublicRow> rows = disclosure.get(TableKind.THREE_PUBLIC).rows();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).total().orElseThrow()).hasToString("33.00万元");
    assertThat(rows.get(0).vehicles().total().orElseThrow()).hasToString("30.00万元");
    assertThat(rows.get(0).receptions().total().orElseThrow()).hasToString("3.00万元");
  }
}
