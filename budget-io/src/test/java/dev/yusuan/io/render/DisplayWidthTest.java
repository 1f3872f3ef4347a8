package dev.yusuan.io.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,753.26|8",
        "预算|4",
        "（一）|6",
        "２０１|6",
        "ｱｲ|2", // half-width katakana
        "“三公”经费|10", // the quotation marks are of ambiguous width
        "≥95%|4",
        "—|1",
        "豈|2", // compatibility ideograph
        "𠮷|2", // outside the basic plane
      })
  void countsChineseAndFullWidthCharactersAsTwo(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void countsCombiningAndInvisibleCharactersAsNothing() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("预\u200B算\uFEFF")).isEqualTo(4);
    assertThat(DisplayWidth.of("")).isZero();
  }

  @Test
  void countsAnIdeographicSpaceAsTwoAndANoBreakSpaceAsOne() {
    assertThat(DisplayWidth.of("\u3000")).isEqualTo(2);
    assertThat(DisplayWidth.of("\u00A0")).isEqualTo(1);
  }

  @Test
  void knowsBothEndsOfARunOfWideCharacters() {
    assertThat(DisplayWidth.of("\u10FF\u1100")).isEqualTo(3);
    assertThat(DisplayWidth.of("\uFF60\uFF61")).isEqualTo(3);
    assertThat(DisplayWidth.of("\u4DBF\u4DC0\u4E00")).isEqualTo(5);
  }

  @Test
  void padsToAWidthAndNeverCuts() {
    assertThat(DisplayWidth.padRight("合计", 6)).isEqualTo("合计  ");
    assertThat(DisplayWidth.padLeft("合计", 5)).isEqualTo(" 合计");
    assertThat(DisplayWidth.padLeft("合计", 3)).isEqualTo("合计");
  }
}
