package dev.yusuan.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Verdict;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.testing.Shared;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.StatementCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules find in published disclosures, by rule, place and verdict. Each finding was read
 * against the paper and is true of it: {@code INCONSISTENT} ones contradict, the others are within
 * rounding or not checked. Written anew only with {@code -Dyusuan.golden=write}.
 */
class FindingsOfSamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/yusuan/validation/findings");

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#all")
  void areAsTheyWere(String name) throws IOException {
    ReadResult read = Disclosures.read(PublishedBudgets.file(name));
    String found = describe(read, Validator.standard().check(read.disclosure()));
    Path golden = FOLDER.resolve(name + ".txt");
    if ("write".equals(System.getProperty("yusuan.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, found, UTF_8);
    }
    assertThat(found).isEqualTo(Files.readString(golden, UTF_8));
  }

  /**
   * The documents that the samples were made from, where they lie beside the repository. The
   * samples have their tables, but not their sentences.
   */
  @TestFactory
  Stream<DynamicTest> areThoseOfTheOriginals() {
    return PublishedBudgets.ALL.stream()
        .flatMap(name -> Shared.find("seeds/" + name + ".txt").stream())
        .map(
            original ->
                dynamicTest(
                    original.getFileName().toString(),
                    () -> {
                      Path sample =
                          PublishedBudgets.file(
                              original.getFileName().toString().replace(".txt", ""));
                      assertThat(cells(original)).isEqualTo(cells(sample));
                    }));
  }

  private static List<String> cells(Path file) throws IOException {
    return Validator.standard().check(Disclosures.read(file).disclosure()).findings().stream()
        .filter(finding -> !(finding.check() instanceof StatementCheck))
        .map(finding -> finding.verdict() + " " + finding.rule().id() + " " + finding.cells())
        .toList();
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
      if (finding.check() instanceof StatementCheck check) {
        text.append(" statement ").append(check.statement());
        read.sources()
            .statement(check.statement())
            .ifPresent(place -> text.append(", ").append(place));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
