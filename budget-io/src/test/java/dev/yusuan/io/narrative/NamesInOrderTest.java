package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 分别 gives each name the figure in its place; where names and figures do not fit, none is known.
 */
class NamesInOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会议费和培训费分别为5万元和6万元      | Total VALUE MEETINGS 2024 BUDGET = 5万元; Total VALUE TRAINING 2024 BUDGET = 6万元
          会议费、培训费分别为5万元、6万元，办公费1万元 | Total VALUE MEETINGS 2024 BUDGET = 5万元; Total VALUE TRAINING 2024 BUDGET = 6万元; Total VALUE NAMED 办公费 2024 BUDGET = 1万元
          一般公共预算、政府性基金预算分别为5万元、6万元 | Total VALUE GENERAL_PUBLIC_BUDGET REVENUE_AND_EXPENDITURE 2024 BUDGET = 5万元; Total VALUE GOVERNMENT_FUND REVENUE_AND_EXPENDITURE 2024 BUDGET = 6万元
          # years of one thing
          2023年、2024年会议费分别为4万元、5万元 | Total VALUE MEETINGS 2023 = 4万元; Total VALUE MEETINGS 2024 BUDGET = 5万元
          # too few or too many figures, and names that share a word
          会议费、培训费分别为5万元             | ? 5万元
          会议费、培训费、差旅费分别为5万元、6万元 | ? 5万元; ? 6万元
          会议费、培训费分别为5万元、6万元、7万元 | ? 5万元; ? 6万元; ? 7万元
          一般公共预算、政府性基金预算收入分别为5万元、6万元 | ? 5万元; ? 6万元
          """)
  void figures(String text, String facts) {
    assertThat(Narratives.facts(Narratives.read(text + "。")))
        .isEqualTo(Splitter.on("; ").splitToList(facts));
  }
}
