package dev.yusuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收入预算50.00万元|8|收入预算…",
        "收入预算50.00万元|6|收入预算…",
        "收入预算1,050.00万元|8|收入预算…",
        "收入预算1,050.00万元|12|收入预算1,050.00…",
        "收入预算50.00万元|4|收入预算…",
        "收入预算50.00万元|11|收入预算50.00万元",
        "收入，比上年增加|3|收入，…",
        "12345678|4|1234…",
      })
  void cutsBesideANumber(String text, int most, String excerpt) {
    assertThat(Excerpt.of(text, most)).isEqualTo(excerpt);
  }
}
