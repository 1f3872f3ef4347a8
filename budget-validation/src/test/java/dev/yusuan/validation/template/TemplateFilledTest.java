package dev.yusuan.validation.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TemplateFilledTest {
  private static List<String> placeholders(String text) {
    return Validator.standard()
        .check(Disclosures.parse("# 某局2024年部门预算\n\n一、预算情况说明\n\n" + text).disclosure())
        .find("wording.placeholders")
        .orElseThrow()
        .findings()
        .stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  @Test
  void aSentenceOfTwoFiguresIsToldOnce() {
    assertThat(placeholders("XX局会议费9.00万元，XX局培训费2.00万元。"))
        .singleElement()
        .asString()
        .contains("XX局会议费9.00万元");
  }

  @Test
  void eachSentenceIsTold() {
    assertThat(placeholders("XX局会议费9.00万元，XX局培训费2.00万元。XX局收入1.00万元。")).hasSize(2);
  }
}
