package dev.yusuan.io.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.VocabularyFormatException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {
  @Test
  void givesEachFrontEachEnd() {
    assertThat(Alternatives.of("{本年,}收入{合计,总计}"))
        .contains(ImmutableList.of("本年收入合计", "本年收入总计", "收入合计", "收入总计"));
    assertThat(Alternatives.of("收入合计")).contains(ImmutableList.of("收入合计"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"收入{合计", "收入合计}", "收入}合计{", "{a,{b}}"})
  void refusesBracesWithoutAPartner(String word) {
    assertThat(Alternatives.of(word)).isEmpty();
  }

  @Test
  void refusesMoreWordsThanAnyoneReads() {
    assertThat(Alternatives.of("{1,2,3,4,5,6,7,8,9,0}".repeat(4))).isEmpty();
  }

  @Test
  void namesTheLineOfAWrongBrace() {
    assertThatExceptionOfType(VocabularyFormatException.class)
        .isThrownBy(
            () -> VocabularyFile.entries("mine.tsv", List.of("heading\tREVENUE total\t{收入\tmine")))
        .withMessageContaining("mine.tsv")
        .withMessageContaining("{收入")
        .satisfies(
            wrong -> assertThat(wrong.reason()).isEqualTo(VocabularyFormatException.Reason.BRACES));
  }
}
