package dev.yusuan.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document prints cannot steer a terminal or fill a log through our texts. */
class HarmlessTextsTest {
  /** Controls but the ends of our own lines, marks of direction, and other ends of lines. */
  private static final Pattern HARMFUL =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\x{2028}\\x{2029}&&[^\\n\\r]]");

  private static final String STEERING =
      "\u001B[31m\u0007\u202E\u2066\u200F\u2028\u2029\u0085\uFEFF\u200B字";
  private static final String LONG = "龘".repeat(60);
  private static final String LONGEST_QUOTE = "龘".repeat(40);

  @TempDir Path folder;

  @Test
  void noMessageFindingOrToStringHoldsCharactersThatSteer() throws IOException {
    for (String document : Places.withEverywhere(STEERING)) {
      messages(document)
          .forEach((name, text) -> assertThat(HARMFUL.matcher(text).find()).as(name).isFalse());
    }
  }

  @Test
  void noMessageFindingOrToStringQuotesMoreThanFortyCharacters() throws IOException {
    for (String document : Places.withEverywhere(LONG)) {
      messages(document)
          .forEach((name, text) -> assertThat(text).as(name).doesNotContain(LONGEST_QUOTE + "龘"));
    }
  }

  /** All outputs that quote the document; the others hold it. */
  private Map<String, String> messages(String document) throws IOException {
    ReadResult read = Disclosures.parse(document);
    Map<String, String> outputs = Outputs.of(read, folder);
    outputs.keySet().removeIf(HarmlessTextsTest::holdsTheDocument);
    assertThat(outputs).hasSizeGreaterThan(8);
    return outputs;
  }

  private static boolean holdsTheDocument(String output) {
    return output.equals("disclosure.json")
        || output.equals("facts.csv")
        || output.equals("statements.csv")
        || output.equals("indicators.csv")
        || output.startsWith("tables/")
        || output.equals("what was read, by a mapper")
        || output.equals("TextTable");
  }
}
