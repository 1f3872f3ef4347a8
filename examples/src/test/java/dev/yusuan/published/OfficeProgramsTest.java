package dev.yusuan.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.reading.ReadResult;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One small made-up disclosure as LibreOffice (Writer and Calc) and Chromium saved and printed it:
 * the facts of each file are those of its text.
 */
class OfficeProgramsTest {
  private static Path file(String name) throws URISyntaxException {
    return Path.of(OfficeProgramsTest.class.getResource(name).toURI());
  }

  private static ReadResult read(String name) throws IOException, URISyntaxException {
    return Disclosures.read(file(name));
  }

  private static List<String> facts(Disclosure disclosure) throws IOException {
    StringWriter facts = new StringWriter();
    FactsCsv.write("sport", disclosure, facts);
    return facts.toString().lines().toList();
  }

  @Test
  void theTextPrintsThirtyEightAmounts() throws IOException, URISyntaxException {
    List<String> facts = facts(read("sport.txt").disclosure());

    assertThat(facts).hasSize(1 + 9 + 25 + 4);
    assertThat(facts)
        .anyMatch(
            fact -> fact.contains("2070308") && fact.contains(",project,项目支出,BUDGET,436.00,"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sport.docx",
        "sport.doc",
        "sport.xlsx",
        "sport.xls",
        "sport.html",
        "writer.pdf",
        "calc.pdf",
        "browser.pdf"
      })
  void eachFileHasTheFactsOfTheText(String name) throws IOException, URISyntaxException {
    assertThat(facts(read(name).disclosure()))
        .containsExactlyElementsOf(facts(read("sport.txt").disclosure()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sport.docx", "sport.doc", "writer.pdf"})
  void numbersOfListsTellTheSections(String name) throws IOException, URISyntaxException {
    assertThat(read(name).disclosure().narrative())
        .hasSize(2)
        .allSatisfy(
            statement ->
                assertThat(statement.passage().section()).containsExactly("二、预算说明", "（一）收支总体情况"));
  }

  @Test
  void headersOfPagesAreReadOrTold() throws IOException, URISyntaxException {
    assertThat(read("sport.docx").disclosure().unrecognised().get(0).lines().toString())
        .contains("某区体育局部门预算公开");
    assertThat(read("sport.doc").problems().toString()).contains("某区体育局部门预算公开");
  }
}
