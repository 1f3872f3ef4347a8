package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome.Status;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One fact in two sentences, totals of both sides, and changes of the parts of a whole. */
class StatedAgainTest {
  private static List<String> failed(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("2024年部门预算\n\n一、收支说明\n\n" + text).disclosure())
        .failed()
        .stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  /** The second sentence says of the same fact what the first says, or something else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年会议费预算5.00万元。  | 2024年安排会议费预算5.00万元。 | 5.00 | 6.00
          2024年馆舍维修5.00万元。    | 2024年馆舍维修5.00万元，用于屋面。 | 5.00 | 6.00
          2024年教育支出（类）5.00万元。 | 2024年教育支出（类）5.00万元，用于学校。 | 5.00 | 6.00
          2024年收入总计5.00万元。    | 2024年支出总计5.00万元。       | 5.00 | 6.00
          2024年收支总计5.00万元，其中：收入总计5.00万元。 | 2024年支出总计5.00万元。 | 5.00 | 6.00
          """)
  void sameAmounts(String first, String again, String right, String wrong) {
    assertThat(failed(first + "\n" + again)).isEmpty();
    assertThat(failed(first + "\n" + again.replace(right, wrong)))
        .singleElement()
        .asString()
        .contains(wrong + "万元", right + "万元");
  }

  /** Short names may be of several things, and a fact may change with the year and the money. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年维修费5.00万元。\n2024年安排维修费6.00万元。",
        "2024年会议费预算5.00万元。\n2023年会议费预算6.00万元。",
        "2024年会议费预算5.00万元。\n2024年会议费决算6.00万元。",
        "2024年一般公共预算支出5.00万元。\n2024年政府性基金预算支出6.00万元。",
        "2024年收入总计5.00万元。\n2023年支出总计6.00万元。",
        "2024年收入总计5.00万元。\n2024年一般公共预算支出总计4.00万元。",
        "截至2023年底，共有车辆5辆。\n截至2023年底，共有车辆6辆。"
      })
  void otherFacts(String text) {
    assertThat(failed(text)).isEmpty();
  }

  @Test
  void changesOfTheParts() {
    String text =
        "2024年“三公”经费预算9.00万元，比2023年预算减少1.00万元。其中：因公出国（境）费1.00万元，比2023年预算增加1.00万元；"
            + "公务用车购置及运行费6.00万元，与2023年预算持平；公务接待费2.00万元，比2023年预算减少2.00万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("预算减少1.00", "预算减少2.00")))
        .singleElement()
        .asString()
        .contains("-2.00万元", "+1.00万元；0；-2.00万元");
    assertThat(failed(text.replace("预算减少1.00", "预算减少2.00").replace("与2023年预算持平", "与2022年预算持平")))
        .isEmpty();
    assertThat(failed(text.replace("预算减少1.00", "预算减少2.00").replace("与2023年预算持平", "下降5%")))
        .isEmpty();
    assertThat(failed(text.replace("比2023年预算减少1.00", "比2023年预算增加0.00").replace("减少2.00", "减少1.00")))
        .isEmpty();
  }

  /**
   * Changes are added up between the same stages, as far as they are told, and of the same money.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          比2023年预算减少2.00 | 比2023年执行数减少2.00   | 0
          比2023年预算减少2.00 | 比2023年减少2.00         | 1
          公务接待费2.00       | 政府性基金预算公务接待费2.00 | 0
          2024年“三公”         | 2024年财政拨款“三公”     | 1
          """)
  void changesOfPartsBetweenTheSameStages(String words, String others, int findings) {
    String text =
        "2024年“三公”经费预算9.00万元，比2023年预算减少5.00万元。其中：因公出国（境）费1.00万元，比2023年预算增加1.00万元；"
            + "公务用车购置及运行费6.00万元，与2023年预算持平；公务接待费2.00万元，比2023年预算减少2.00万元。";

    assertThat(failed(text)).hasSize(1);
    assertThat(failed(text.replace(words, others)))
        .filteredOn(message -> message.contains("各部分增减"))
        .hasSize(findings);
  }

  /** What is given as a reason is no change of its own. */
  @Test
  void reasonsAreNoChangesOfParts() {
    assertThat(
            failed(
                "2024年“三公”经费预算9.00万元，比2023年预算减少5.00万元，主要原因是因公出国（境）费比2023年预算增加1.00万元，"
                    + "公务用车购置及运行费与2023年预算持平，公务接待费比2023年预算减少2.00万元。"))
        .isEmpty();
  }

  /** A change behind the only part is of the whole too, which is as much. */
  @Test
  void aChangeBehindTheOnlyPartIsOfTheWhole() {
    String text =
        "2024年“三公”经费预算2.00万元，其中：公务接待费2.00万元，比2023年预算减少2.00万元；"
            + "因公出国（境）费0.00万元，与2023年预算持平；公务用车购置及运行费0.00万元，与2023年预算持平。";

    assertThat(failed(text)).isEmpty();
    assertThat(statusOfPartChanges(text)).isEqualTo(Status.HELD);
    String others = text.replace("（境）费0.00万元，与2023年预算持平", "（境）费0.00万元，比2023年预算减少1.00万元");
    assertThat(statusOfPartChanges(others)).isEqualTo(Status.NOT_APPLICABLE);
  }

  private static Status statusOfPartChanges(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("2024年部门预算\n\n一、收支说明\n\n" + text).disclosure())
        .outcomes()
        .stream()
        .filter(outcome -> outcome.rule().id().equals("narrative.part-changes"))
        .findFirst()
        .orElseThrow()
        .status();
  }

  /** Where the change of the whole is told, that of its only part stays its own. */
  @Test
  void aChangeBehindTheOnlyPartOfAWholeWhoseChangeIsTold() {
    String text =
        "2024年“三公”经费6.10万元，比2023年预算减少2.40万元。因公出国（境）费0.00万元，与2023年预算持平；"
            + "公务接待费1.50万元，与2023年预算持平；公务用车购置及运行费4.60万元，比2023年预算减少2.40万元，"
            + "其中公务用车运行维护费4.60万元，与2023年预算持平。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replaceFirst("减少2.40", "减少5.00")))
        .singleElement()
        .asString()
        .contains("总体增减-5.00万元，而各部分增减0；-2.40万元；0");
  }

  /** The words around the change of the whole are quoted. */
  @Test
  void theWordsAroundTheChange() {
    assertThat(
            failed(
                "2024年会议费预算3.00万元；公务用车购置及运行费预算9.00万元，比2023年预算增加2.00万元，"
                    + "其中：公务用车购置费0.00万元，比2023年预算减少3.00万元；公务用车运行费9.00万元，比2023年预算增加4.00万元。"))
        .singleElement()
        .asString()
        .contains("公务用车购置及运行费预算9.00万元，比2023年预算增加2.00万元", "而各部分增减-3.00万元；+4.00万元")
        .doesNotContain("会议费");
  }

  /** A change of nothing is known to the last decimal. */
  @Test
  void aWholeThatDoesNotChange() {
    String text =
        "2024年“三公”经费预算9.00万元，比2023年预算增加0.00万元。其中：因公出国（境）费1.00万元，比2023年预算增加1.00万元；"
            + "公务用车购置及运行费6.00万元，与2023年预算持平；公务接待费2.00万元，比2023年预算减少1.00万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("减少1.00", "减少2.00")))
        .singleElement()
        .asString()
        .contains("预算增加0.00万元", "总体增减0，而各部分增减+1.00万元；0；-2.00万元");
  }

  /** 增加-5万元 is a fall. */
  @Test
  void changesWithSigns() {
    String text = "2024年会议费预算5.00万元，比2023年预算10.00万元增加-5.00万元，增长-50%。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("-50%", "-60%"))).hasSize(1);
    assertThat(failed(text.replace("-5.00", "-4.00"))).isNotEmpty();
    assertThat(failed(text.replace("增加-5.00万元，增长-50%", "减少5.00万元，增长50%"))).hasSize(1);
  }
}
