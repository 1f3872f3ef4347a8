package dev.yusuan.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rules find in published disclosures, by rule, place and verdict. Each finding was read
 * against the paper and is true of it: {@code INCONSISTENT} ones contradict, the others are within
 * rounding or not checked. Written anew only with {@code -Dyusuan.golden=write}.
 */
class FindingsOfSeedsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/yusuan/validation/findings");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiyuan-office-2024",
        "pingdingshan-bigdata-2024",
        "jiyuan-service-2020",
        "jiaozuo-bigdata-2024",
        "jiyuan-bigdata-2024"
      })
  void areAsTheyWere(String name) throws IOException {
    ReadResult read = Disclosures.read(Shared.require("seeds/" + name + ".txt"));
    String found = describe(read, Validator.standard().check(read.disclosure()));
    Path golden = FOLDER.resolve(name + ".txt");
    if ("write".equals(System.getProperty("yusuan.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, found, UTF_8);
    }
    assertThat(found).isEqualTo(Files.readString(golden, UTF_8));
  }

  private static String describe(ReadResult read, Report report) {
    StringBuilder text = new StringBuilder();
    for (Verdict verdict : Verdict.values()) {
      text.append(verdict).append(' ').append(report.count(verdict)).append('\n');
    }
    for (Finding finding : report.findings()) {
      text.append(finding.verdict()).append(' ').append(finding.rule().id());
      if (!finding.cells().isEmpty()) {
        text.append(' ').append(finding.cells().get(0));
        read.sources()
            .find(finding.cells().get(0))
            .ifPresent(place -> text.append(", ").append(place));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
