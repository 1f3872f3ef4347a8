package dev.yusuan.io.office.print;

import dev.yusuan.money.Amount;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The styles of cells: texts, and amounts by the number of their decimals (单元格格式). */
final class CellStyles {
  /** Of lines that stand alone, such as titles. */
  static final int LINE = 1;

  /** Of texts in tables, which no spreadsheet takes for numbers. */
  static final int TEXT = 2;

  private static final int FIRST_AMOUNT = 3;

  /** Of numbers in tables that are no amounts, such as years. */
  static final int NUMBER = FIRST_AMOUNT + Amount.MAX_DECIMALS + 1;

  private static final int FIRST_FORMAT = 164;
  private static final String GENERAL = "0";
  private static final String TEXT_FORMAT = "49";

  private CellStyles() {}

  /** The style that shows an amount with the decimals that are printed. */
  static int of(int decimals) {
    return FIRST_AMOUNT + decimals;
  }

  /** Writes all styles. */
  static void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("numFmts");
    xml.writeAttribute("count", Integer.toString(Amount.MAX_DECIMALS + 1));
    for (int decimals = 0; decimals <= Amount.MAX_DECIMALS; decimals++) {
      xml.writeEmptyElement("numFmt");
      xml.writeAttribute("numFmtId", Integer.toString(FIRST_FORMAT + decimals));
      xml.writeAttribute("formatCode", "#,##0" + (decimals > 0 ? "." : "") + "0".repeat(decimals));
    }
    xml.writeEndElement();
    one(xml, "fonts", "font");
    one(xml, "fills", "fill");
    borders(xml);
    xml.writeStartElement("cellXfs");
    xml.writeAttribute("count", Integer.toString(NUMBER + 1));
    format(xml, GENERAL, /* inTable= */ false);
    format(xml, TEXT_FORMAT, /* inTable= */ false);
    format(xml, TEXT_FORMAT, /* inTable= */ true);
    for (int decimals = 0; decimals <= Amount.MAX_DECIMALS; decimals++) {
      format(xml, Integer.toString(FIRST_FORMAT + decimals), /* inTable= */ true);
    }
    format(xml, GENERAL, /* inTable= */ true);
    xml.writeEndElement();
  }

  private static void one(XMLStreamWriter xml, String all, String each) throws XMLStreamException {
    xml.writeStartElement(all);
    xml.writeAttribute("count", "1");
    xml.writeEmptyElement(each);
    xml.writeEndElement();
  }

  private static void borders(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("borders");
    xml.writeAttribute("count", "2");
    xml.writeEmptyElement("border");
    xml.writeStartElement("border");
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      xml.writeEmptyElement(side);
      xml.writeAttribute("style", "thin");
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void format(XMLStreamWriter xml, String id, boolean inTable)
      throws XMLStreamException {
    xml.writeStartElement("xf");
    xml.writeAttribute("numFmtId", id);
    xml.writeAttribute("borderId", inTable ? "1" : "0");
    xml.writeAttribute("applyNumberFormat", "1");
    if (inTable) {
      xml.writeAttribute("applyBorder", "1");
      xml.writeAttribute("applyAlignment", "1");
      xml.writeEmptyElement("alignment");
      xml.writeAttribute("vertical", "center");
      xml.writeAttribute("wrapText", "1");
    }
    xml.writeEndElement();
  }
}
