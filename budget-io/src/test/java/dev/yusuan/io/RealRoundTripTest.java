package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealRoundTripTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#all")
  void realDisclosuresComeBackFromJsonAndCsv(String name) throws IOException {
    assertComesBack(PublishedBudgets.file(name));
  }

  private void assertComesBack(Path file) throws IOException {
    Disclosure disclosure = Disclosures.read(file).disclosure();

    String json = DisclosureJson.toString(disclosure, Contacts.KEEP);
    assertThat(DisclosureJson.read(json)).isEqualTo(disclosure);
    assertThat(DisclosureJson.toString(DisclosureJson.read(json), Contacts.KEEP)).isEqualTo(json);

    TablesCsv.write(disclosure.tables(), directory, Contacts.KEEP);
    assertThat(TablesCsv.read(directory)).isEqualTo(disclosure.tables());
  }

  /** Row 3 of the table of expenditure: 201 03 01 行政运行 1,314.20, of which 184.80 public. */
  @Test
  void factsOfTheBundledSampleHoldWhatIsPrinted() throws IOException {
    StringWriter facts = new StringWriter();
    FactsCsv.write(
        "d", Disclosures.read(PublishedBudgets.file("jiyuan-office-2024")).disclosure(), facts);

    assertThat(facts.toString().lines().filter(line -> line.contains(",2024年单位支出预算表,3,")))
        .hasSize(5)
        .anyMatch(
            line ->
                line.contains(
                    ",EXPENDITURE,1,2024年单位支出预算表,3,ITEM,2,true,,003001,2010301,201,,,,行政运行,total,"))
        .anyMatch(line -> line.contains(",基本支出/人员经费/工资福利支出,BUDGET,1127.40,万元,11274000,"))
        .anyMatch(line -> line.contains(",basic.public,基本支出/公用经费,BUDGET,184.80,万元,1848000,"));
  }
}
