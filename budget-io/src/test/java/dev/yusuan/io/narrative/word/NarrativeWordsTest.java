package dev.yusuan.io.narrative.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.vocabulary.KnownWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of the vocabulary tell of names. */
class NarrativeWordsTest {
  private static final NarrativeWords WORDS = NarrativeWords.of(KnownWords.standard());

  @Test
  void organisationsAndWhatTheySpendFor() {
    assertThat(WORDS.isOrgan("某市档案馆")).isTrue();
    assertThat(WORDS.isOrgan("档案数字化")).isFalse();
    assertThat(WORDS.isHead("档案数字化项目")).isTrue();
    assertThat(WORDS.isHead("某市档案馆")).isFalse();
  }

  @Test
  void wordsThatTellOfParts() {
    assertThat(WORDS.isContaining("含")).isTrue();
    assertThat(WORDS.isContaining("甲")).isFalse();
  }

  /** 由 behind a subject tells that what follows is what it was: 会议费由5万元增加到6万元. */
  @Test
  void wordsByWhichAMoveStarts() {
    assertThat(WORDS.withoutFrom("会议费由")).contains("会议费");
    assertThat(WORDS.withoutFrom("会议费从")).contains("会议费");
    assertThat(WORDS.withoutFrom("会议费")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"市卫生健康委, 市卫生健康委员会", "市卫生健康委员会, 市卫生健康委员会", "市政府办, 市政府办公室", "市财政局, 市财政局"})
  void namesInFull(String name, String full) {
    assertThat(WORDS.inFull(name)).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({"学校, 某大学, true", "学校, 某医院, false", "医院, 某卫生院, true", "甲, 某大学, false"})
  void kindsOfIssuers(String words, String issuer, boolean self) {
    assertThat(WORDS.isSelf(words, issuer)).isEqualTo(self);
  }

  /** 其 alone tells nothing; 其他 is a name. */
  @ParameterizedTest
  @CsvSource({"安排会议, 会议", "其会议的, 会议", "其他会议, 其他会议", "会议, 会议", "全部会议, 会议", "全部门会议, 会议"})
  void wordsThatTellNothing(String name, String rest) {
    assertThat(WORDS.withoutIdle(name)).isEqualTo(rest);
  }

  /** What stands behind a name is kept, and of two words the longer is dropped. */
  @ParameterizedTest
  @CsvSource({"拟安排会议的, 会议的", "该部门会议, 会议", "会议, 会议"})
  void wordsThatTellNothingBeforeAName(String name, String rest) {
    assertThat(WORDS.withoutIdleBefore(name)).isEqualTo(rest);
  }

  @Test
  void anyNumberOfWordsThatTellNothing() {
    assertThat(WORDS.withoutIdleBefore("用于".repeat(20_000) + "会议")).isEqualTo("会议");
  }

  /** 支 of 支出 and 项 of 项目 count nothing. */
  @ParameterizedTest
  @CsvSource({"辆, true", "个项目, true", "支笔, true", "支出, false", "项目支出, false", "收入, false"})
  void measuresAtTheBeginning(String text, boolean measure) {
    assertThat(WORDS.beginsWithMeasure(text)).isEqualTo(measure);
  }

  /** 会议 is a piece of 会议费, 会议费 is whole, and 乙 is of nothing. */
  @ParameterizedTest
  @CsvSource({"会议, true", "会议费, false", "乙, false"})
  void piecesOfItems(String text, boolean piece) {
    assertThat(WORDS.isPieceOfItem(text)).isEqualTo(piece);
  }
}
