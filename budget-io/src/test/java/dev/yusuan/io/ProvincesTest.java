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
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents made up in the titles, headings and captions of provinces, cities, offices, courts,
 * universities and hospitals. What each amount is was written down by hand; an amount under a
 * heading without a column has no measure.
 */
class ProvincesTest {
  private static final Path PROVINCES =
      Path.of("src/test/resources/dev/yusuan/io/places/provinces");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anhui-2022",
        "beijing-2024",
        "chongqing-2024",
        "college-2021",
        "corps-2022",
        "court-2018",
        "devzone-2025",
        "fujian-2023",
        "gansu-2022",
        "guangdong-2023",
        "guangxi-2021",
        "guizhou-2020",
        "hainan-2019",
        "hainan-2024",
        "hebei-2024",
        "hospital-2024",
        "hubei-2025",
        "hunan-2023",
        "jiangxi-2023",
        "liaoning-2021",
        "ministry-2023",
        "neimenggu-2023",
        "phases-2025",
        "qinghai-2022",
        "school-2026",
        "shaanxi-2024",
        "shandong-2024",
        "shanxi-2021",
        "shenzhen-2023",
        "sichuan-2024",
        "street-2025",
        "tianjin-2025",
        "tibet-2026",
        "town-2023",
        "township-2022",
        "university-2024",
        "xinjiang-2022",
        "yunnan-2024",
        "zhejiang-2022"
      })
  void eachAmountIsInItsColumnAndRow(String name) throws IOException {
    ReadResult read = Disclosures.read(PROVINCES.resolve(name + ".txt"));

    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(Multisets.difference(printed(name), facts(read.disclosure()))).isEmpty();
  }

  private static Multiset<String> printed(String document) throws IOException {
    try (CsvReader<NamedCsvRecord> amounts =
        CsvReader.builder().ofNamedCsvRecord(PROVINCES.resolve("amounts.csv"), UTF_8)) {
      return amounts.stream()
          .filter(line -> line.getField("document").equals(document))
          .map(line -> fact(line, "kind", "unit"))
          .collect(ImmutableMultiset.toImmutableMultiset());
    }
  }

  private static Multiset<String> facts(Disclosure disclosure) throws IOException {
    StringWriter csv = new StringWriter();
    FactsCsv.write("", disclosure, csv);
    Multiset<String> facts = HashMultiset.create();
    CsvReader.builder()
        .ofNamedCsvRecord(csv.toString())
        .forEach(line -> facts.add(fact(line, "table_kind", "amount_unit")));
    return facts;
  }

  private static String fact(NamedCsvRecord line, String kind, String unit) {
    return String.join(
        " ",
        line.getField(kind),
        line.getField("measure"),
        line.getField("label")
            .replaceAll("[\\s\\u3000]", "")
            .replaceFirst("^(?:\\[[0-9]+]|[0-9]{3,})", ""),
        line.getField("amount"),
        line.getField(unit));
  }
}
