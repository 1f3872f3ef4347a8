package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.reading.ReadResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample gives the same facts whatever its format. */
class OneSampleTest {
  private static final Path DATA = Path.of("data");

  @TempDir Path folder;

  private static String facts(Path file) throws IOException {
    ReadResult read = Disclosures.read(file);
    assertThat(read.coverage().isComplete()).isTrue();
    StringWriter facts = new StringWriter();
    FactsCsv.write("sample", read.disclosure(), facts);
    return facts.toString();
  }

  @Test
  void printedByABrowser() throws IOException {
    assertThat(facts(DATA.resolve("jiaozuo-bigdata-2024.pdf")))
        .isEqualTo(facts(DATA.resolve("jiaozuo-bigdata-2024.txt")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiaozuo-bigdata-2024",
        "jiyuan-office-2024",
        "jiyuan-service-2020",
        "pingdingshan-bigdata-2024"
      })
  void asAWebPage(String name) throws IOException {
    Path text = DATA.resolve(name + ".txt");
    Path page = folder.resolve(name + ".html");
    Files.writeString(page, SamplePage.of(Files.readString(text)));

    assertThat(facts(page)).isEqualTo(facts(text));
  }
}
