package dev.yusuan.io.pdf;

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
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A disclosure that is printed as a PDF is the same disclosure. */
class PrintedPdfTest {
  private static final float SIZE = 9;
  private static final float LINE = 20;
  private static final float LEFT = 40;
  private static final int MOST_ROWS = 60;

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#all")
  void aPublishedDisclosureComesBackFromAPdf(String name) throws IOException {
    Disclosure disclosure = Disclosures.read(PublishedBudgets.file(name)).disclosure();

    assertThat(read(Printed.sheetsStating(disclosure))).isEqualTo(List.of(disclosure));
  }

  @Test
  void tablesAreToldByTheirWords() throws IOException {
    Disclosure disclosure = SmallDisclosure.of();

    assertThat(read(Printed.sheetsAsPrinted(disclosure))).isEqualTo(List.of(disclosure));
  }

  private static List<Disclosure> read(ImmutableList<PrintedSheet> sheets) throws IOException {
    PdfMaker maker = new PdfMaker();
    sheets.forEach(sheet -> print(sheet, maker));
    return Disclosures.reader().read(new ByteArrayInputStream(maker.bytes())).disclosures();
  }

  /** Pages as wide as the sheet is. */
  private static void print(PrintedSheet sheet, PdfMaker maker) {
    float[] edges = edges(sheet);
    float height = (MOST_ROWS + 4) * LINE;
    float width = Math.max(PdfMaker.WIDTH, edges[edges.length - 1] + LEFT);
    for (int i = 0; i < sheet.rows().size(); i++) {
      if (i % MOST_ROWS == 0) {
        maker.page(width, height);
      }
      float top = height - (i % MOST_ROWS + 2) * LINE;
      ImmutableList<PrintedCell> row = sheet.rows().get(i);
      if (row.size() == 1) {
        maker.text(LEFT, top - 14, SIZE, row.get(0).text());
      } else {
        row(row, edges, top, maker);
      }
    }
  }

  private static void row(
      ImmutableList<PrintedCell> row, float[] edges, float top, PdfMaker maker) {
    for (int i = 0; i < row.size(); i += row.get(i).columns()) {
      PrintedCell cell = row.get(i);
      float left = edges[i];
      float right = edges[i + cell.columns()];
      maker.frame(left, top - LINE, right - left, LINE);
      if (!cell.text().isEmpty()) {
        maker.text(left + 5, top - 14, SIZE, cell.text());
      }
    }
    int columns = edges.length - 1;
    for (int i = row.size(); i < columns; i++) {
      maker.frame(edges[i], top - LINE, edges[i + 1] - edges[i], LINE);
    }
  }

  private static float[] edges(PrintedSheet sheet) {
    int columns = sheet.rows().stream().mapToInt(List::size).max().orElse(1);
    float[] widths = new float[columns];
    Arrays.fill(widths, LINE);
    for (ImmutableList<PrintedCell> row : sheet.rows()) {
      for (int i = 0; i < row.size(); i++) {
        boolean alone = row.size() > 1 && row.get(i).columns() == 1;
        float width = PdfMaker.width(SIZE, row.get(i).text()) + 10;
        widths[i] = alone ? Math.max(widths[i], width) : widths[i];
      }
    }
    float[] edges = new float[columns + 1];
    edges[0] = LEFT;
    for (int i = 0; i < columns; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    return edges;
  }
}
