package dev.yusuan.io.narrative;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Narratives with all sections that the templates of provinces have, in their ways of saying
 * things, each behind a line with its issuer. Below each paragraph stands, line by line and behind
 * a mark, what it states; each line was read against its sentence.
 */
class SectionsTest {
  private static final String MARK = "> ";

  static List<String> narratives() throws IOException {
    try (InputStream in = SectionsTest.class.getResourceAsStream("sections.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return Splitter.on("====\n").splitToList(all);
    }
  }

  @ParameterizedTest
  @MethodSource("narratives")
  void tellWhatStandsBelowEachParagraph(String narrative) {
    String issuer = narrative.lines().findFirst().orElseThrow();
    String text =
        narrative
            .lines()
            .skip(1)
            .filter(line -> !line.startsWith(MARK))
            .collect(Collectors.joining("\n"));
    List<String> told =
        narrative
            .lines()
            .filter(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()))
            .toList();

    assertThat(Narratives.told(Narratives.read(2025, issuer, text))).isEqualTo(told);
  }
}
