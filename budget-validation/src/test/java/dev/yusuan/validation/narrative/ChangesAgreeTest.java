package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Report;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesAgreeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年会议费预算80.00万元，比2023年预算64.00万元增加16.00万元。   | EXACT
          2024年会议费预算80.00万元，比2023年预算64.00万元增加17.00万元。   | INCONSISTENT
          2024年会议费预算64.00万元，比2023年预算80.00万元减少16.00万元。   | EXACT
          2024年会议费预算64.00万元，比2023年预算80.00万元减少15.00万元。   | INCONSISTENT
          2024年会议费预算64.00万元，比2023年预算80.00万元增加16.00万元。   | INCONSISTENT
          2024年会议费预算64.00万元，比2023年预算80.00万元减少16.01万元。   | WITHIN_ROUNDING
          2024年会议费预算80.00万元，比2023年预算64.00万元增长25%。       | EXACT
          2024年会议费预算80.00万元，比2023年预算64.00万元下降25%。       | INCONSISTENT
          2024年会议费预算64.00万元，比2023年预算80.00万元下降20%。       | EXACT
          2024年会议费预算64.00万元，比2023年预算80.00万元增长20%。       | INCONSISTENT
          2024年会议费预算80.00万元，比2023年预算80.00万元增长0%。        | EXACT
          2024年会议费预算80.00万元，比2023年预算80.00万元下降0%。        | EXACT
          # It was 3.015 at least, and is less than 3.01.
          2024年会议费预算3.00万元，比上年增加3.00万元。                | EXACT
          2024年会议费预算3.00万元，比上年增加3.01万元。                | EXACT
          2024年会议费预算3.00万元，比上年增加3.02万元。                | INCONSISTENT
          2024年会议费预算3.00万元，比上年减少1.00万元，下降25%。         | EXACT
          2024年会议费预算3.00万元，比上年减少1.00万元，增长25%。         | INCONSISTENT
          2024年会议费预算3.00万元，比上年减少0.00万元，增长0%。          | EXACT
          2024年会议费预算3.00万元，比上年增加-1.00万元，下降25%。        | EXACT
          """)
  void judgeAChangeByWhatItLeadsFromAndTo(String sentence, Verdict verdict) {
    Outcome changes = changes(check(sentence));

    assertThat(Arrays.stream(Verdict.values()).filter(each -> changes.count(each) > 0))
        .containsExactly(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2024年会议费预算比上年减少1.00万元。",
    "2024年会议费预算3.00万元，比上年减少4.00万元。",
    "2024年会议费预算3.00万元，比上年下降20%。",
    "2024年会议费预算3.00万元，其中因培训费减少1.00万元。"
  })
  void sayNothingWhereTooLittleIsStated(String sentence) {
    assertThat(changes(check(sentence)).status()).isEqualTo(Outcome.Status.NOT_APPLICABLE);
  }

  /** 3.00 more are more than the part of 2.60, but not than the whole of 4.60. */
  @Test
  void aChangeBehindAPartMayBeOfTheWhole() {
    String sentence = "2024年公务用车购置及运行费4.60万元，其中公务用车运行维护费2.60万元，比上年增加3.00万元。";

    assertThat(changes(check(sentence)).status()).isNotEqualTo(Outcome.Status.FAILED);
    assertThat(changes(check(sentence.replace("3.00", "5.00"))).status())
        .isEqualTo(Outcome.Status.FAILED);
  }

  @Test
  void tellTheFigures() {
    assertThat(message("2024年会议费预算80.00万元，比2023年预算64.00万元增加17.00万元。"))
        .contains("64.00万元", "80.00万元", "17.00万元");
    assertThat(message("2024年会议费预算3.00万元，比上年增加3.02万元。")).contains("3.02万元", "3.00万元");
    assertThat(message("2024年会议费预算80.00万元，比2023年预算64.00万元下降25%。"))
        .contains("64.00万元", "80.00万元", "25%");
  }

  private static String message(String sentence) {
    return check(sentence).failed().stream()
        .filter(finding -> finding.rule().id().equals("narrative.changes"))
        .findFirst()
        .orElseThrow()
        .message(Locale.CHINESE);
  }

  private static Outcome changes(Report report) {
    return report.outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals("narrative.changes"))
        .findFirst()
        .orElseThrow();
  }

  private static Report check(String sentence) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("2024年部门预算\n\n一、收支说明\n\n" + sentence).disclosure());
  }
}
