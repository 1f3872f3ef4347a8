package dev.yusuan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "五, 5",
    "十, 10",
    "十二, 12",
    "二十, 20",
    "二十四, 24",
    "一百零三, 103",
    "三万五千, 35000",
    "十二万, 120000",
    "一亿二千万, 120000000"
  })
  void numbersAreTold(String text, BigDecimal number) {
    assertThat(ChineseNumerals.find(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "百", "万", "一二", "十十", "二百三百"})
  void otherNumeralsAreNone(String text) {
    assertThat(ChineseNumerals.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "一、基本支出, 1, 1",
    "二十四、债务还本支出, 1, 24",
    "（十二）住房保障支出, 2, 12",
    "3.公用经费, 3, 3",
    "基本支出, 0, 0",
    "一般公共预算, 0, 0"
  })
  void ordinalsOfLabelsAreTold(String label, int level, int number) {
    assertThat(Ordinal.of(label)).isEqualTo(new Ordinal(level, number));
  }
}
