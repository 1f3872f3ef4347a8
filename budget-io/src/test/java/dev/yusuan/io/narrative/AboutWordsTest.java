package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.Vocabulary;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.narrative.StatedFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of which words say that they are about so much. */
class AboutWordsTest {
  static ImmutableList<String> figures() {
    ImmutableList.Builder<String> figures = ImmutableList.builder();
    KnownWords words = KnownWords.standard();
    words.meanings("verb").get("about").forEach(word -> figures.add(word + "50万元"));
    words.meanings("within").get("about").forEach(word -> figures.add("50" + word + "万元"));
    words.meanings("after").get("about").forEach(word -> figures.add("50万元" + word));
    return figures.build();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void areAboutSoMuch(String printed) {
    assertThat(read(printed)).extracting(StatedFigure::printed).containsExactly(printed, "9万元");
    assertThat(read(printed)).extracting(StatedFigure::approximate).containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"50万元", "为50万元", "共50万元", "50万元整"})
  void otherWordsSayNothingOfTheKind(String printed) {
    assertThat(read(printed)).extracting(StatedFigure::approximate).containsExactly(false, false);
  }

  @Test
  void aUserMayAddOne(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("words.tsv"), "verb\tabout\t估摸着\tour own\n");

    assertThat(
            Disclosures.reader()
                .with(Vocabulary.read(file))
                .parse(text("估摸着50万元"))
                .disclosure()
                .statements()
                .figures())
        .extracting(StatedFigure::approximate)
        .containsExactly(true, false);
  }

  private static ImmutableList<StatedFigure> read(String figure) {
    return Disclosures.parse(text(figure)).disclosure().statements().figures();
  }

  private static String text(String figure) {
    return "# 某局2024年部门预算\n\n会议费" + figure + "，培训费9万元。";
  }
}
