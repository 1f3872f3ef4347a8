package dev.yusuan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the resource files sorted, unique and complete in their evidence. */
class ResourcesTest {
  private static final String LIST_HEADER = "code|name|funds|first|last|grade|sources";

  @ParameterizedTest
  @CsvSource({
    "functional.tsv, " + LIST_HEADER + ", 2188",
    "department-economic.tsv, " + LIST_HEADER + ", 111",
    "government-economic.tsv, " + LIST_HEADER + ", 89",
    "revenue.tsv, " + LIST_HEADER + ", 169",
    "economic-mapping.tsv, department|government|natures|grade|sources, 172",
    "class-labels.tsv, code|name|grade|sources, 65",
    "edition-changes.tsv, edition|kind|what|notice|grade|sources, 25",
    "sources.tsv, key|kind|years|where, 45",
  })
  void isPlainAndComplete(String file, String header, int rows) throws IOException {
    Resource resource = Resource.read(file);
    assertThat(resource.header()).isEqualTo(Splitter.on('|').splitToList(header));
    assertThat(resource.text()).endsWith("\n").doesNotContain("\r", "\"", "\uFEFF", "\n\n");
    assertThat(resource.rows()).hasSize(rows);
    for (List<String> row : resource.rows()) {
      assertThat(row).as("fields of %s", row).hasSameSizeAs(resource.header());
      assertThat(row.get(0)).isNotEmpty();
      assertThat(row.get(1)).isNotEmpty();
      assertThat(row).as("blanks around fields").allMatch(field -> field.equals(field.strip()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "functional.tsv, code|first",
    "department-economic.tsv, code|first",
    "government-economic.tsv, code|first",
    "revenue.tsv, code",
    "economic-mapping.tsv, department|government",
    "class-labels.tsv, code|name",
    "edition-changes.tsv, edition|kind|what",
    "sources.tsv, key",
  })
  void isSortedAndUniqueByItsKey(String file, String columns) throws IOException {
    Resource resource = Resource.read(file);
    List<String> keys =
        resource.rows().stream()
            .map(
                row ->
                    String.join(
                        "\t",
                        Splitter.on('|')
                            .splitToStream(columns)
                            .map(c -> resource.field(row, c))
                            .toList()))
            .toList();
    assertThat(keys).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "functional.tsv",
        "department-economic.tsv",
        "government-economic.tsv",
        "revenue.tsv",
        "economic-mapping.tsv",
        "class-labels.tsv",
        "edition-changes.tsv"
      })
  void theGradeFollowsFromTheKindsOfTheSources(String file) throws IOException {
    Map<String, String> kinds = kindsOfSources();
    Resource resource = Resource.read(file);
    for (List<String> row : resource.rows()) {
      Set<String> found = new HashSet<>();
      List<String> keys = keys(resource.field(row, "sources"));
      for (String key : keys) {
        String kind = kinds.get(withoutYears(key));
        assertThat(kind).as("kind of the source %s of %s", key, row).isNotNull();
        found.add(kind);
      }
      assertThat(keys).isSorted().doesNotHaveDuplicates();
      assertThat(resource.field(row, "grade")).as("%s", row).isEqualTo(gradeOf(found));
    }
  }

  @Test
  void everySourceIsUsed() throws IOException {
    Set<String> used = new HashSet<>();
    for (String file :
        List.of(
            "functional.tsv",
            "department-economic.tsv",
            "government-economic.tsv",
            "revenue.tsv",
            "economic-mapping.tsv",
            "class-labels.tsv",
            "edition-changes.tsv")) {
      for (String sources : Resource.read(file).column("sources")) {
        keys(sources).forEach(key -> used.add(withoutYears(key)));
      }
    }
    assertThat(kindsOfSources().keySet()).isEqualTo(used);
  }

  @ParameterizedTest
  @ValueSource(strings = {"functional.tsv", "department-economic.tsv", "government-economic.tsv"})
  void theEditionsOfACodeDoNotOverlapButForOneKnownCase(String file) throws IOException {
    Resource resource = Resource.read(file);
    Map<String, String> lastByCode = new HashMap<>();
    List<String> overlapping = new ArrayList<>();
    for (List<String> row : resource.rows()) {
      String code = resource.field(row, "code");
      String first = resource.field(row, "first");
      String last = resource.field(row, "last");
      assertThat(first).matches("|20\\d\\d");
      assertThat(last).matches("|20\\d\\d");
      assertThat(last.isEmpty() || first.compareTo(last) <= 0).as("%s", row).isTrue();
      String before = lastByCode.put(code, last);
      if (before != null && (before.isEmpty() || before.compareTo(first) >= 0)) {
        overlapping.add(code);
      }
    }
    assertThat(overlapping)
        .isEqualTo(file.equals("functional.tsv") ? List.of("2130135") : List.of());
  }

  @Test
  void noLabelBeginsWithAnOrdinal() throws IOException {
    assertThat(Resource.read("class-labels.tsv").column("name"))
        .noneMatch(name -> name.matches("^[（(]?[一二三四五六七八九十]+[）)、].*"));
  }

  @Test
  void theReadmeNamesEveryFileFundNatureAndGrade() throws IOException {
    String readme = Resource.read("README.md").text();
    Set<String> words = new TreeSet<>();
    for (String file :
        List.of("functional", "department-economic", "government-economic", "revenue")) {
      words.add(file + ".tsv");
    }
    words.addAll(
        List.of("economic-mapping.tsv", "class-labels.tsv", "edition-changes.tsv", "sources.tsv"));
    for (Evidence.Grade grade : Evidence.Grade.values()) {
      words.add(grade.key());
    }
    for (BudgetFund fund : BudgetFund.values()) {
      words.add(fund.key());
      words.add(fund.title());
    }
    for (UnitNature nature : UnitNature.values()) {
      words.add(nature.key());
    }
    assertThat(readme).contains(words);
  }

  private static Map<String, String> kindsOfSources() throws IOException {
    Resource sources = Resource.read("sources.tsv");
    Map<String, String> kinds = new HashMap<>();
    sources.rows().forEach(row -> kinds.put(row.get(0), sources.field(row, "kind")));
    return kinds;
  }

  private static String gradeOf(Set<String> kinds) {
    if (kinds.contains("disclosure") || kinds.contains("page")) {
      return "document";
    }
    if (kinds.contains("program")) {
      return "program";
    }
    return kinds.contains("list") ? "old-list" : "unattested";
  }

  private static List<String> keys(String sources) {
    return Splitter.on(',').omitEmptyStrings().splitToList(sources);
  }

  private static String withoutYears(String key) {
    int years = key.indexOf('@');
    return years < 0 ? key : key.substring(0, years);
  }
}
