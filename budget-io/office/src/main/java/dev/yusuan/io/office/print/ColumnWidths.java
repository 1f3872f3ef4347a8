package dev.yusuan.io.office.print;

import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Columns as wide as their widest text (列宽), up to a width at which it is broken. */
final class ColumnWidths {
  private static final int NARROWEST = 6;
  private static final int WIDEST = 40;

  private int[] widths = {};

  void see(int column, String text) {
    if (column >= widths.length) {
      widths = Arrays.copyOf(widths, column + 1);
    }
    widths[column] = Math.max(widths[column], width(text));
  }

  /** A Chinese character is as wide as two others. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) > '~' ? 2 : 1;
    }
    return width;
  }

  void write(XMLStreamWriter xml) throws XMLStreamException {
    if (widths.length == 0) {
      return;
    }
    xml.writeStartElement("cols");
    for (int i = 0; i < widths.length; i++) {
      xml.writeEmptyElement("col");
      xml.writeAttribute("min", Integer.toString(i + 1));
      xml.writeAttribute("max", Integer.toString(i + 1));
      int width = Math.max(NARROWEST, Math.min(WIDEST, widths[i] + 2));
      xml.writeAttribute("width", Integer.toString(width));
      xml.writeAttribute("customWidth", "1");
    }
    xml.writeEndElement();
  }
}
