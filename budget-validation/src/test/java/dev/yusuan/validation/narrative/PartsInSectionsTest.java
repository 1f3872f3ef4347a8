package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** “三公”经费 and its parts in paragraphs of one section; and changes of what is not the issuer's. */
class PartsInSectionsTest {
  private static final String SECTION =
      """
      一、“三公”经费情况
      2025年“三公”经费预算90.00万元。
      （一）因公出国（境）费
      2025年因公出国（境）费预算10.00万元。
      （二）公务用车购置及运行费
      2025年公务用车购置及运行费预算60.00万元。
      （三）公务接待费
      2025年公务接待费预算20.00万元。
      """;

  private static List<String> failed(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("# 某局2025年部门预算\n\n" + text).disclosure())
        .failed()
        .stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  @Test
  void areAsMuchAsTheWhole() {
    assertThat(failed(SECTION)).isEmpty();
    assertThat(failed(SECTION.replace("20.00", "30.00")))
        .singleElement()
        .asString()
        .contains("10.00万元 + 60.00万元 + 30.00万元", "90.00万元");
    assertThat(failed(SECTION.replace("20.00", "30.00") + "2025年公务接待费预算30.00万元。\n"))
        .singleElement()
        .asString()
        .contains("10.00万元 + 60.00万元 + 30.00万元", "90.00万元");
  }

  /** Where one of them is not stated, or in two ways, the others are no more than the whole. */
  @ParameterizedTest
  @CsvSource({
    "20.00, 30.00, 0",
    "20.00, 100.00, 1",
    "10.00, 95.00, 1",
  })
  void areNoMoreThanTheWholeEach(String right, String wrong, int found) {
    String text = SECTION.replace("2025年公务用车购置及运行费预算60.00万元。\n", "");

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace(right, wrong))).hasSize(found);
  }

  /** Amounts of other years, stages, money and sections are no parts of it. */
  @ParameterizedTest
  @CsvSource({
    "2025年“三公”经费预算, 2024年“三公”经费预算",
    "2025年“三公”经费预算, 2025年政府性基金预算“三公”经费预算",
    "2025年公务接待费预算20.00, 2024年公务接待费预算200.00",
    "2025年公务接待费预算20.00, 2025年公务接待费决算200.00",
    "2025年公务接待费预算20.00, 2025年政府性基金预算公务接待费200.00",
    "（三）公务接待费\\n2025年公务接待费预算20.00, 二、接待\\n2025年公务接待费预算200.00",
  })
  void ofSomethingElse(String words, String others) {
    String text = SECTION.replace(words.replace("\\n", "\n"), others.replace("\\n", "\n"));

    assertThat(text).isNotEqualTo(SECTION);
    assertThat(failed(text)).isEmpty();
  }

  /** A list that names all parts is held against the whole itself, and not once more. */
  @Test
  void areHeldOnce() {
    String list = "2025年“三公”经费预算90.00万元，其中：因公出国（境）费10.00万元，公务用车购置及运行费60.00万元，公务接待费30.00万元。";

    assertThat(failed("一、“三公”经费情况\n" + list)).hasSize(1);
  }

  /** What the table of revenue prints as carried over may be in 财政拨款收入, though no part tells it. */
  @Test
  void mayLackWhatTheTablesPrintAsCarriedOver() {
    String text =
        "一、收入情况\n2025年财政拨款收入90.00万元，其中：一般公共预算拨款70.00万元，政府性基金预算拨款10.00万元，国有资本经营预算拨款0.00万元。\n";
    String table =
        """

        # 部门收入总表

        单位：万元

        部门名称\t合计\t财政拨款收入\t上年结转
        某局\t90.00\t90.00\t%s
        """;

    assertThat(failed(text)).hasSize(1);
    assertThat(failed(text + table.formatted("0.00"))).hasSize(1);
    assertThat(failed(text + table.formatted("10.00"))).isEmpty();
  }

  /** Amounts of another office are compared within its sentence only. */
  @Test
  void changesOfAnotherOffice() {
    String text = "一、会议费情况\n某县水利站2025年培训费预算8.00万元，会议费预算5.00万元，比2024年预算10.00万元减少5.00万元，下降50.00%。\n";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("减少5.00", "减少2.00"))).isNotEmpty();
    assertThat(failed(text.replace("50.00%", "60.00%"))).hasSize(1);
  }

  @Test
  void changesFromWhatTheSentenceStatesOfLastYear() {
    String text = "一、会议费情况\n2025年会议费预算5.00万元，2024年10.00万元，比2024年减少5.00万元，下降50.00%。\n";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("50.00%", "60.00%"))).hasSize(1);
  }
}
