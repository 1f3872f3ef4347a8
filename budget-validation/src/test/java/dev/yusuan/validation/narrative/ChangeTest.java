package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which amounts a change is between, where its sentence does not name both. */
class ChangeTest {
  /** Most is said of the issuer. */
  private static final String OWN =
      "\n某市档案馆2025年办公费1.00万元。某市档案馆2025年差旅费2.00万元。某市档案馆2025年印刷费3.00万元。"
          + "某市档案馆2025年电费4.00万元。某市档案馆2025年水费5.00万元。某市档案馆2025年邮电费6.00万元。";

  private static List<String> failed(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("# 某市档案馆2025年部门预算\n\n一、情况说明\n\n" + text).disclosure())
        .failed()
        .stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  /** Each text is right, and wrong in one place if the second piece stands for the first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of another owner, in one sentence
          2025年某水利站会议费预算5.00万元，比2024年预算8.00万元减少3.00万元。 | 3.00 | 4.00
          2025年某水利站会议费预算5.00万元，培训费预算9.00万元，会议费预算比2024年预算8.00万元减少3.00万元。 | 减少3.00 | 减少4.00
          2025年某水利站会议费预算5.00万元，比2024年预算8.00万元减少3.00万元，比2023年预算7.00万元减少2.00万元。 | 减少2.00 | 减少4.00
          # last year, which the sentence states
          2025年会议费预算60.00万元，上年为50.00万元，增长20%。 | 20% | 25%
          2025年会议费预算60.00万元，上年为50.00万元，增加10.00万元，增长20%。 | 20% | 25%
          # last year, which the section states
          2024年会议费25.00万元。2025年会议费减少5.00万元，下降20%。 | 20% | 25%
          # the budget of last year, which the section states
          2024年会议费预算8.00万元。2025年会议费预算5.00万元，比2024年预算减少3.00万元。 | 3.00 | 4.00
          # a rate alone
          2025年会议费预算5.00万元，比2024年预算8.00万元下降37.50%。 | 37.50% | 38.50%
          # a change that is the first of the text
          2025年会议费预算比2024年预算8.00万元减少3.00万元，下降37.50%。 | 37.50% | 38.50%
          """)
  void amountsOfAChange(String text, String right, String wrong) {
    assertThat(failed(text + OWN)).isEmpty();
    assertThat(failed(text.replace(right, wrong) + OWN)).hasSize(1);
  }

  /** What another thing costs, or what another sentence tells of others, is not what changes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年某水利站培训费预算9.00万元，会议费预算5.00万元，比2024年预算8.00万元减少3.00万元。",
        "2025年某水利站会议费预算6.00万元。某水利站会议费预算比2024年预算8.00万元减少3.00万元。",
      })
  void amountsOfOthers(String text) {
    assertThat(failed(text + OWN)).isEmpty();
  }

  /** 增加（减少） leaves open where it goes. */
  @Test
  void noDirection() {
    assertThat(failed("2025年会议费预算11.00万元，比2024年预算8.00万元增加（减少）3.00万元，增长37.50%。"))
        .singleElement()
        .asString()
        .endsWith("均未删去");
  }

  /** What fell to nothing fell by all; nothing is divided by it. */
  @Test
  void toNothing() {
    assertThat(failed("2025年会议费预算0.00万元，比2024年预算8.00万元减少8.00万元，下降100%。")).isEmpty();
    assertThat(failed("2025年会议费预算0.00万元，比2024年预算8.00万元减少8.00万元，下降99.00%。")).hasSize(1);
  }

  /** Where revenue and expenditure differ, a change of both is held against neither. */
  @Test
  void bothSidesThatDiffer() {
    String text = "2025年收入合计100.00万元。2025年支出合计90.00万元。2025年收支合计比2024年减少10.00万元，下降20%。";

    assertThat(failed(text + OWN)).isEmpty();
    assertThat(failed(text.replace("支出合计90.00", "支出合计100.00") + OWN))
        .singleElement()
        .asString()
        .contains("9.09", "20%");
  }
}
