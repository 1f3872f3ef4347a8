package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.html.HtmlFrontEnd;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same table is the same grid, whatever format it is published in. */
class SameTableProperties {
  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void aTableIsTheSameGridInEachFormat(@ForAll("tables") TestTable table) throws IOException {
    Assume.that(table.cells().stream().anyMatch(cell -> !cell.text().isBlank()));
    Source page = new HtmlFrontEnd().read(TableFiles.html(table), "table.html", Limits.DEFAULT);
    List<String> expected = Sources.show(page);

    assertThat(Sources.show(TableFiles.xlsx(table))).as("xlsx").isEqualTo(expected);
    assertThat(Sources.show(TableFiles.xls(table))).as("xls").isEqualTo(expected);
    assertThat(Sources.show(TableFiles.docx(table))).as("docx").isEqualTo(expected);
    assertThat(Sources.show(TableFiles.spreadsheetXml(table))).as("xml").isEqualTo(expected);
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void eachTextIsReadOnceAndInOrder(@ForAll("tables") TestTable table) throws IOException {
    List<String> expected =
        table.cells().stream()
            .map(cell -> cell.text().replace("\n", " ").replace('\u3000', ' ').strip())
            .filter(text -> !text.isEmpty())
            .toList();
    Assume.that(!expected.isEmpty());

    for (byte[] file :
        List.of(TableFiles.xlsx(table), TableFiles.xls(table), TableFiles.docx(table))) {
      String read = String.join(" ", Sources.texts(Sources.read(file)));
      assertThat(read).isEqualTo(String.join(" ", expected));
    }
  }

  @Provide
  Arbitrary<TestTable> tables() {
    return TestTable.tables();
  }
}
