package dev.yusuan.io.office.print;

import com.google.common.base.Splitter;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Columns as wide as their widest text (列宽), up to a width at which it is broken. */
final class ColumnWidths {
  private static final int NARROWEST = 6;
  private static final int WIDEST = 40;
  private static final int LINE_HEIGHT = 15;

  /** A row is 409 points high at most. */
  private static final int MOST_LINES = 27;

  private int[] widths = {};

  void see(int column, String text) {
    if (column >= widths.length) {
      widths = Arrays.copyOf(widths, column + 1);
    }
    widths[column] = Math.max(widths[column], width(text));
  }

  /** How many lines a text takes in its column; one if the column is not known. */
  int lines(int column, String text) {
    if (column >= widths.length) {
      return 1;
    }
    int lines = 0;
    for (String line : Splitter.on('\n').split(text)) {
      lines += Math.max(1, (width(line) + broad(column) - 1) / broad(column));
    }
    return lines;
  }

  private int broad(int column) {
    return Math.max(NARROWEST, Math.min(WIDEST, widths[column] + 2));
  }

  /**
   * Writes how high a row of so many lines is, where it is higher than one: not all spreadsheets
   * find that by themselves.
   */
  static void writeHeight(XMLStreamWriter xml, int lines) throws XMLStreamException {
    if (lines > 1) {
      xml.writeAttribute("ht", Integer.toString(LINE_HEIGHT * Math.min(lines, MOST_LINES)));
      xml.writeAttribute("customHeight", "1");
    }
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
      xml.writeAttribute("width", Integer.toString(broad(i)));
      xml.writeAttribute("customWidth", "1");
    }
    xml.writeEndElement();
  }
}
