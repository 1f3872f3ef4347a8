package dev.yusuan.io.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberFormatTest {
  @ParameterizedTest
  @CsvSource({
    "1, chineseCounting, 一",
    "10, chineseCounting, 十",
    "11, chineseCounting, 十一",
    "20, chineseCounting, 二十",
    "105, chineseCountingThousand, 一百零五",
    "110, chineseCountingThousand, 一百一十",
    "1003, chineseCountingThousand, 一千零三",
    "0, chineseCounting, 0",
    "12, chineseLegalSimplified, 拾贰",
    "205, ideographDigital, 二〇五",
    "3, ideographTraditional, 丙",
    "12, ideographZodiac, 亥",
    "13, ideographZodiac, 13",
    "2, decimalEnclosedCircle, ②",
    "21, decimalEnclosedCircle, 21",
    "3, decimalEnclosedParen, ⑶",
    "4, decimalEnclosedFullstop, ⒋",
    "12, decimalFullWidth, １２",
    "7, decimalZero, 07",
    "14, upperRoman, XIV",
    "9, lowerRoman, ix",
    "28, upperLetter, BB",
    "2, lowerLetter, b",
    "5, none, ''",
    "5, thai, 5",
    "-3, ideographDigital, -三"
  })
  void writesNumbers(int number, String format, String printed) {
    assertThat(ListNumberFormat.write(number, format)).isEqualTo(printed);
  }
}
