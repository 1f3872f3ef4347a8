package dev.yusuan.io.office.print;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.printed.PrintedCell;
import dev.yusuan.io.printed.PrintedSheet;
import dev.yusuan.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the rows of a sheet (工作表): numbers for amounts, texts for all else. */
final class SheetPart {
  /** Most digits of a number that spreadsheets keep. */
  private static final long MOST = 999_999_999_999_999L;

  private final XMLStreamWriter xml;
  private final CellWriter cells;
  private final List<String> merged = new ArrayList<>();

  SheetPart(XMLStreamWriter xml) {
    this.xml = xml;
    this.cells = new CellWriter(xml);
  }

  void write(PrintedSheet sheet) throws XMLStreamException {
    PageSetup.begin(xml);
    widths(sheet).write(xml);
    xml.writeStartElement("sheetData");
    for (int i = 0; i < sheet.rows().size(); i++) {
      row(i + 1, sheet.rows().get(i));
    }
    xml.writeEndElement();
    if (!merged.isEmpty()) {
      xml.writeStartElement("mergeCells");
      xml.writeAttribute("count", Integer.toString(merged.size()));
      for (String cells : merged) {
        xml.writeEmptyElement("mergeCell");
        xml.writeAttribute("ref", cells);
      }
      xml.writeEndElement();
    }
    PageSetup.end(xml);
  }

  /** The widths of texts in a table; lines that stand alone run over. */
  private static ColumnWidths widths(PrintedSheet sheet) {
    ColumnWidths widths = new ColumnWidths();
    for (ImmutableList<PrintedCell> row : sheet.rows()) {
      for (int i = 0; row.size() > 1 && i < row.size(); i++) {
        widths.see(i, row.get(i).columns() > 1 ? "" : row.get(i).text());
      }
    }
    return widths;
  }

  private void row(int number, ImmutableList<PrintedCell> row) throws XMLStreamException {
    xml.writeStartElement("row");
    xml.writeAttribute("r", Integer.toString(number));
    for (int i = 0; i < row.size(); i++) {
      PrintedCell cell = row.get(i);
      if (row.size() > 1 || !cell.text().isEmpty()) {
        cell(
            CellWriter.reference(i, number),
            cell,
            row.size() > 1 ? CellStyles.TEXT : CellStyles.LINE);
      }
      if (cell.columns() * cell.rows() > 1) {
        merged.add(
            CellWriter.reference(i, number)
                + ":"
                + CellWriter.reference(i + cell.columns() - 1, number + cell.rows() - 1));
      }
    }
    xml.writeEndElement();
  }

  private void cell(String reference, PrintedCell cell, int style) throws XMLStreamException {
    if (cell.amount().filter(SheetPart::isExact).isPresent()) {
      Amount amount = cell.amount().get();
      String digits = BigDecimal.valueOf(amount.unscaled(), amount.decimals()).toPlainString();
      cells.number(reference, digits, CellStyles.of(amount.decimals()));
    } else {
      cells.text(reference, cell.text(), style);
    }
  }

  private static boolean isExact(Amount amount) {
    return Math.abs(amount.unscaled()) <= MOST;
  }
}
