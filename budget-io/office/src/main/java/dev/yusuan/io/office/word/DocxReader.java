package dev.yusuan.io.office.word;

import dev.yusuan.io.office.pack.OfficePackage;
import dev.yusuan.io.office.pack.XmlCursor;
import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads documents of Word 2007 and later (DOCX), tracked changes as accepted. */
public final class DocxReader {
  private DocxReader() {}

  public static void read(OfficePackage content, SourceBuilder source) throws IOException {
    DocxParts parts =
        new DocxParts(
            new DocxStyles(),
            new DocxNumbering(),
            DocxHeaders.of(content),
            new WordTables(source),
            new DocxMedia(content, source));
    open("/styles", content, parts.styles()::read);
    open("/numbering", content, parts.numbering()::read);
    parts.beginSection();
    read(content.document(), content, xml -> new DocxStory(xml, parts).read("body"));
    open("/footnotes", content, xml -> new DocxStory(xml, parts).read("footnote"));
    open("/endnotes", content, xml -> new DocxStory(xml, parts).read("endnote"));
    parts.blocks().end();
    PageEdges edges = new PageEdges();
    for (String type : List.of("/header", "/footer")) {
      for (String part : content.allRelated(type)) {
        if (!parts.headers().has(part)) {
          read(part, content, edges::read);
        }
      }
    }
    edges.tell(source);
  }

  /** Reads a part of the document. */
  private interface PartReader {
    void read(XmlCursor xml) throws IOException;
  }

  /** Reads the part of a type, if the document has one. */
  private static void open(String type, OfficePackage content, PartReader reader)
      throws IOException {
    Optional<String> part = content.related(type);
    if (part.isPresent()) {
      read(part.get(), content, reader);
    }
  }

  private static void read(String part, OfficePackage content, PartReader reader)
      throws IOException {
    try (XmlCursor xml = content.open(part)) {
      reader.read(xml);
    }
  }
}
