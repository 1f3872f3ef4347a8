package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** 与2024年预算8万元持平: the amount behind the words is what it was. */
  @Test
  void theAmountThatItStayed() {
    assertThat(findings("2025年会议费预算10万元，与2024年预算10万元持平。")).isEmpty();
    assertThat(findings("2025年会议费预算10万元，与2024年预算8万元持平。"))
        .singleElement()
        .extracting(finding -> finding.message(Locale.CHINESE))
        .asString()
        .contains("10万元与8万元不同");
  }

  /** A change of nothing is none, by its amount or by its rate. */
  @ParameterizedTest
  @CsvSource({
    "增加0.00万元, 增加2.00万元",
    "增长0.00%, 增长25.00%",
    "增长0%, 增长0.5%",
  })
  void aChangeOfNothing(String none, String some) {
    String text = "2025年会议费预算10.00万元，比2024年预算" + none + "。\n会议费与2024年预算持平。";

    assertThat(findings(text)).isEmpty();
    assertThat(findings(text.replace(none, some)))
        .singleElement()
        .extracting(finding -> finding.message(Locale.CHINESE))
        .asString()
        .contains("又称增减");
  }

  /** What others keep, or what is a reason, is no statement on the issuer's own money. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年会议费预算10.00万元，比2024年预算增加2.00万元，主要原因是会议费与2024年预算持平。",
        "2025年会议费预算10.00万元，比2024年预算增加2.00万元。\n某水利站会议费与2024年预算持平。",
      })
  void whatIsNotStatedOfTheIssuer(String text) {
    assertThat(findings(text)).isEmpty();
  }
}
