package dev.yusuan.io.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormCatalog;
import dev.yusuan.io.plaintext.TextFrontEnd;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.recognise.document.Recogniser;
import dev.yusuan.io.source.Source;
import dev.yusuan.schema.Column;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the words of the other families make of a document whose own are not known: amounts that are
 * typed as with all words, amounts that are kept without a column, and none under another column.
 */
class LeaveOneFamilyOutTest {
  private static final Path PLACES = Path.of("src/test/resources/dev/yusuan/io/places");
  private static final Path SAMPLE =
      Path.of("").toAbsolutePath().getParent().resolve("examples/data/jiyuan-office-2024.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shanghai-finance-2025.txt | 2026 form of a district | 91",
        "shanghai-office-unit-2025.txt | 2026 form of a district | 86",
        "shanghai-street-2023.txt | 2026 form of a district | 89",
        "jiangsu-congress-2019-tables.txt | a province | 39",
        "jiangsu-procuratorate-2017.txt | a province | 34",
        "jiangsu-procuratorate-2019.txt | a province | 35",
        "jiyuan-office-2024.txt | municipal forms | 52"
      })
  void keepsWhatItDoesNotKnow(String document, String family, int leastTyped) throws IOException {
    boolean forms = !family.equals("municipal forms");
    Path file = Files.exists(PLACES.resolve(document)) ? PLACES.resolve(document) : SAMPLE;
    Source source = TextFrontEnd.parse(Files.readString(file), document, Limits.DEFAULT);

    Map<String, String> known = amounts(read(source, words("", true)));
    Map<String, String> found = amounts(read(source, words(family, forms)));

    long typed =
        found.entrySet().stream()
            .filter(amount -> amount.getValue().equals(known.get(amount.getKey())))
            .filter(amount -> !amount.getValue().isEmpty())
            .count();
    List<String> wrong =
        found.entrySet().stream()
            .filter(amount -> !amount.getValue().isEmpty())
            .filter(amount -> !amount.getValue().equals(known.get(amount.getKey())))
            .map(amount -> amount + " for " + known.get(amount.getKey()))
            .toList();
    assertThat(wrong).isEmpty();
    assertThat(typed * 100 / known.size())
        .as("%% of %d", known.size())
        .isGreaterThanOrEqualTo(leastTyped);
  }

  private static ReadResult read(Source source, KnownWords words) {
    return Recogniser.read(source, words, Limits.DEFAULT);
  }

  /** The words without those that only a family prints. */
  private static KnownWords words(String family, boolean forms) throws IOException {
    try (InputStream in = KnownWords.class.getResourceAsStream("standard.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines =
          reader.lines().filter(line -> family.isEmpty() || !isOnlyOf(line, family)).toList();
      ImmutableList<Form> layouts = forms ? FormCatalog.forms() : ImmutableList.of();
      return new KnownWords(VocabularyFile.entries("standard.tsv", lines), layouts);
    }
  }

  private static boolean isOnlyOf(String line, String family) {
    List<String> fields = Splitter.on('\t').splitToList(line);
    return fields.size() == 4 && fields.get(3).startsWith(family) && !fields.get(3).contains(";");
  }

  /** What each amount means, by its place: kind and column; empty where it has none. */
  private static Map<String, String> amounts(ReadResult read) {
    Map<String, String> amounts = new TreeMap<>();
    for (ReadResult.Part part : read.parts()) {
      Disclosure disclosure = part.disclosure();
      Map<TableKind<?>, Integer> counts = new TreeMap<>();
      for (Table<?> table : disclosure.tables()) {
        int number = counts.merge(table.kind(), 1, Integer::sum);
        for (int row = 0; row < table.rows().size(); row++) {
          for (Column<?, ?> column : columns(table)) {
            if (column.asAmounts().flatMap(table.rows().get(row).cells()::find).isPresent()) {
              part.sources()
                  .find(new CellPath(table.kind(), number, row + 1, column.id()))
                  .ifPresent(place -> amounts.put(at(place), meaning(table, column)));
            }
          }
        }
      }
    }
    return amounts;
  }

  private static List<Column<?, ?>> columns(Table<?> table) {
    ImmutableList.Builder<Column<?, ?>> columns = ImmutableList.builder();
    columns.addAll(table.schema().columns());
    table.columns().stream()
        .filter(column -> column.column().isOther())
        .forEach(column -> columns.add(column.column()));
    return columns.build();
  }

  private static String at(SourcePlace place) {
    return place.line() + ":" + place.cell();
  }

  private static String meaning(Table<?> table, Column<?, ?> column) {
    return table.kind() == TableKind.OTHER || column.isOther()
        ? ""
        : table.kind() + "." + column.id();
  }
}
