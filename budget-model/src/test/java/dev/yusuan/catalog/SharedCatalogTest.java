package dev.yusuan.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The resources say what the material they were made from says. */
class SharedCatalogTest {
  /** The names that a document prints are in the repository; the rest of the material may be. */
  @Test
  void everyExpectedNameIsPrintedInItsDocument() throws IOException {
    for (List<String> row : Resource.read("printed-names.tsv").rows()) {
      assertThat(Files.readString(PublishedBudgets.file(row.get(0)), UTF_8)).contains(row.get(2));
    }
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheMaterial() {
    return Shared.find("catalog").isEmpty()
        ? Stream.of()
        : Stream.of(
            dynamicTest("functional", () -> verifyCodes("functional.csv", "functional.tsv", 6)),
            dynamicTest(
                "department economic",
                () -> verifyCodes("department_economic.csv", "department-economic.tsv", 5)),
            dynamicTest(
                "government economic",
                () -> verifyCodes("government_economic.csv", "government-economic.tsv", 5)),
            dynamicTest("revenue", () -> verifyCodes("revenue.csv", "revenue.tsv", 3)),
            dynamicTest("editions and funds", SharedCatalogTest::verifyEditionsAndFunds),
            dynamicTest("pairs of economic codes", SharedCatalogTest::verifyPairs),
            dynamicTest("labels of classes", SharedCatalogTest::verifyLabels),
            dynamicTest("printed names", SharedCatalogTest::verifyPrintedNames));
  }

  private static void verifyCodes(String csv, String tsv, int sourceColumn) throws IOException {
    Resource resource = Resource.read(tsv);
    List<String> shipped =
        resource.rows().stream()
            .map(row -> row.get(0) + " " + row.get(1) + " " + resource.field(row, "grade"))
            .sorted()
            .toList();
    List<String> collected =
        rows(csv)
            .map(row -> row.get(0) + " " + row.get(1) + " " + gradeOf(row.get(sourceColumn)))
            .sorted()
            .toList();
    assertThat(shipped).isEqualTo(collected);
  }

  private static void verifyEditionsAndFunds() throws IOException {
    Resource resource = Resource.read("functional.tsv");
    List<String> shipped =
        resource.rows().stream().map(row -> String.join(" ", row.subList(0, 5))).sorted().toList();
    List<String> collected =
        rows("functional.csv")
            .map(
                row ->
                    String.join(
                        " ", row.get(0), row.get(1), funds(row.get(3)), row.get(4), row.get(5)))
            .sorted()
            .toList();
    assertThat(shipped).isEqualTo(collected);
  }

  private static void verifyPairs() throws IOException {
    List<String> shipped =
        Resource.read("economic-mapping.tsv").rows().stream()
            .map(row -> String.join(" ", row.subList(0, 4)))
            .toList();
    List<String> collected =
        rows("economic_mapping.csv")
            .map(
                row ->
                    String.join(
                        " ",
                        row.get(0),
                        row.get(1),
                        row.get(2)
                            .replace("any", "administrative,institution")
                            .replace("public_institution", "institution"),
                        gradeOf(row.get(3))))
            .sorted()
            .toList();
    assertThat(shipped).isEqualTo(collected);
  }

  private static void verifyLabels() throws IOException {
    List<List<String>> labels = rows("functional_class_labels.csv").toList();
    assertThat(labels).hasSize(189);
    for (List<String> row : labels) {
      assertThat(ClassLabels.find(row.get(1)).map(Object::toString))
          .as("class of the label %s", row.get(1))
          .hasValue(row.get(0));
    }
  }

  private static void verifyPrintedNames() throws IOException {
    Set<String> expected = new HashSet<>();
    for (List<String> row : Resource.read("printed-names.tsv").rows()) {
      expected.add(row.get(0) + " " + row.get(1) + " " + Names.comparable(row.get(2)));
    }
    Set<String> collected = new HashSet<>();
    rows("seed_check.csv")
        .forEach(
            row ->
                Splitter.on(';')
                    .splitToStream(row.get(4))
                    .forEach(
                        document ->
                            collected.add(
                                document.replace("doc:", "")
                                    + " "
                                    + row.get(0)
                                    + " "
                                    + row.get(1))));
    assertThat(Sets.difference(collected, expected)).isEmpty();
    assertThat(Sets.difference(expected, collected)).isEmpty();
  }

  /**
   * The files hold quoted fields only where a column is not used here, or at the scheme of a label.
   */
  private static Stream<List<String>> rows(String file) throws IOException {
    return Files.readString(Shared.find("catalog/" + file).orElseThrow(), UTF_8)
        .lines()
        .skip(1)
        .map(line -> Splitter.on(',').splitToList(line));
  }

  private static String funds(String collected) {
    return collected
        .replace(';', ',')
        .replace("general_public_budget", "general")
        .replace("government_fund", "fund")
        .replace("state_capital", "capital")
        .replace("social_insurance", "insurance");
  }

  private static String gradeOf(String sources) {
    List<String> keys =
        Splitter.on(';')
            .splitToStream(sources)
            .map(key -> key.replaceFirst("[:@].*", ""))
            .filter(key -> !key.equals("memory"))
            .toList();
    if (keys.stream().anyMatch(List.of("doc", "gbc", "page", "putuo")::contains)) {
      return "document";
    }
    if (keys.stream().anyMatch(key -> !key.equals("jackjet"))) {
      return "program";
    }
    return keys.isEmpty() ? "unattested" : "old-list";
  }
}
