package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.testing.Texts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextListTest {
  @Provide
  Arbitrary<List<String>> texts() {
    return Texts.texts().list().ofMaxSize(5);
  }

  @Property(tries = 300)
  void splittingWhatWasJoinedGivesTheSameTexts(@ForAll("texts") List<String> texts) {
    assertThat(TextList.TABS.split(TextList.TABS.join(texts)).orElseThrow()).isEqualTo(texts);
    assertThat(TextList.LINES.split(TextList.LINES.join(texts)).orElseThrow()).isEqualTo(texts);
  }

  @Test
  void joinsPlainTextsAsTheyAre() {
    assertThat(TextList.TABS.join(List.of("甲", "乙"))).isEqualTo("甲\t乙");
    assertThat(TextList.LINES.join(List.of("a\nb", "", "\\"))).isEqualTo("a\\nb\n\\e\n\\\\");
    assertThat(TextList.LINES.join(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\", "a\\", "\\n", "\\x", "a\\eb", "\t", "a\t", "\ta"})
  void refusesWhatItNeverWrites(String joined) {
    assertThat(TextList.TABS.split(joined)).isEmpty();
  }
}
