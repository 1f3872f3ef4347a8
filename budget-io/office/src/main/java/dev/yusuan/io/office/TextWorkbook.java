package dev.yusuan.io.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a workbook (.xlsx) of plain tables, row by row. All cells are texts, so that codes keep
 * their zeros, but those of columns that are said to hold numbers; their digits are written as they
 * are.
 */
public final class TextWorkbook implements AutoCloseable {
  /** How many rows a sheet can have. */
  public static final int MOST_ROWS = 1_048_576;

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int LONGEST_TEXT = 32_767;
  private static final int LONGEST_NUMBER = 15;
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String STYLES =
      "<styleSheet xmlns=\""
          + MAIN
          + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders"
          + " count=\"1\"><border/></borders><cellXfs count=\"2\"><xf/><xf numFmtId=\"49\""
          + " applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\""
          + " wrapText=\"1\"/></xf></cellXfs></styleSheet>";

  private final ZipOutputStream zip;
  private final ImmutableList<String> sheets;
  private int written;

  /**
   * A workbook with sheets of these names, which are to be written in their order.
   *
   * @param out the stream, which stays open
   */
  public TextWorkbook(OutputStream out, List<String> sheets) throws IOException {
    this.zip = new ZipOutputStream(out, UTF_8);
    this.sheets = ImmutableList.copyOf(sheets);
    text("[Content_Types].xml", this::contentTypes);
    text("_rels/.rels", xml -> relations(xml, ImmutableList.of("xl/workbook.xml")));
    text("xl/workbook.xml", this::workbook);
    text("xl/_rels/workbook.xml.rels", this::parts);
    entry("xl/styles.xml");
    zip.write(STYLES.getBytes(UTF_8));
  }

  /**
   * Writes the next sheet.
   *
   * @param rows its rows, the header first; those beyond {@link #MOST_ROWS} are refused
   * @param numbers the columns that hold numbers, from 0
   * @throws IllegalArgumentException if there are more rows than a sheet can have
   */
  public void sheet(Iterable<? extends List<String>> rows, ImmutableSet<Integer> numbers)
      throws IOException {
    written++;
    text("xl/worksheets/sheet" + written + ".xml", xml -> sheet(xml, rows, numbers));
  }

  private static void sheet(
      XMLStreamWriter xml, Iterable<? extends List<String>> rows, ImmutableSet<Integer> numbers)
      throws XMLStreamException {
    xml.writeStartElement("worksheet");
    xml.writeDefaultNamespace(MAIN);
    xml.writeStartElement("sheetData");
    int row = 0;
    for (List<String> cells : rows) {
      if (++row > MOST_ROWS) {
        throw new IllegalArgumentException("more rows than a sheet can have: " + MOST_ROWS);
      }
      xml.writeStartElement("row");
      for (int column = 0; column < cells.size(); column++) {
        cell(xml, cells.get(column), row > 1 && numbers.contains(column));
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void cell(XMLStreamWriter xml, String cell, boolean isNumber)
      throws XMLStreamException {
    xml.writeStartElement("c");
    if (isNumber && isKept(cell)) {
      xml.writeStartElement("v");
      xml.writeCharacters(cell);
      xml.writeEndElement();
    } else if (!cell.isEmpty()) {
      xml.writeAttribute("t", "inlineStr");
      xml.writeAttribute("s", "1");
      xml.writeStartElement("is");
      xml.writeStartElement("t");
      xml.writeAttribute("xml:space", "preserve");
      xml.writeCharacters(allowed(cell));
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** A spreadsheet keeps fifteen digits; a number of more stays a text. */
  private static boolean isKept(String number) {
    return number.matches("-?[0-9]+(\\.[0-9]+)?")
        && number.chars().filter(Character::isDigit).count() <= LONGEST_NUMBER;
  }

  private static String allowed(String text) {
    String kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return kept.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]", "\uFFFD");
  }

  private void contentTypes(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("Types");
    xml.writeDefaultNamespace(PACKAGE + "content-types");
    type(
        xml,
        "Default",
        "Extension",
        "rels",
        "application/vnd.openxmlformats-package." + "relationships+xml");
    type(xml, "Override", "PartName", "/xl/workbook.xml", TYPE + "sheet.main+xml");
    type(xml, "Override", "PartName", "/xl/styles.xml", TYPE + "styles+xml");
    for (int i = 1; i <= sheets.size(); i++) {
      String part = "/xl/worksheets/sheet" + i + ".xml";
      type(xml, "Override", "PartName", part, TYPE + "worksheet+xml");
    }
    xml.writeEndElement();
  }

  private static void type(
      XMLStreamWriter xml, String element, String attribute, String what, String type)
      throws XMLStreamException {
    xml.writeEmptyElement(element);
    xml.writeAttribute(attribute, what);
    xml.writeAttribute("ContentType", type);
  }

  private void workbook(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("workbook");
    xml.writeDefaultNamespace(MAIN);
    xml.writeNamespace("r", RELATIONS);
    xml.writeStartElement("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      xml.writeEmptyElement("sheet");
      xml.writeAttribute("name", sheets.get(i));
      xml.writeAttribute("sheetId", Integer.toString(i + 1));
      xml.writeAttribute("r:id", "r" + (i + 1));
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void parts(XMLStreamWriter xml) throws XMLStreamException {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    for (int i = 1; i <= sheets.size(); i++) {
      parts.add("worksheets/sheet" + i + ".xml");
    }
    relations(xml, parts.add("styles.xml").build());
  }

  private static void relations(XMLStreamWriter xml, List<String> parts) throws XMLStreamException {
    xml.writeStartElement("Relationships");
    xml.writeDefaultNamespace(PACKAGE + "relationships");
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String kind =
          part.contains("sheet")
              ? "worksheet"
              : part.contains("styles") ? "styles" : "officeDocument";
      xml.writeEmptyElement("Relationship");
      xml.writeAttribute("Id", "r" + (i + 1));
      xml.writeAttribute("Type", RELATIONS + "/" + kind);
      xml.writeAttribute("Target", part);
    }
    xml.writeEndElement();
  }

  private interface Part {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private void text(String name, Part part) throws IOException {
    entry(name);
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, UTF_8.name());
      xml.writeStartDocument(UTF_8.name(), "1.0");
      part.write(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException unwritable) {
      throw new IOException(unwritable);
    }
  }

  /** All entries have one time, so that the same tables give the same bytes. */
  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  /**
   * Ends the workbook.
   *
   * @throws IllegalStateException if a sheet is missing
   */
  @Override
  public void close() throws IOException {
    if (written != sheets.size()) {
      throw new IllegalStateException(written + " sheets of " + sheets.size());
    }
    zip.finish();
  }
}
