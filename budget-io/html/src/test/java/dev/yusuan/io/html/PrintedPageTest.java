package dev.yusuan.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.printed.Printed;
import dev.yusuan.io.printed.PrintedCell;
import dev.yusuan.io.printed.PrintedSheet;
import dev.yusuan.testing.Documents;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.testing.SmallDisclosure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A disclosure that is printed as a web page is the same disclosure. */
class PrintedPageTest {
  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aPageIsReadAsTheTextIs(@ForAll("disclosures") Disclosure disclosure) throws IOException {
    ImmutableList<PrintedSheet> sheets = Printed.sheetsStating(disclosure);

    assertThat(read(sheets)).isEqualTo(Disclosures.parse(Printed.text(sheets)).disclosures());
  }

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#all")
  void aPublishedDisclosureComesBackFromAPage(String name) throws IOException {
    Disclosure disclosure = Disclosures.read(PublishedBudgets.file(name)).disclosure();

    assertThat(read(Printed.sheetsStating(disclosure))).isEqualTo(List.of(disclosure));
  }

  @Test
  void tablesAreToldByTheirWords() throws IOException {
    Disclosure disclosure = SmallDisclosure.of();

    assertThat(read(Printed.sheetsAsPrinted(disclosure))).isEqualTo(List.of(disclosure));
  }

  private static List<Disclosure> read(ImmutableList<PrintedSheet> sheets) throws IOException {
    byte[] page = page(sheets).getBytes(StandardCharsets.UTF_8);
    return Disclosures.reader().read(new ByteArrayInputStream(page)).disclosures();
  }

  private static String page(ImmutableList<PrintedSheet> sheets) {
    StringBuilder page = new StringBuilder("<html><meta charset='utf-8'><body>");
    for (PrintedSheet sheet : sheets) {
      boolean table = false;
      for (ImmutableList<PrintedCell> row : sheet.rows()) {
        if (table != row.size() > 1) {
          page.append(table ? "</table>" : "<table>");
          table = !table;
        }
        page.append(table ? "<tr>" + cells(row) : "<p>" + text(row) + "</p>");
      }
      page.append(table ? "</table>" : "");
    }
    return page.toString();
  }

  private static String text(ImmutableList<PrintedCell> row) {
    return row.isEmpty() ? "" : HtmlEscapers.htmlEscaper().escape(row.get(0).text());
  }

  /** Blank cells that a merged one covers are not written. */
  private static String cells(ImmutableList<PrintedCell> row) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < row.size(); i += row.get(i).columns()) {
      PrintedCell cell = row.get(i);
      cells.append("<td colspan=").append(cell.columns()).append('>');
      cells.append(HtmlEscapers.htmlEscaper().escape(cell.text()));
    }
    return cells.toString();
  }
}
