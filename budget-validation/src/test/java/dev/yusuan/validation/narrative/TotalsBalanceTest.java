package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Revenue in total (收入总计) is as much as expenditure in total (支出总计). */
class TotalsBalanceTest {
  private static List<String> failed(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("# 某局2025年部门预算\n\n一、情况说明\n\n" + text).disclosure())
        .failed()
        .stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  /** In one sentence, in one section, and where the whole text states each once. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年收入总计100.00万元，支出总计100.00万元。",
        "2025年收入总计100.00万元。\n2025年支出总计100.00万元。",
        "2025年收入总计100.00万元。\n2025年支出总计100.00万元，上年结转1.00万元。",
        "2025年收入总计100.00万元。\n二、支出说明\n2025年支出总计100.00万元。",
        "2025年收入总计100.00万元。\n二、支出说明\n2025年支出总计100.00万元，上年结转0.00万元。",
      })
  void whereTheyStand(String text) {
    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("支出总计100.00", "支出总计105.00")))
        .singleElement()
        .asString()
        .contains("收入为100.00万元，而支出为105.00万元");
  }

  /** Totals of different years, of different money, without what is carried over, or of parts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年收入总计100.00万元，2025年支出总计105.00万元。",
        "2025年一般公共预算收入总计100.00万元，2025年支出总计105.00万元。",
        "2025年收入总计100.00万元。\n二、支出说明\n2025年支出总计105.00万元，上年结转1.00万元。",
        "2025年收入合计100.00万元，支出合计105.00万元。",
        "2025年收入总计100.00万元。\n总的来看，2025年收入总计100.00万元。\n2025年支出总计105.00万元。",
        "2025年收支总计100.00万元，其中：政府性基金预算收入总计40.00万元，政府性基金预算支出总计40.00万元。",
      })
  void whatNeedNotBalance(String text) {
    assertThat(failed(text)).isEmpty();
  }

  /** Of both together each side is as much. */
  @Test
  void theTotalOfBothSides() {
    String text = "2025年收入、支出总计100.00万元，其中：收入总计100.00万元，支出总计100.00万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("入总计100.00", "入总计105.00").replace("：收入总计100", "：收入总计105")))
        .anyMatch(message -> message.contains("收支总计为100.00万元，而其中一方为105.00万元"));
  }

  /** 105.00 less 100.00 is 5.00: what was carried over, or 7.00 less 2.00 that are carried on. */
  @Test
  void whatIsCarriedOverExplainsTheDifference() {
    String text = "2025年收入总计100.00万元，支出总计105.00万元。\n";

    assertThat(failed(text + "2025年上年结转5.00万元。"))
        .singleElement()
        .asString()
        .contains("差额等于年初结转5.00万元减年末结转");
    assertThat(failed(text + "2025年上年结转7.00万元，结转下年2.00万元。"))
        .singleElement()
        .asString()
        .contains("差额等于年初结转7.00万元减年末结转");
    assertThat(failed(text + "2025年上年结转6.00万元。")).singleElement().asString().doesNotContain("结转");
    assertThat(failed("2025年收入总计105.00万元，支出总计100.00万元。\n2025年上年结转5.00万元。"))
        .singleElement()
        .asString()
        .contains("差额等于年初结转5.00万元减年末结转");
  }

  /** A section that states them twice does so in one sentence each time. */
  @Test
  void thoseOfOneSentenceAmongSeveral() {
    String text = "2025年收入总计100.00万元，支出总计100.00万元。\n总的来看，2025年收入总计100.00万元，支出总计100.00万元。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("支出总计100.00", "支出总计105.00")))
        .hasSize(2)
        .allMatch(message -> message.contains("收入为100.00万元，而支出为105.00万元"));
  }
}
