package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words before a figure name: whose it is, of which money, which total of what. */
class NamesOfSubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会议费5万元                     | Total VALUE MEETINGS 2024 BUDGET = 5万元
          按照要求本单位会议费5万元       | Total VALUE MEETINGS 2024 BUDGET = 5万元
          某市水利局会议费5万元           | Total VALUE MEETINGS of 某市水利局 2024 BUDGET = 5万元
          市档案馆会议费5万元             | Total VALUE MEETINGS 2024 BUDGET = 5万元
          上年会议费5万元                 | Total VALUE MEETINGS 2023 = 5万元
          会议费2024年预算数5万元         | Total VALUE MEETINGS 2024 BUDGET = 5万元
          老年福利2024年预算数5万元       | Total VALUE NAMED 老年福利 2024 BUDGET = 5万元
          福利2024年预算数5万元           | ? 5万元
          培训收入5万元                   | Total VALUE NAMED 培训收入 2024 BUDGET = 5万元
          市局收入5万元                   | Total VALUE REVENUE of 市局 2024 BUDGET = 5万元
          培训总收入5万元                 | Total VALUE REVENUE of 培训 2024 BUDGET = 5万元
          “三公”经费预算财政拨款5万元     | Total VALUE FISCAL_APPROPRIATION THREE_PUBLIC 2024 BUDGET = 5万元
          “三公”经费财政拨款支出5万元     | Total VALUE FISCAL_APPROPRIATION THREE_PUBLIC 2024 BUDGET = 5万元
          一般公共预算财政拨款基本支出5万元 | Total VALUE GENERAL_PUBLIC_BUDGET BASIC 2024 BUDGET = 5万元
          一般公共预算5万元               | Total VALUE GENERAL_PUBLIC_BUDGET REVENUE_AND_EXPENDITURE 2024 BUDGET = 5万元
          收入为一般公共预算拨款5万元     | Total VALUE GENERAL_PUBLIC_BUDGET REVENUE 2024 BUDGET = 5万元
          外事经费5万元                   | Total VALUE NAMED 外事经费 2024 BUDGET = 5万元
          单位资金5万元                   | Total VALUE NAMED 单位资金 2024 BUDGET = 5万元
          所属单位5个                     | Count VALUE UNITS 2024 = 5个
          截至2023年12月31日，本年资产总额5万元   | Total VALUE NAMED 资产总额 2023 = 5万元
          截至2023年12月31日，本年预算会议费5万元 | Total VALUE MEETINGS 2024 BUDGET = 5万元
          截至2023年12月31日资产总额5万元         | Total VALUE NAMED 资产总额 2023 = 5万元
          截止2023年底，上年会议费5万元           | Total VALUE MEETINGS 2023 = 5万元
          教育支出5万元                   | Total VALUE FUNCTION_CLASS [教育支出] 2024 BUDGET = 5万元
          """)
  void subjects(String words, String told) {
    assertThat(Narratives.facts(Narratives.read(words + "。"))).containsExactly(told);
  }

  /** A name has two characters at least and forty at most. */
  @ParameterizedTest
  @CsvSource({"2, true", "1, false", "40, true", "41, false"})
  void lengthsOfNames(int length, boolean known) {
    String name = "甲".repeat(length);

    assertThat(Narratives.facts(Narratives.read(name + "5万元。")))
        .containsExactly(known ? "Total VALUE NAMED " + name + " 2024 BUDGET = 5万元" : "? 5万元");
  }
}
