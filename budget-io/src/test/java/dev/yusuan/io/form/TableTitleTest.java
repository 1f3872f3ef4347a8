package dev.yusuan.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles with their year, in digits and in Chinese numerals. */
class TableTitleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年支出预算表",
        "2024年度支出预算表",
        "支出预算表（2024年度）",
        "二〇二四年支出预算表",
        "二○二四年度支出预算表",
        "支出预算表（二零二四年）"
      })
  void haveItAndAreComparedWithoutIt(String title) {
    assertThat(TableTitle.year(title)).hasValue(2024);
    assertThat(TableTitle.withoutYear(title)).isEqualTo("支出预算表");
  }
}
