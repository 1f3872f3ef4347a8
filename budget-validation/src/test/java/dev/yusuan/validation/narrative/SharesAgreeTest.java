package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SharesAgreeTest {
  private static final String NESTED =
      "2024年收入预算5678.90万元，其中：本年收入5600.00万元，占98.61%，包括一般公共预算5600.00万元，占98.61%；"
          + "上年结转78.90万元，占1.39%。";

  /** The shares within 包括 are of all revenue too. */
  @Test
  void aShareMayBeOfWhatTheWholeIsAPartOf() {
    assertThat(failed(NESTED)).isEmpty();
    assertThat(failed(NESTED.replace("包括一般公共预算5600.00万元，占98.61%", "包括一般公共预算5600.00万元，占100%")))
        .isEmpty();
  }

  @Test
  void aShareOfTheOuterWholeIsCountedAsHeld() {
    Outcome shares =
        Validator.of(NarrativeRules.ALL).check(disclosure(NESTED)).outcomes().stream()
            .filter(outcome -> outcome.rule().id().equals("narrative.shares"))
            .findFirst()
            .orElseThrow();

    assertThat(shares.count(Verdict.EXACT)).isEqualTo(3);
  }

  @Test
  void aShareThatIsOfNeitherIsAFault() {
    assertThat(failed(NESTED.replace("占1.39%", "占13.9%")))
        .singleElement()
        .asString()
        .contains("78.90万元", "13.9%");
    assertThat(failed(NESTED.replace("包括一般公共预算5600.00万元，占98.61%", "包括一般公共预算5600.00万元，占96.81%")))
        .singleElement()
        .asString()
        .contains("96.81%");
  }

  /** 12 of 15 is 80%, and things are not rounded: 79.9% is wrong. */
  @Test
  void aShareOfThingsIsOfTheirNumber() {
    String text = "2024年设置绩效目标的项目12个，占全部项目15个的80.0%。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("80.0%", "79.9%")))
        .singleElement()
        .asString()
        .contains("12个占15个的80.00%，所印为79.9%");
    assertThat(failed(text.replace("15个", "0个"))).isEmpty();
  }

  private static List<String> failed(String text) {
    return Validator.of(NarrativeRules.ALL).check(disclosure(text)).failed().stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  private static Disclosure disclosure(String text) {
    return Disclosures.parse("2024年部门预算\n\n一、收支说明\n\n" + text).disclosure();
  }
}
