package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What percentages are of, and how the amount and the rate of one change stand together. */
class SharesAndChangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a rate in brackets behind its amount, or the amount behind its rate
          会议费比上年减少2万元（5%）       | Comparison CHANGE MEETINGS 2024 BUDGET = 2万元; Comparison RATE MEETINGS 2024 BUDGET = 5%
          会议费比上年下降5%（2万元）       | Comparison CHANGE MEETINGS 2024 BUDGET = 2万元; Comparison RATE MEETINGS 2024 BUDGET = 5%
          减少2万元（5%）                   | ? 2万元; ? 5%
          # a move from one amount to another, and by how much
          会议费由5万元增加到7万元，增加2万元 | Comparison BASE MEETINGS = 5万元; Comparison CHANGE MEETINGS 2024 BUDGET = 2万元; Comparison VALUE MEETINGS 2024 BUDGET = 7万元
          会议费由5万元增加到7万元，增加2万元，增长40% | Comparison BASE MEETINGS = 5万元; Comparison CHANGE MEETINGS 2024 BUDGET = 2万元; Comparison RATE MEETINGS 2024 BUDGET = 40%; Comparison VALUE MEETINGS 2024 BUDGET = 7万元
          """)
  void changes(String text, String facts) {
    assertIs(text, facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of what is told before them, where a list or the sentence tells it
          支出100万元，其中基本支出占60%，项目支出占40% | Total VALUE EXPENDITURE 2024 BUDGET = 100万元; Part SHARE BASIC 2024 BUDGET = 60%; Part SHARE PROJECT 2024 BUDGET = 40%
          支出100万元，会议费占5%，培训费占6% | Total VALUE EXPENDITURE 2024 BUDGET = 100万元; Part SHARE MEETINGS 2024 BUDGET = 5%; Part SHARE TRAINING 2024 BUDGET = 6%
          会议费、培训费分别为5万元、6万元，分别占支出的5%、6% | Part VALUE MEETINGS 2024 BUDGET = 5万元; Part SHARE MEETINGS 2024 BUDGET = 5%; Part VALUE TRAINING 2024 BUDGET = 6万元; Part SHARE TRAINING 2024 BUDGET = 6%
          # one share of one whole
          会议费预算5万元，占支出的5%，占全部支出的5% | Part VALUE MEETINGS 2024 BUDGET = 5万元; Part SHARE MEETINGS 2024 BUDGET = 5%; ? 5%
          # of nothing that is told
          基本支出占60%，项目支出占40%      | ? 60%; ? 40%
          项目支出40万元，占40%             | Total VALUE PROJECT 2024 BUDGET = 40万元; ? 40%
          """)
  void shares(String text, String facts) {
    assertIs(text, facts);
  }

  private static void assertIs(String text, String facts) {
    assertThat(Narratives.facts(Narratives.read(text + "。")))
        .isEqualTo(Splitter.on("; ").splitToList(facts));
  }
}
