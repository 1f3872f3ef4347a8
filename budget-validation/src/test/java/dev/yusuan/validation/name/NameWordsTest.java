package dev.yusuan.validation.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {
  private static final NameWords CENTRES =
      new NameWords(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of("中心"),
          ImmutableList.of("活动"),
          ImmutableList.of());

  @ParameterizedTest
  @ValueSource(
      strings = {"某县服务中心", "某县服务中心。", "某县服务中心（本级）", "某县服务中心(本级)", "某县服务中心（本级）、", "（筹）服务中心"})
  void marksAndBracketsAtTheEndAreNoPartOfAName(String name) {
    assertThat(CENTRES.match(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"某县服务中心（本级", "某县服务中心本级）", "（某县服务中心）", "中心（一）办公室", "某县活动中心", "某县服务中心。所"})
  void aNameThatEndsOtherwiseIsNoneOfThem(String name) {
    assertThat(CENTRES.match(name)).isFalse();
  }

  @Test
  void wordsOfNothingAreAMistake() {
    assertThatIllegalStateException()
        .isThrownBy(() -> NameWords.of("no such thing"))
        .withMessage("no words for no such thing");
  }
}
