package dev.yusuan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumbersTest {
  /**
   * The two examples of GB 11643 and the first of them with another check character, day and
   * region; a card with the right and a wrong Luhn digit, and digits that pass and are no card.
   */
  @ParameterizedTest
  @CsvSource({
    "11010519491231, 002X, true",
    "44052418800101, 0014, true",
    "11010519491231, 0021, false",
    "11010519491331, 002X, false",
    "99010519491231, 002X, false",
    "62284800000000, 00000, true",
    "62284800000000, 00008, false",
    "41228480000000, 00004, false"
  })
  void areToldByWhatTheyMustHold(String first, String rest, boolean told) {
    String number = first + rest;
    assertThat(ContactMask.mask(number)).isEqualTo(told ? "＊＊＊" : number);
    assertThat(ContactMask.mask("见" + number + "。")).isEqualTo(told ? "见＊＊＊。" : "见" + number + "。");
  }
}
