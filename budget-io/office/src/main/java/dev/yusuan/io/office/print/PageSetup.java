package dev.yusuan.io.office.print;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** How a sheet is put on paper (页面设置): A4 across, as wide as the page. */
final class PageSetup {
  private static final String A4 = "9";

  private PageSetup() {}

  /** What stands before all else of a sheet. */
  static void begin(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("sheetPr");
    xml.writeEmptyElement("pageSetUpPr");
    xml.writeAttribute("fitToPage", "1");
    xml.writeEndElement();
  }

  /** What stands behind all else. */
  static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEmptyElement("pageSetup");
    xml.writeAttribute("paperSize", A4);
    xml.writeAttribute("orientation", "landscape");
    xml.writeAttribute("fitToHeight", "0");
  }
}
