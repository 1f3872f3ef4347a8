package dev.yusuan.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.source.SourcePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** A sheet that is called by a person, with a table and rows that are told of. */
  private static final Source CONTACT_SHEET =
      new Source(
          "",
          ImmutableList.of(
              new Grid(
                  ImmutableList.of(
                      row(1, "2024年支出预算表"),
                      row(2, "单位：万元"),
                      row(3, "科目编码", "科目名称", "合计", "基本支出", "项目支出"),
                      row(4, "2010301", "行政运行", "9.00", "5.00", "5.00"),
                      row(5, "2010302", "一般行政管理事务", "某", "5.00", "5.00")),
                  false)));

  private final List<String> leaks = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void noTextLeaksWhereverItStands() throws IOException {
    for (String text : Spellings.all()) {
      for (Map.Entry<String, String> document : Places.ofText(text).entrySet()) {
        ReadResult read = read(document.getValue());
        find(text + " at " + document.getKey(), Outputs.ofReading(read));
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void noTextInAllPlacesLeaksIntoAnyOutput() throws IOException {
    for (String text : Spellings.all()) {
      for (String document : Places.withEverywhere(text)) {
        find(text, Outputs.of(read(document), folder));
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void noLinesOfCellsLeakIntoAnyOutput() throws IOException {
    for (String lines : Grids.all()) {
      for (Map.Entry<String, String> document : Places.ofLines(lines).entrySet()) {
        find(lines + " at " + document.getKey(), Outputs.of(read(document.getValue()), folder));
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void noListedTableLeaks() throws IOException {
    boolean all = "all".equals(System.getProperty("yusuan.contacts"));
    for (Map.Entry<String, String> document : ListedTables.documents(all).entrySet()) {
      find(document.getKey(), Outputs.ofReading(read(document.getValue())));
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void noNameOfASheetLeaks() throws IOException {
    find("the name of a sheet", Outputs.of(Disclosures.read(CONTACT_SHEET), folder));
    assertThat(leaks).isEmpty();
  }

  private static GridRow row(int line, String... texts) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    for (int i = 0; i < texts.length; i++) {
      String part = "联系人" + Invented.NAME + Invented.MOBILE;
      SourcePlace place = new SourcePlace(part, line, i + 1, 0, Optional.empty(), texts[i]);
      cells.add(new SourceCell(texts[i], i, place));
    }
    return new GridRow(cells.build(), false);
  }

  /** Reads a document; what is kept where contacts are asked for is all of it. */
  private static ReadResult read(String document) {
    ReadResult read = Disclosures.parse(document);
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(secretsIn(DisclosureJson.toString(read.disclosure(), Contacts.KEEP)))
        .isEqualTo(secretsIn(document));
    return read;
  }

  private void find(String what, Map<String, String> outputs) {
    outputs.forEach(
        (name, output) -> {
          List<String> secrets = secretsIn(output);
          if (!secrets.isEmpty()) {
            leaks.add(what + " in " + name + ": " + secrets);
          }
        });
  }

  static List<String> secretsIn(String output) {
    String plain = Normalizer.normalize(output, Normalizer.Form.NFKC);
    String joined = BLANKS.matcher(BETWEEN_DIGITS.matcher(plain).replaceAll("")).replaceAll("");
    return Invented.secrets().stream().filter(joined::contains).toList();
  }
}
