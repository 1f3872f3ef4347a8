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
  private static final String A4 = "9";
  private static final int NARROWEST = 6;
  private static final int WIDEST = 40;
  private static final int LETTERS = 26;

  /** Most digits of a number that spreadsheets keep. */
  private static final long MOST = 999_999_999_999_999L;

  private final XMLStreamWriter xml;
  private final List<String> merged = new ArrayList<>();

  SheetPart(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void write(PrintedSheet sheet) throws XMLStreamException {
    xml.writeStartElement("sheetPr");
    xml.writeEmptyElement("pageSetUpPr");
    xml.writeAttribute("fitToPage", "1");
    xml.writeEndElement();
    columns(sheet);
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
    xml.writeEmptyElement("pageSetup");
    xml.writeAttribute("paperSize", A4);
    xml.writeAttribute("orientation", "landscape");
    xml.writeAttribute("fitToHeight", "0");
  }

  /** As wide as their widest text in a table, up to a width at which it is broken. */
  private void columns(PrintedSheet sheet) throws XMLStreamException {
    int count = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
    if (count < 2) {
      return;
    }
    int[] widths = new int[count];
    for (ImmutableList<PrintedCell> row : sheet.rows()) {
      for (int i = 0; row.size() > 1 && i < row.size(); i++) {
        int width = row.get(i).columns() > 1 ? 0 : width(row.get(i).text());
        widths[i] = Math.max(widths[i], width);
      }
    }
    xml.writeStartElement("cols");
    for (int i = 0; i < count; i++) {
      xml.writeEmptyElement("col");
      xml.writeAttribute("min", Integer.toString(i + 1));
      xml.writeAttribute("max", Integer.toString(i + 1));
      int width = Math.max(NARROWEST, Math.min(WIDEST, widths[i] + 2));
      xml.writeAttribute("width", Integer.toString(width));
      xml.writeAttribute("customWidth", "1");
    }
    xml.writeEndElement();
  }

  /** A Chinese character is as wide as two others. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) > '~' ? 2 : 1;
    }
    return width;
  }

  private void row(int number, ImmutableList<PrintedCell> cells) throws XMLStreamException {
    xml.writeStartElement("row");
    xml.writeAttribute("r", Integer.toString(number));
    for (int i = 0; i < cells.size(); i++) {
      PrintedCell cell = cells.get(i);
      if (cells.size() > 1 || !cell.text().isEmpty()) {
        cell(reference(i, number), cell, cells.size() > 1 ? CellStyles.TEXT : CellStyles.LINE);
      }
      if (cell.columns() * cell.rows() > 1) {
        merged.add(
            reference(i, number)
                + ":"
                + reference(i + cell.columns() - 1, number + cell.rows() - 1));
      }
    }
    xml.writeEndElement();
  }

  private void cell(String reference, PrintedCell cell, int style) throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", reference);
    if (cell.amount().filter(SheetPart::isExact).isPresent()) {
      Amount amount = cell.amount().get();
      xml.writeAttribute("s", Integer.toString(CellStyles.of(amount)));
      xml.writeStartElement("v");
      xml.writeCharacters(BigDecimal.valueOf(amount.unscaled(), amount.decimals()).toPlainString());
      xml.writeEndElement();
    } else if (cell.text().isEmpty()) {
      xml.writeAttribute("s", Integer.toString(style));
    } else {
      xml.writeAttribute("s", Integer.toString(style));
      xml.writeAttribute("t", "inlineStr");
      xml.writeStartElement("is");
      xml.writeStartElement("t");
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
      xml.writeCharacters(cell.text());
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static boolean isExact(Amount amount) {
    return Math.abs(amount.unscaled()) <= MOST;
  }

  private static String reference(int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.append(row).toString();
  }
}
