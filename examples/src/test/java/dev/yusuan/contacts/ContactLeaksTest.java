package dev.yusuan.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that name persons in all ways and places: nothing that the library writes or says tells
 * a name or a number unless the caller asks for contacts, which keep all of it.
 */
class ContactLeaksTest {
  /** What may stand between the digits of a number. */
  private static final Pattern BETWEEN_DIGITS =
      Pattern.compile("(?<=[0-9])[-— ·()转\u200B]+(?=[0-9])");

  private static final Pattern BLANKS = Pattern.compile("(?<=\\p{IsHan})[ \u3000]+(?=\\p{IsHan})");

  @TempDir Path folder;

  @Test
  void noTextOfOneCellOrLineLeaks() throws IOException {
    assertNoLeaks(Spellings.all(), Places::ofText);
  }

  @Test
  void noLinesOfCellsLeak() throws IOException {
    assertNoLeaks(Grids.all(), Places::ofLines);
  }

  private void assertNoLeaks(
      ImmutableList<String> spellings, Function<String, Map<String, String>> documents)
      throws IOException {
    List<String> leaks = new ArrayList<>();
    for (String spelling : spellings) {
      for (Map.Entry<String, String> document : documents.apply(spelling).entrySet()) {
        ReadResult read = Disclosures.parse(document.getValue());
        assertThat(read.coverage().isComplete()).isTrue();
        assertThat(DisclosureJson.toString(read.disclosure(), Contacts.KEEP))
            .as("kept where it is asked for")
            .satisfies(kept -> assertThat(secretsIn(kept)).isNotEmpty());
        for (Map.Entry<String, String> output : Outputs.of(read, folder).entrySet()) {
          List<String> secrets = secretsIn(output.getValue());
          if (!secrets.isEmpty()) {
            leaks.add(
                spelling + " at " + document.getKey() + " in " + output.getKey() + ": " + secrets);
          }
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static List<String> secretsIn(String output) {
    String plain = Normalizer.normalize(output, Normalizer.Form.NFKC);
    String joined = BLANKS.matcher(BETWEEN_DIGITS.matcher(plain).replaceAll("")).replaceAll("");
    return Invented.secrets().stream().filter(joined::contains).toList();
  }
}
