package dev.yusuan.io.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.html.HtmlEscapers;
import com.google.common.xml.XmlEscapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a table in each format. */
final class TableFiles {
  private TableFiles() {}

  static byte[] xlsx(TestTable table) throws IOException {
    return workbook(table, new XSSFWorkbook());
  }

  static byte[] xls(TestTable table) throws IOException {
    return workbook(table, new HSSFWorkbook());
  }

  private static byte[] workbook(TestTable table, Workbook empty) throws IOException {
    try (Workbook workbook = empty) {
      Sheet sheet = workbook.createSheet("表");
      for (int i = 0; i < table.rows(); i++) {
        Row row = sheet.createRow(i);
        for (TestTable.TestCell cell : table.cells()) {
          if (cell.row() == i) {
            row.createCell(cell.column()).setCellValue(cell.text());
          }
        }
      }
      for (TestTable.TestCell cell : table.cells()) {
        if (cell.height() * cell.width() > 1) {
          sheet.addMergedRegion(
              new CellRangeAddress(
                  cell.row(),
                  cell.row() + cell.height() - 1,
                  cell.column(),
                  cell.column() + cell.width() - 1));
        }
      }
      return bytes(workbook::write);
    }
  }

  static byte[] docx(TestTable table) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable written = document.createTable(table.rows(), 1);
      for (int row = 0; row < table.rows(); row++) {
        XWPFTableRow line = written.getRow(row);
        line.removeCell(0);
        for (int column = 0; column < table.columns(); ) {
          TestTable.TestCell cell = table.covering(row, column);
          write(cell, line.createCell(), row == cell.row());
          column += cell.width();
        }
      }
      return bytes(document::write);
    }
  }

  private static void write(TestTable.TestCell cell, XWPFTableCell to, boolean begins) {
    if (cell.width() > 1) {
      to.getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.valueOf(cell.width()));
    }
    if (cell.height() > 1) {
      var properties =
          to.getCTTc().isSetTcPr() ? to.getCTTc().getTcPr() : to.getCTTc().addNewTcPr();
      properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (begins) {
      String[] lines = cell.text().split("\n", -1);
      to.setText(lines[0]);
      for (int i = 1; i < lines.length; i++) {
        to.addParagraph().createRun().setText(lines[i]);
      }
    }
  }

  static byte[] html(TestTable table) {
    return markup(
        table,
        "<html><body><table>",
        cell ->
            "<td colspan="
                + cell.width()
                + " rowspan='"
                + cell.height()
                + "'>"
                + HtmlEscapers.htmlEscaper().escape(cell.text()).replace("\n", "<br>"),
        "<tr>",
        "</table>");
  }

  static byte[] spreadsheetXml(TestTable table) {
    return markup(
        table,
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='表'><Table>",
        cell ->
            "<Cell ss:Index='"
                + (cell.column() + 1)
                + "' ss:MergeAcross='"
                + (cell.width() - 1)
                + "' ss:MergeDown='"
                + (cell.height() - 1)
                + "'><Data ss:Type='String'>"
                + XmlEscapers.xmlContentEscaper().escape(cell.text()).replace("\n", "&#10;")
                + "</Data></Cell>",
        "</Row><Row>",
        "</Row></Table></Worksheet></Workbook>");
  }

  private static byte[] markup(
      TestTable table,
      String begin,
      Function<TestTable.TestCell, String> show,
      String row,
      String end) {
    StringBuilder text = new StringBuilder(begin);
    for (int i = 0; i < table.rows(); i++) {
      text.append(i == 0 ? row.replace("</Row>", "") : row);
      for (TestTable.TestCell cell : table.cells()) {
        text.append(cell.row() == i ? show.apply(cell) : "");
      }
    }
    return text.append(end).toString().getBytes(UTF_8);
  }

  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writer writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(bytes);
    return bytes.toByteArray();
  }
}
