package dev.yusuan.io.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words that the library knows of itself. */
class StandardVocabularyTest {
  @Test
  void noWordStandsTwiceForTheSame() throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = Splitter.on('\t').splitToList(line);
        for (String word : Splitter.on('|').split(fields.get(2))) {
          String entry = fields.get(0) + " " + fields.get(1) + " " + word;
          if (!seen.add(entry)) {
            twice.add(entry);
          }
        }
      }
    }

    assertThat(seen).hasSizeGreaterThan(1000);
    assertThat(twice).isEmpty();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = StandardVocabularyTest.class.getResourceAsStream("standard.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
