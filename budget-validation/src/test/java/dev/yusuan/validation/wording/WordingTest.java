package dev.yusuan.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.validation.message.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Wording TOTAL = new Wording("合计", "total");

  @Test
  void aTextAsItIsHasNoKeyAndNoArguments() {
    assertThat(TOTAL.key()).isEmpty();
    assertThat(TOTAL.arguments()).isEmpty();
    assertThat(TOTAL.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("合计");
    assertThat(TOTAL.in(Locale.FRENCH)).isEqualTo("total");
  }

  @Test
  void aTextOfTheBundlesKeepsItsKeyAndWhatItIsAbout() {
    Wording levels = Texts.of("wording.levels", TOTAL);

    assertThat(levels.key()).isEqualTo("wording.levels");
    assertThat(levels.arguments()).containsExactly(TOTAL);
    assertThat(levels.chinese()).isEqualTo("“合计”重复列为两级");
  }

  @Test
  void equalTextsAreEqualInBothLanguages() {
    assertThat(new Wording("合计", "total")).isEqualTo(TOTAL).hasSameHashCodeAs(TOTAL);
    assertThat(TOTAL)
        .isNotEqualTo(new Wording("合计", "sum"))
        .isNotEqualTo(new Wording("总计", "total"))
        .isNotEqualTo("total");
  }
}
