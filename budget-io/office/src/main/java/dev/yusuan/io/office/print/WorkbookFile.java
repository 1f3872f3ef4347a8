package dev.yusuan.io.office.print;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.printed.PrintedSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes sheets as a workbook (.xlsx); the same sheets give the same bytes. */
public final class WorkbookFile {
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

  private final ZipOutputStream zip;

  private WorkbookFile(ZipOutputStream zip) {
    this.zip = zip;
  }

  /** The file. */
  public static byte[] of(ImmutableList<PrintedSheet> sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      new WorkbookFile(zip).write(sheets);
    } catch (XMLStreamException e) {
      throw new IOException("a sheet that is no XML", e);
    }
    return bytes.toByteArray();
  }

  /** Writes the content of a part. */
  private interface Part {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private void write(ImmutableList<PrintedSheet> sheets) throws IOException, XMLStreamException {
    part("[Content_Types].xml", xml -> types(xml, sheets.size()));
    part(
        "_rels/.rels",
        xml -> {
          begin(xml, "Relationships", PACKAGE_RELATIONS);
          relation(xml, 1, "officeDocument", "xl/workbook.xml");
        });
    part("xl/workbook.xml", xml -> workbook(xml, sheets));
    part(
        "xl/_rels/workbook.xml.rels",
        xml -> {
          begin(xml, "Relationships", PACKAGE_RELATIONS);
          for (int i = 1; i <= sheets.size(); i++) {
            relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
          }
          relation(xml, sheets.size() + 1, "styles", "styles.xml");
        });
    part(
        "xl/styles.xml",
        xml -> {
          begin(xml, "styleSheet", SPREADSHEET);
          CellStyles.write(xml);
        });
    for (int i = 0; i < sheets.size(); i++) {
      PrintedSheet sheet = sheets.get(i);
      part(
          "xl/worksheets/sheet" + (i + 1) + ".xml",
          xml -> {
            begin(xml, "worksheet", SPREADSHEET);
            new SheetPart(xml).write(sheet);
          });
    }
  }

  /** Writes a part; elements that are open at its end are closed. */
  private void part(String name, Part content) throws IOException, XMLStreamException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    XMLStreamWriter writer =
        XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
    writer.writeStartDocument("UTF-8", "1.0");
    content.write(writer);
    writer.writeEndDocument();
    writer.flush();
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

  private static void relation(XMLStreamWriter xml, int id, String type, String target)
      throws XMLStreamException {
    xml.writeEmptyElement("Relationship");
    xml.writeAttribute("Id", "rId" + id);
    xml.writeAttribute("Type", RELATIONS + "/" + type);
    xml.writeAttribute("Target", target);
  }

  private static void workbook(XMLStreamWriter xml, ImmutableList<PrintedSheet> sheets)
      throws XMLStreamException {
    begin(xml, "workbook", SPREADSHEET);
    xml.writeNamespace("r", RELATIONS);
    xml.writeStartElement("sheets");
    ImmutableList<String> names = SheetNames.of(sheets.stream().map(PrintedSheet::name).toList());
    for (int i = 0; i < names.size(); i++) {
      xml.writeEmptyElement("sheet");
      xml.writeAttribute("name", names.get(i));
      xml.writeAttribute("sheetId", Integer.toString(i + 1));
      xml.writeAttribute("r", RELATIONS, "id", "rId" + (i + 1));
    }
    xml.writeEndElement();
  }
}
