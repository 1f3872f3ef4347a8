package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of places whose tables no form describes: the words of their headers tell them. */
class OtherPlacesTest {
  private static final Path PLACES = Path.of("src/test/resources/dev/yusuan/io/places");

  /** The amounts were taken from the documents by hand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiangsu-congress-2019-tables",
        "jiangsu-procuratorate-2017",
        "jiangsu-procuratorate-2019",
        "shanghai-finance-2025",
        "shanghai-office-unit-2025",
        "shanghai-street-2023"
      })
  void readsEachAmountOnceUnderItsHeading(String name) throws IOException {
    ReadResult read = Disclosures.read(PLACES.resolve(name + ".txt"));

    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(facts(read.disclosure())).isEqualTo(printed(name));
  }

  /**
   * Tables laid out by blanks, as a tool prints those of a PDF; all but declarations of projects.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiangsu-congress-2019-tables",
        "jiangsu-procuratorate-2017",
        "jiangsu-procuratorate-2019",
        "shanghai-finance-2025",
        "shanghai-office-unit-2025",
        "shanghai-street-2023"
      })
  void readsTheSameWhereBlanksPartTheCells(String name) throws IOException {
    ReadResult blanks = Disclosures.read(PLACES.resolve("laid-out").resolve(name + ".txt"));
    Disclosure tabs = Disclosures.read(PLACES.resolve(name + ".txt")).disclosure();

    assertThat(blanks.coverage().isComplete()).isTrue();
    assertThat(placed(blanks.disclosure()))
        .isEqualTo(
            Multisets.filter(
                placed(tabs), fact -> !fact.startsWith(TableKind.PROJECT_DECLARATION.name())));
  }

  private static Multiset<String> placed(Disclosure disclosure) throws IOException {
    return facts(
        disclosure,
        line ->
            fact(line, "table_kind", "measure", "amount_unit")
                + " "
                + squeezed(line.getField("label")));
  }

  private static Multiset<String> printed(String document) throws IOException {
    try (CsvReader<NamedCsvRecord> amounts =
        CsvReader.builder().ofNamedCsvRecord(PLACES.resolve("amounts.csv"), UTF_8)) {
      return amounts.stream()
          .filter(line -> line.getField("document").equals(document))
          .map(line -> fact(line, "kind", "header_path", "unit"))
          .collect(ImmutableMultiset.toImmutableMultiset());
    }
  }

  private static Multiset<String> facts(Disclosure disclosure) throws IOException {
    return facts(disclosure, line -> fact(line, "table_kind", "measure_label", "amount_unit"));
  }

  private static Multiset<String> facts(
      Disclosure disclosure, Function<NamedCsvRecord, String> fact) throws IOException {
    StringWriter csv = new StringWriter();
    FactsCsv.write("", disclosure, csv);
    Multiset<String> facts = HashMultiset.create();
    CsvReader.builder()
        .ofNamedCsvRecord(csv.toString())
        .forEach(line -> facts.add(fact.apply(line)));
    return facts;
  }

  private static String fact(NamedCsvRecord line, String kind, String heading, String unit) {
    return String.join(
        " ",
        line.getField(kind),
        squeezed(line.getField(heading)),
        line.getField("amount"),
        line.getField(unit));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  private static final String INVENTED =
      """
      某县某局2031年花费公开

      花费一览表

      造表者：某县某局 记数：元

      事由\t全部花费\t日常花费\t专门花费
      修桥\t30\t10\t20
      铺路\t7\t7\t
      """;

  @Test
  void readsTheTablesOfAPlaceWhoseWordsAUserAdds() throws IOException {
    Vocabulary words = Vocabulary.read(PLACES.resolve("invented.tsv"));

    Disclosure known = Disclosures.reader().with(words).parse(INVENTED).disclosure();

    assertThat(known.tables()).hasSize(1);
    assertThat(known.tables().get(0).kind()).isEqualTo(TableKind.EXPENDITURE);
    assertThat(known.expenditure().unit()).isEqualTo(AmountUnit.YUAN);
    List<ExpenditureRow> rows = known.expenditure().rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).name()).contains("修桥");
    assertThat(rows.get(0).total().orElseThrow()).hasToString("30元");
    assertThat(rows.get(0).basic().total().orElseThrow()).hasToString("10元");
    assertThat(rows.get(0).project().total().orElseThrow()).hasToString("20元");
    assertThat(rows.get(1).project().total()).isEmpty();
  }

  @Test
  void typesNothingThatItHasNoWordsFor() {
    assertThat(Disclosures.parse(INVENTED).disclosure().find(TableKind.EXPENDITURE)).isEmpty();
  }
}
