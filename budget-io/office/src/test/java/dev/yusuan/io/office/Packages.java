package dev.yusuan.io.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes packages of parts that tests write by hand. */
final class Packages {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String EXCEL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private Packages() {}

  /** A document with the given body, and other parts by name. */
  static byte[] docx(String body, Map<String, String> parts) throws IOException {
    StringBuilder relationships = new StringBuilder();
    parts
        .keySet()
        .forEach(
            name ->
                relationships.append(relationship(name, name.replaceAll("\\d*\\.xml$", ""), name)));
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    all.put("_rels/.rels", relationships(relationship("r", "officeDocument", "word/document.xml")));
    all.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    all.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
    parts.forEach((name, xml) -> all.put("word/" + name, xml));
    return zip(all.buildOrThrow());
  }

  static byte[] docx(String body) throws IOException {
    return docx(body, ImmutableMap.of());
  }

  /** A part of a document. */
  static String word(String element, String content) {
    return "<w:"
        + element
        + " xmlns:w='"
        + WORD
        + "' xmlns:r='"
        + OFFICE
        + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
        + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
        + " xmlns:v='urn:schemas-microsoft-com:vml'>"
        + content
        + "</w:"
        + element
        + ">";
  }

  /** A workbook of one sheet with the given content. */
  static byte[] xlsx(String prolog, String sheet) throws IOException {
    return zip(
        ImmutableMap.of(
            "_rels/.rels",
            relationships(relationship("r", "officeDocument", "/xl/workbook.xml")),
            "xl/workbook.xml",
            "<workbook xmlns='"
                + EXCEL
                + "' xmlns:r='"
                + OFFICE
                + "'><sheets><sheet name='表 ' sheetId='1' r:id='s'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            relationships(relationship("s", "worksheet", "worksheets/sheet1.xml")),
            "xl/worksheets/sheet1.xml",
            prolog + "<worksheet xmlns='" + EXCEL + "'>" + sheet + "</worksheet>"));
  }

  private static String relationships(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id='" + id + "' Type='" + OFFICE + type + "' Target='" + target + "'/>";
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
