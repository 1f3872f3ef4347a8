package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.printed.Printed;
import dev.yusuan.io.printed.PrintedCell;
import dev.yusuan.io.printed.PrintedSheet;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.testing.SmallDisclosure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A disclosure that is printed as a Word document is the same disclosure. */
class PrintedDocumentTest {
  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#all")
  void aPublishedDisclosureComesBackFromADocument(String name) throws IOException {
    Disclosure disclosure = Disclosures.read(PublishedBudgets.file(name)).disclosure();

    assertThat(read(Printed.sheetsStating(disclosure))).isEqualTo(List.of(disclosure));
  }

  @Test
  void tablesAreToldByTheirWords() throws IOException {
    Disclosure disclosure = SmallDisclosure.of();

    assertThat(read(Printed.sheetsAsPrinted(disclosure))).isEqualTo(List.of(disclosure));
  }

  private static List<Disclosure> read(ImmutableList<PrintedSheet> sheets) throws IOException {
    return Disclosures.reader().read(new ByteArrayInputStream(docx(sheets))).disclosures();
  }

  private static byte[] docx(ImmutableList<PrintedSheet> sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (PrintedSheet sheet : sheets) {
        XWPFTable table = null;
        for (ImmutableList<PrintedCell> row : sheet.rows()) {
          if (row.size() <= 1) {
            table = null;
            document.createParagraph().createRun().setText(row.isEmpty() ? "" : row.get(0).text());
          } else {
            boolean first = table == null;
            table = first ? document.createTable(1, 1) : table;
            write(row, first ? table.getRow(0) : table.createRow());
          }
        }
        document.createParagraph();
      }
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void write(ImmutableList<PrintedCell> cells, XWPFTableRow row) {
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    for (int i = 0; i < cells.size(); i += cells.get(i).columns()) {
      PrintedCell cell = cells.get(i);
      XWPFTableCell written = row.createCell();
      if (cell.columns() > 1) {
        written.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
      }
      written.setText(cell.text());
    }
  }
}
