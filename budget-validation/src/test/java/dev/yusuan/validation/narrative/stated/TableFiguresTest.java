package dev.yusuan.validation.narrative.stated;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import dev.yusuan.io.Disclosures;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No two amounts of the tables are the same, so each tells the cell that it stands in. */
class TableFiguresTest {
  private static final String TABLES =
      """


          # 部门收支总表

          单位：万元

          收入\t\t支出\t
          项目\t预算数\t项目\t预算数
          一、财政拨款收入\t60.01\t一、教育支出\t90.02
          二、事业收入\t20.03\t二、住房保障支出\t20.04
          三、上年结转\t30.05\t\t
          收入总计\t110.06\t支出总计\t110.07

          # 部门收入总表

          单位：万元

          部门名称\t合计\t本年收入\t上年结转\t一般公共预算拨款收入\t政府性基金预算拨款收入\t国有资本经营预算拨款收入\t财政专户管理资金\t事业收入\t事业单位经营收入\t上级补助收入\t附属单位上缴收入\t其他收入
          某局\t101.01\t91.01\t10.01\t20.02\t20.03\t20.04\t10.05\t10.06\t5.07\t3.08\t2.09\t1.10

          # 部门支出总表

          单位：万元

          科目编码\t科目名称\t合计\t基本支出\t人员经费\t公用经费\t项目支出\t单位预留机动经费
          205\t教育支出\t90.11\t60.12\t40.13\t20.14\t29.15\t1.16
          20502\t普通教育\t90.17\t60.18\t40.19\t20.20\t29.21\t1.22
          221\t住房保障支出\t20.23\t20.24\t20.25\t\t
          \t合计\t110.26\t80.27\t60.28\t20.29\t29.30\t1.31

          # 财政拨款支出表

          单位：万元

          科目编码\t科目名称\t合计\t基本支出\t项目支出
          205\t教育支出\t90.32\t60.33\t29.34
          \t合计\t90.35\t60.36\t29.37

          # 一般公共预算支出表

          单位：万元

          科目编码\t科目名称\t合计\t基本支出\t项目支出
          205\t教育支出\t80.41\t50.42\t30.43
          \t合计\t80.44\t50.45\t30.46

          # 政府性基金预算支出表

          单位：万元

          科目编码\t科目名称\t合计\t基本支出\t项目支出
          205\t教育支出\t8.51\t5.52\t3.53
          \t合计\t8.54\t5.55\t3.56

          # 财政拨款基本支出表

          单位：万元

          科目编码\t科目名称\t合计\t人员经费\t公用经费
          \t合计\t62.01\t51.02\t11.03

          # 一般公共预算基本支出表

          单位：万元

          科目编码\t科目名称\t合计\t人员经费\t公用经费
          301\t工资福利支出\t50.61\t50.62\t
          302\t商品和服务支出\t10.63\t\t10.64
          \t合计\t60.65\t50.66\t10.67

          # 财政拨款收支总表

          单位：万元

          收入\t\t支出\t\t\t\t
          项目\t金额\t项目\t合计\t一般公共预算\t政府性基金预算\t国有资本经营预算
          一、一般公共预算\t60.71\t一、教育支出\t90.72\t60.73\t20.74\t10.75
          二、政府性基金预算\t20.76\t二、住房保障支出\t5.77\t5.78\t\t
          三、国有资本经营预算\t10.79\t\t\t\t\t
          收入总计\t90.80\t支出总计\t95.81\t65.82\t20.83\t10.84

          # 一般公共预算“三公”经费支出表

          单位：万元

          合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费\t会议费\t培训费
          \t\t小计\t公务用车购置费\t公务用车运行费\t\t\t
          15.01\t5.02\t8.03\t3.04\t5.05\t2.06\t1.07\t0.98

          # 机关运行经费表

          单位：万元

          科目编码\t科目名称\t机关运行经费支出
          \t合计\t12.01

          # 政府采购预算表

          单位：万元

          采购项目\t采购数量\t金额
          合计\t\t14.01

          # 项目支出预算表

          单位：万元

          项目名称\t合计\t一般公共预算\t政府性基金预算
          档案数字化经费\t20.91\t15.92\t5.93
          馆舍维修\t30.94\t30.95\t
          馆舍维修\t1.96\t1.97\t
          合计\t53.81\t48.84\t5.93
          """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年收入预算1万元。             | 110.06 101.01 91.01
          2024年支出预算1万元。             | 110.26 110.07
          2024年收支总预算1万元。            | 110.06 101.01 91.01 110.26 110.07
          2024年财政拨款收入1万元。          | 60.01 90.80
          2024年一般公共预算拨款收入1万元。    | 20.02 60.71
          2024年政府性基金预算拨款收入1万元。   | 20.03 20.76
          2024年国有资本经营预算拨款收入1万元。  | 20.04 10.79
          2024年财政专户管理资金收入1万元。    | 10.05
          2024年事业收入1万元。             | 10.06 20.03
          2024年事业单位经营收入1万元。       | 5.07
          2024年上级补助收入1万元。          | 3.08
          2024年附属单位上缴收入1万元。       | 2.09
          2024年其他收入1万元。             | 1.10
          2024年上年结转1万元。             | 10.01 30.05
          """)
  void whatIsReceived(String sentence, String amounts) {
    assertThat(figures(sentence)).containsExactlyInAnyOrder(amounts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年财政拨款支出1万元。          | 90.35 95.81
          2024年一般公共预算支出1万元。       | 80.44 65.82
          2024年政府性基金预算支出1万元。      | 8.54 20.83
          2024年国有资本经营预算支出1万元。     | 10.84
          2024年基本支出1万元。             | 80.27 60.36 62.01 50.45 60.65
          2024年人员经费1万元。             | 60.28 51.02 50.66
          2024年公用经费1万元。             | 20.29 11.03 10.67
          2024年项目支出1万元。             | 29.30 29.37 30.46
          2024年单位预留机动经费1万元。             | 1.31
          2024年一般公共预算基本支出1万元。     | 50.45 60.65
          2024年财政拨款基本支出1万元。       | 60.36 62.01
          2024年政府性基金预算项目支出1万元。    | 3.56
          2024年机关运行经费1万元。          | 12.01
          2024年政府采购预算1万元。          | 14.01
          2024年“三公”经费1万元。          | 15.01 15.01+1.07+0.98
          2024年因公出国（境）费1万元。       | 5.02
          2024年公务用车购置及运行费1万元。     | 8.03
          2024年公务用车购置费1万元。         | 3.04
          2024年公务用车运行费1万元。         | 5.05
          2024年公务接待费1万元。            | 2.06
          2024年会议费1万元。              | 1.07
          2024年培训费1万元。              | 0.98
          """)
  void whatIsSpent(String sentence, String amounts) {
    assertThat(figures(sentence)).containsExactlyInAnyOrder(amounts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年教育支出1万元。             | 90.11 90.02 90.32 80.41 8.51
          2024年教育支出（类）普通教育（款）1万元。 | 90.17
          2024年一般公共预算支出2万元，其中：教育支出1万元。     | 80.41 60.73 90.11
          2024年财政拨款支出2万元，其中：教育支出1万元。       | 90.32 90.72 80.41 8.51 90.11
          2024年政府性基金预算支出2万元，其中：教育支出1万元。    | 8.51 20.74 90.11
          2024年档案数字化经费1万元。         | 20.91
          2024年馆舍维修1万元。            | 30.94 1.96 30.94+1.96
          2024年馆舍维修项目1万元。          | 30.94 1.96 30.94+1.96
          2024年一般公共预算支出2万元，其中：馆舍维修1万元。 | 30.94 30.95 1.96 1.97
          2024年一般公共预算支出2万元，其中：档案数字化经费1万元。 | 20.91 15.92 5.93
          2024年一般公共预算“三公”经费1万元。 | 15.01 15.01+1.07+0.98
          """)
  void whatAClassOrAProjectIsGiven(String sentence, String amounts) {
    assertThat(figures(sentence)).containsExactlyInAnyOrder(amounts.split(" "));
  }

  /** Of other money, years, stages and of others' money the tables tell nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年收入预算1万元。",
        "2024年收入决算1万元。",
        "2024年政府性基金预算“三公”经费1万元。",
        "2024年国有资本经营预算公务接待费1万元。",
        "2024年维修费1万元。",
        "2024年农林水支出1万元。",
        "2024年基本支出2万元，其中：教育支出1万元。",
        "2024年馆舍维修2万元，其中：培训费1万元。",
        "2024年涉及预算资金2万元，其中：项目支出1万元。"
      })
  void whatNoTableIsKnownToPrint(String sentence) {
    assertThat(figures(sentence)).isEmpty();
  }

  /** The tables of the treasury's money are not all that is spent. */
  @Test
  void whatOnlyTheTablesOfTheTreasuryPrint() {
    String table =
        """


        # 一般公共预算支出表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        205\t教育支出\t80.41\t50.42\t30.43
        \t合计\t80.44\t50.45\t30.46
        """;

    assertThat(figures("2024年基本支出1万元。", table)).isEmpty();
    assertThat(figures("2024年项目支出1万元。", table)).isEmpty();
    assertThat(figures("2024年教育支出1万元。", table)).isEmpty();
    assertThat(figures("2024年一般公共预算基本支出1万元。", table)).containsExactly("50.45");
    assertThat(figures("2024年一般公共预算支出2万元，其中：教育支出1万元。", table)).containsExactly("80.41");
  }

  /** A class may have a row for each unit; a blank row adds nothing. */
  @Test
  void aClassOfSeveralRows() {
    String table =
        """


        # 部门支出总表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        205\t教育支出\t60.41\t60.41\t
        205\t教育支出\t20.42\t\t20.42
        205\t教育支出\t\t\t
        2080501\t行政单位离退休\t5.43\t5.43\t
        2080505\t机关事业单位基本养老保险缴费支出\t4.44\t4.44\t
        2080506\t机关事业单位职业年金缴费支出\t\t\t
        \t合计\t90.70\t70.28\t20.42
        """;

    assertThat(figures("2024年教育支出1万元。", table)).containsExactly("60.41", "20.42", "60.41+20.42");
    assertThat(figures("2024年社会保障和就业支出1万元。", table)).containsExactly("5.43+4.44");
  }

  @Test
  void operatingExpensesMayStandBesideTheThreePublicExpenses() {
    String table =
        """


        # 一般公共预算“三公”经费、机关运行经费支出表

        单位：万元

        “三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t公务接待费\t机关运行经费
        5.01\t1.02\t2.03\t1.96\t9.04
        """;

    assertThat(figures("2024年机关运行经费1万元。", table)).containsExactly("9.04");
  }

  /** Where no column has 财政拨款 together, it is what the three budgets have in the total. */
  @Test
  void theTreasurysMoneyByTheBudgetsThatItIsOf() {
    String table =
        """


        # 部门收入总表

        单位：万元

        部门名称\t合计\t一般公共预算拨款收入\t政府性基金预算拨款收入\t国有资本经营预算拨款收入\t事业收入\t上年结转
        某局\t101.01\t60.02\t20.03\t\t20.96\t%s
        合计\t101.01\t60.04\t20.05\t\t20.92\t%1$s
        """;
    String sentence = "2024年财政拨款收入1万元。";

    assertThat(figures(sentence, table.formatted("0.00"))).containsExactly("60.04+20.05");
    assertThat(figures(sentence, table.formatted("3.07"))).isEmpty();
    assertThat(figures(sentence, table.formatted("0.00").replace("国有资本经营预算拨款收入", "其他收入")))
        .isEmpty();
  }

  private static List<String> figures(String sentence) {
    return figures(sentence, TABLES);
  }

  private static List<String> figures(String sentence, String tables) {
    Narrative narrative =
        Narrative.of(Disclosures.parse("2024年部门预算\n\n一、收支说明\n\n" + sentence + tables).disclosure());
    return narrative.tables().of(Iterables.getLast(narrative.values())).stream()
        .map(
            sum ->
                sum.stream()
                    .map(figure -> figure.printed().orElseThrow().replace("万元", ""))
                    .collect(Collectors.joining("+")))
        .distinct()
        .toList();
  }
}
