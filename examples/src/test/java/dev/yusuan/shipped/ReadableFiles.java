package dev.yusuan.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A file of each format that needs a module of its own. */
record ReadableFiles(Path folder) {
  private static final List<String> ROWS = List.of("科目编码\t科目名称\t合计", "2010301\t行政运行\t3.00");

  /** One row, in the encoding of which the Java platform keeps a part in a module of its own. */
  Path text() throws IOException {
    String text = "支出预算表\n单位：万元\n" + String.join("\n", ROWS) + "\n";
    return Files.writeString(folder.resolve("table.txt"), text, Charset.forName("GB18030"));
  }

  /** The same row. */
  Path page() throws IOException {
    StringBuilder page = new StringBuilder("<html><body><p>支出预算表</p><p>单位：万元</p><table>");
    for (String row : ROWS) {
      page.append("<tr><td>").append(row.replace("\t", "</td><td>")).append("</td></tr>");
    }
    return Files.writeString(folder.resolve("table.html"), page + "</table></body></html>", UTF_8);
  }

  /** The table of the tests of the reader of workbooks: four rows. */
  Path workbook(String format) {
    return Path.of("../budget-io/office/src/test/resources/dev/yusuan/io/office/table." + format);
  }

  /** A line of text and no table. */
  Path pdf() throws IOException {
    Path file = folder.resolve("line.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(60, 700);
        content.showText("Budget of 2025");
        content.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }
}
