package dev.yusuan.io.narrative.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.narrative.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs of words: 甲方 会议费 乙方 会议费. */
class TokensTest {
  private static final Token TEXT = Token.word(Sort.TEXT, "甲方", 4, 6);
  private static final Token ITEM = Token.word(Sort.ITEM, "MEETINGS", 6, 9);
  private static final List<Token> RUN = List.of(TEXT, ITEM, TEXT, ITEM);

  @Test
  void wordsThatMeanNothing() {
    assertThat(Tokens.hasWords(RUN)).isTrue();
    assertThat(Tokens.hasWords(List.of(ITEM))).isFalse();
  }

  @Test
  void whereASortStands() {
    assertThat(Tokens.indexOf(RUN, Sort.ITEM)).isEqualTo(1);
    assertThat(Tokens.indexOf(RUN, Sort.FIGURE)).isEqualTo(-1);
    assertThat(Tokens.lastIndexOf(RUN, Sort.ITEM)).isEqualTo(3);
    assertThat(Tokens.lastIndexOf(List.of(TEXT, ITEM), Sort.TEXT)).isZero();
    assertThat(Tokens.lastIndexOf(RUN, Sort.FIGURE)).isEqualTo(-1);
  }

  @Test
  void upToASort() {
    assertThat(Tokens.upTo(RUN, Sort.ITEM)).containsExactly(TEXT);
    assertThat(Tokens.upTo(RUN, Sort.TEXT)).isEmpty();
    assertThat(Tokens.upTo(RUN, Sort.FIGURE)).isEqualTo(RUN);
    assertThat(Tokens.join(List.of(TEXT), List.of(ITEM))).containsExactly(TEXT, ITEM);
  }

  @Test
  void theTextAWordBeginsWith() {
    assertThat(TEXT.cut("甲")).isEqualTo(Token.word(Sort.TEXT, "甲", 4, 5));
  }

  @Test
  void aFigureOfAnotherKindStandsWhereItStood() {
    Quantity count = Quantity.Count.of("3", "辆");
    Quantity other = Quantity.Count.of("3", "台");

    assertThat(Token.figure(count, 2, 4).as(other)).isEqualTo(Token.figure(other, 2, 4));
  }
}
