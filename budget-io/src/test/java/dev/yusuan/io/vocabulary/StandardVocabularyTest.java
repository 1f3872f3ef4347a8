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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that the library knows of itself. */
class StandardVocabularyTest {
  @Test
  void noWordStandsTwiceForTheSame() throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (VocabularyEntry entry : VocabularyFile.entries("standard.tsv", lines("standard.tsv"))) {
      for (String word : entry.words()) {
        String found = entry.what() + " " + entry.meaning() + " " + word;
        if (!seen.add(found)) {
          twice.add(found);
        }
      }
    }

    assertThat(seen).hasSizeGreaterThan(1000);
    assertThat(twice).isEmpty();
  }

  /** A form or document, an act, words of such ones, or usual wording that claims no document. */
  @ParameterizedTest
  @ValueSource(strings = {"standard.tsv", "narrative.tsv"})
  void eachWordHasASourceOfAKnownKind(String file) throws IOException {
    Pattern known =
        Pattern.compile(
            "(部门公开表[1-9]|2026 form of a district|municipal forms|a district|a province|"
                + "final accounts|titles of fifteen places|budget management integration forms|"
                + "财[预办]〔20[0-9]{2}〕[0-9]+号|Government Procurement Law|the Budget Law|everywhere|"
                + "composed of |usual wording( [(][^()0-9]+[)])?$).*");

    assertThat(lines(file))
        .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
        .extracting(line -> Splitter.on('\t').splitToList(line).get(3))
        .hasSizeGreaterThan(100)
        .allMatch(known.asMatchPredicate());
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = StandardVocabularyTest.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
