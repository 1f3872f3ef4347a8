package dev.yusuan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries every character of Unicode at each place of an amount. */
class AmountCharactersTest {
  /** {@code #} stands for the character; the accepted ones are the written table. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a digit         | 1#3       | `0123456789０１２３４５６７８９.．`
          a sign          | #12.50    | `0123456789０１２３４５６７８９-\u2212－▲△ \u00A0\u3000`
          a decimal point | 123456#78 | `0123456789０１２３４５６７８９.．`
          a separator     | 12#345    | `0123456789０１２３４５６７８９.．,，`
          a blank before  | #5        | `0123456789０１２３４５６７８９-\u2212－▲△ \u00A0\u3000`
          a blank inside  | -1#       | `0123456789０１２３４５６７８９ \u00A0\u3000元`
          """)
  void acceptsTheWrittenTableAndNothingElse(String place, String pattern, String accepted) {
    List<Integer> found = new ArrayList<>();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String text = pattern.replace("#", Character.toString(codePoint));
      if (Amount.find(text, AmountUnit.YUAN).isPresent()) {
        found.add(codePoint);
      }
    }

    assertThat(found)
        .as(place)
        .containsExactlyInAnyOrderElementsOf(accepted.codePoints().boxed().toList());
  }
}
