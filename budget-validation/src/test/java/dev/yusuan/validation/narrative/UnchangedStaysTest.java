package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnchangedStaysTest {
  private static List<Finding> findings(String text) {
    String document = "# 某局2025年部门预算\n\n" + text;
    return Validator.standard().check(Disclosures.parse(document).disclosure()).findings().stream()
        .filter(finding -> finding.rule().id().equals("narrative.unchanged"))
        .toList();
  }

  /** What it was in another year, or at another stage, is not what it stayed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年会议费预算10万元，2024年决算8万元，与2024年预算持平。",
        "2025年会议费预算10万元，2024年预算8万元，与2023年持平。",
        "会议费2024年决算8万元，2025年预算10万元，与2024年预算持平。",
        "会议费2024年预算8万元，2025年预算10万元，与2023年预算持平。",
        "2025年会议费预算10万元，2023年预算8万元，与上年持平。"
      })
  void amountsOfAnotherYearOrStage(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年会议费预算10万元，2024年预算8万元，与上年持平。",
        "会议费2024年预算8万元，2025年预算10万元，与2024年预算持平。",
        "2025年会议费预算10万元，2023年预算8万元，与2023年持平。"
      })
  void amountsOfTheYearAndStageOfTheBase(String text) {
    assertThat(findings(text))
        .singleElement()
        .extracting(finding -> finding.message(Locale.CHINESE))
        .asString()
        .contains("10万元", "8万元");
  }
}
