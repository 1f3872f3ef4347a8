package dev.yusuan.io.office.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
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
 * The parts of a workbook (.xlsx 的各部分): those that all have, then its sheets one by one. The same
 * sheets give the same bytes.
 */
public final class WorkbookPackage implements AutoCloseable {
  /** All parts have one time. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE_RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private static final int BUFFER_BYTES = 1 << 16;

  private final ZipOutputStream zip;
  private final ImmutableList<String> names;
  private int written;

  /** Writes the content of a part; elements that it leaves open are closed. */
  @FunctionalInterface
  public interface Part {
    /** Writes all of it. */
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  /**
   * A workbook with a sheet for each title, which are to be written in this order.
   *
   * @param out the stream, which stays open
   */
  public WorkbookPackage(OutputStream out, List<String> titles) throws IOException {
    this.zip = new ZipOutputStream(out, UTF_8);
    this.names = SheetNames.of(titles);
    part("[Content_Types].xml", xml -> types(xml, names.size()));
    part(
        "_rels/.rels",
        xml -> {
          begin(xml, "Relationships", PACKAGE_RELATIONS);
          relation(xml, 1, "officeDocument", "xl/workbook.xml");
        });
    part("xl/workbook.xml", this::workbook);
    part("xl/_rels/workbook.xml.rels", xml -> relations(xml, names.size()));
    part(
        "xl/styles.xml",
        xml -> {
          begin(xml, "styleSheet", SPREADSHEET);
          CellStyles.write(xml);
        });
  }

  /**
   * Writes the next sheet.
   *
   * @param content what stands in its outermost element
   */
  public void sheet(Part content) throws IOException {
    written++;
    part(
        "xl/worksheets/sheet" + written + ".xml",
        xml -> {
          begin(xml, "worksheet", SPREADSHEET);
          content.write(xml);
        });
  }

  private void part(String name, Part content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    // The writer writes byte by byte, which is slow to compress.
    OutputStream buffered = new BufferedOutputStream(zip, BUFFER_BYTES);
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, UTF_8.name());
      xml.writeStartDocument(UTF_8.name(), "1.0");
      content.write(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException unwritable) {
      throw new IOException("a part that is no XML", unwritable);
    }
    zip.closeEntry();
  }

  private static void begin(XMLStreamWriter xml, String element, String namespace)
      throws XMLStreamException {
    xml.setDefaultNamespace(namespace);
    xml.writeStartElement(namespace, element);
    xml.writeDefaultNamespace(namespace);
  }

  private static void types(XMLStreamWriter xml, int sheets) throws XMLStreamException {
    begin(xml, "Types", TYPES);
    xml.writeEmptyElement("Default");
    xml.writeAttribute("Extension", "rels");
    xml.writeAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml");
    type(xml, "workbook", "sheet.main+xml");
    type(xml, "styles", "styles+xml");
    for (int i = 1; i <= sheets; i++) {
      type(xml, "worksheets/sheet" + i, "worksheet+xml");
    }
  }

  private static void type(XMLStreamWriter xml, String part, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("Override");
    xml.writeAttribute("PartName", "/xl/" + part + ".xml");
    xml.writeAttribute("ContentType", MAIN_TYPE + type);
  }

  private static void relations(XMLStreamWriter xml, int sheets) throws XMLStreamException {
    begin(xml, "Relationships", PACKAGE_RELATIONS);
    for (int i = 1; i <= sheets; i++) {
      relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
    }
    relation(xml, sheets + 1, "styles", "styles.xml");
  }

  private static void relation(XMLStreamWriter xml, int id, String type, String target)
      throws XMLStreamException {
    xml.writeEmptyElement("Relationship");
    xml.writeAttribute("Id", "rId" + id);
    xml.writeAttribute("Type", RELATIONS + "/" + type);
    xml.writeAttribute("Target", target);
  }

  private void workbook(XMLStreamWriter xml) throws XMLStreamException {
    begin(xml, "workbook", SPREADSHEET);
    xml.writeNamespace("r", RELATIONS);
    xml.writeStartElement("sheets");
    for (int i = 0; i < names.size(); i++) {
      xml.writeEmptyElement("sheet");
      xml.writeAttribute("name", names.get(i));
      xml.writeAttribute("sheetId", Integer.toString(i + 1));
      xml.writeAttribute("r", RELATIONS, "id", "rId" + (i + 1));
    }
    xml.writeEndElement();
  }

  /**
   * Ends the workbook.
   *
   * @throws IllegalStateException if a sheet is missing
   */
  @Override
  public void close() throws IOException {
    if (written != names.size()) {
      throw new IllegalStateException(written + " sheets of " + names.size());
    }
    zip.finish();
  }
}
