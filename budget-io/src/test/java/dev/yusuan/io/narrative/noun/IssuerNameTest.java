package dev.yusuan.io.narrative.noun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.vocabulary.KnownWords;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences shorten the name of an issuer, or say more of it. */
class IssuerNameTest {
  private static final NarrativeWords WORDS = NarrativeWords.of(KnownWords.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          某市财政局         | 某市财政局       | true
          某市财政局         | 市财政局         | true
          某市财政局         | 市局             | true
          某市财政局         | 局               | false
          某市财政局         | 某省某市财政局   | true
          某市财政局（本级） | 某市财政局       | true
          某市财政局         | 市财政局(本级)   | true
          某市财政局         | 市政财局         | false
          某市财政局         | 市水利局         | false
          某市财政局         | 市财政厅         | false
          某市财政局         | 财政             | false
          某市卫生健康委员会 | 市卫生健康委     | true
          某市卫生健康委员会 | 市卫生健康办     | false
          某大学             | 学校             | true
          某大学             | 医院             | false
          某市财政局         | 全局             | true
          某市财政局         | 全厅             | false
          """)
  void isMeant(String issuer, String words, boolean meant) {
    assertThat(new IssuerName(Optional.of(issuer)).isMeant(words, WORDS)).isEqualTo(meant);
  }

  @Test
  void isMeantByNothingWhereItIsNotKnown() {
    assertThat(new IssuerName(Optional.empty()).isMeant("财政局")).isFalse();
  }
}
