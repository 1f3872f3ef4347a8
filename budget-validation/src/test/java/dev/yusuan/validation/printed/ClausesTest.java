package dev.yusuan.validation.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
  private static String around(String sentence, String words) {
    int from = sentence.indexOf(words);
    return new Clauses(sentence).around(from, from + words.length());
  }

  private static String of(int times) {
    return "字".repeat(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲（一；二）乙5万元；丙6万元。|5万元|甲（一；二）乙5万元",
        "甲（一；二）乙5万元；丙6万元。|6万元|丙6万元",
        "甲（一；乙5万元；丙6万元。|5万元|乙5万元",
        "甲）一；乙（5万元；丙6万元。|5万元|乙（5万元",
        "甲；5万元乙。|5万元|5万元乙",
        "甲5万元；乙。|甲5万元；|甲5万元",
        "甲；乙5万元；|5万元|乙5万元",
        "甲；乙5万元；丙|丙|丙",
        "甲；乙5万元，丙6万元；丁。|5万元，丙6万元|乙5万元，丙6万元",
        "甲，乙：丙5万元。|5万元|甲，乙：丙5万元"
      })
  void stopAtTheMarksOutsideBrackets(String sentence, String words, String quoted) {
    assertThat(around(sentence, words)).isEqualTo(quoted);
  }

  @Test
  void quoteSixtyCharactersAndNoMore() {
    String whole = of(57) + "5万元";
    assertThat(around(whole + "。", "5万元")).isEqualTo(whole);
    assertThat(around("字" + whole + "。", "5万元")).isEqualTo("…" + of(56) + "5万元");
    assertThat(around("甲；字" + whole + "。", "5万元")).isEqualTo("…" + of(56) + "5万元");
  }

  @Test
  void joinClausesUpToSixtyCharacters() {
    assertThat(around(of(30) + "，" + of(26) + "5万元。", "5万元"))
        .isEqualTo(of(30) + "，" + of(26) + "5万元");
    assertThat(around(of(31) + "，" + of(26) + "5万元。", "5万元")).isEqualTo(of(26) + "5万元");
    assertThat(around("乙，" + of(31) + "，" + of(23) + "5万元。", "5万元"))
        .isEqualTo("乙，" + of(31) + "，" + of(23) + "5万元");
  }

  @Test
  void cutBehindTheWordsThatAreMeant() {
    assertThat(around("5万元" + of(60) + "。", "5万元")).isEqualTo("5万元…");
    assertThat(around(of(56) + "5万元" + of(2) + "。", "5万元")).isEqualTo(of(56) + "5万元…");
    assertThat(around(of(57) + "5万元" + of(2) + "。", "5万元")).isEqualTo("…" + of(55) + "5万元…");
    assertThat(around("甲；" + of(56) + "5万元" + of(2) + "。", "5万元")).isEqualTo(of(56) + "5万元…");
  }

  @Test
  void cutNoCharacterInTwo() {
    assertThat(around("字𠀋" + of(55) + "5万元。", "5万元")).isEqualTo("…" + of(55) + "5万元");
    assertThat(new Clauses(of(58) + "𠀋" + of(9)).first()).isEqualTo(of(58) + "…");
  }

  @Test
  void theFirstClausesAreSixtyCharacters() {
    assertThat(new Clauses(of(30) + "，" + of(29) + "。").first()).isEqualTo(of(30) + "，" + of(29));
    assertThat(new Clauses(of(30) + "，" + of(30) + "。").first()).isEqualTo(of(30));
    assertThat(new Clauses(of(30) + "，" + of(9) + "，" + of(30) + "。").first())
        .isEqualTo(of(30) + "，" + of(9));
    assertThat(new Clauses(of(60) + "。").first()).isEqualTo(of(60));
    assertThat(new Clauses(of(61) + "。").first()).isEqualTo(of(59) + "…");
    assertThat(new Clauses("").first()).isEmpty();
  }

  @Test
  void theFirstClausesEndBeforeANumber() {
    assertThat(new Clauses(of(57) + "1,234万元预算").first()).isEqualTo(of(57) + "…");
    assertThat(new Clauses(of(59) + "1,234万元预算").first()).isEqualTo(of(59) + "…");
    assertThat(new Clauses("7".repeat(70)).first()).isEqualTo("7".repeat(59) + "…");
  }

  @Test
  void aNumberHasItsMarksWithinIt() {
    Clauses clauses = new Clauses("，1,23.4，5，字6");
    boolean[] within = new boolean[13];
    for (int at = 0; at < within.length; at++) {
      within[at] = clauses.isWithinNumber(at);
    }
    assertThat(within)
        .containsExactly(
            false, false, true, true, true, true, true, true, true, false, false, false, false);
  }
}
