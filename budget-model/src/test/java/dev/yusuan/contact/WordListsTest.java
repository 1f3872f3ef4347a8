package dev.yusuan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.yusuan.contact.number.ComparableText;
import dev.yusuan.words.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of words: each word once, as it is compared. */
class WordListsTest {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  @ParameterizedTest
  @ValueSource(strings = {"contact-labels.tsv", "contact-words.tsv", "person-names.tsv"})
  void listEachWordOnceForItsUse(String resource) {
    Set<String> seen = new HashSet<>();
    for (List<String> line : WordLists.table(ContactWords.class, resource)) {
      String use = resource.equals("contact-labels.tsv") ? "" : line.get(0);
      for (String word : WORDS.split(line.get(line.size() - 1))) {
        assertThat(seen.add(use + " " + word)).as(use + " " + word).isTrue();
        ComparableText comparable = ComparableText.of(word);
        assertThat(comparable.substring(0, comparable.length())).isEqualTo(word);
      }
    }
  }
}
