package dev.yusuan.io.office.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the cells of a sheet (单元格), each with its place. */
final class CellWriter {
  /** Most characters of a cell that spreadsheets take. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int LETTERS = 26;

  /** What no text of XML may hold, or what would be changed on the way. */
  private static final CharMatcher FORBIDDEN =
      CharMatcher.javaIsoControl()
          .and(CharMatcher.noneOf("\t\n"))
          .or(CharMatcher.anyOf("\uFFFE\uFFFF"))
          .precomputed();

  private static final CharMatcher SURROGATES = CharMatcher.inRange('\uD800', '\uDFFF');

  private final XMLStreamWriter xml;

  CellWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void number(String reference, String digits, int style) throws XMLStreamException {
    begin(reference, style);
    xml.writeStartElement("v");
    xml.writeCharacters(digits);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** Writes a text; of an empty one the style only. */
  void text(String reference, String text, int style) throws XMLStreamException {
    begin(reference, style);
    if (!text.isEmpty()) {
      xml.writeAttribute("t", "inlineStr");
      xml.writeStartElement("is");
      xml.writeStartElement("t");
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
      xml.writeCharacters(allowed(text));
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void begin(String reference, int style) throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", reference);
    xml.writeAttribute("s", Integer.toString(style));
  }

  private static String allowed(String text) {
    String kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    String whole = SURROGATES.matchesAnyOf(kept) ? new String(kept.getBytes(UTF_8), UTF_8) : kept;
    return FORBIDDEN.replaceFrom(whole, '\uFFFD');
  }

  /** Where a cell stands, its column from 0 and its row from 1: {@code B7}. */
  static String reference(int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.append(row).toString();
  }
}
