package dev.yusuan.io.narrative.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks, quotation marks and wide characters do not count; a blank parts two numbers. */
class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          收 入 10 20万元   | 收入10 20万元
          0 0               | 0 0
          9 9               | 9 9
          5% 9              | 5% 9
          3. 5              | 3. 5
          收入 9            | 收入9
          9 年              | 9年
          9 /               | 9/
          9 :               | 9:
          / 9               | /9
          : 9               | :9
          “三公”经费        | 三公经费
          １２，３﹐４（五） | 12,3,4(五)
          一一龥龦         | 一一龥龦
          """)
  void text(String printed, String text) {
    assertThat(PlainText.of(printed).text()).isEqualTo(text);
  }

  @Test
  void whatIsPrintedBetweenTwoCharacters() {
    PlainText plain = PlainText.of("某局 “三公” 经费 60万元");

    assertThat(plain.text()).isEqualTo("某局三公经费60万元");
    assertThat(plain.printed(0, 2)).isEqualTo("某局");
    assertThat(plain.printed(2, 6)).isEqualTo("“三公” 经费");
    assertThat(plain.printed(2, 3)).isEqualTo("三");
    assertThat(plain.printed(3, 6)).isEqualTo("公” 经费");
    assertThat(plain.printed(6, 10)).isEqualTo("60万元");
    assertThat(plain.printed(4, 4)).isEmpty();
    assertThat(plain.place(0)).isZero();
    assertThat(plain.place(2)).isEqualTo(4);
    assertThat(plain.place(10)).isEqualTo(15);
  }
}
