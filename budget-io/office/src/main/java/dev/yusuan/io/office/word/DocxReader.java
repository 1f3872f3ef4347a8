package dev.yusuan.io.office.word;

import dev.yusuan.io.office.pack.OfficePackage;
import dev.yusuan.io.office.pack.XmlCursor;
import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;
import java.util.Optional;

/** Reads documents of Word 2007 and later (DOCX), tracked changes as accepted. */
public final class DocxReader {
  private DocxReader() {}

  public static void read(OfficePackage content, SourceBuilder source) throws IOException {
    DocxStyles styles = new DocxStyles();
    Optional<String> part = content.related("/styles");
    if (part.isPresent()) {
      try (XmlCursor xml = content.open(part.get())) {
        styles.read(xml);
      }
    }
    WordTables blocks = new WordTables(source);
    DocxMedia media = new DocxMedia(content, source);
    try (XmlCursor xml = content.open(content.document())) {
      new DocxStory(xml, styles, blocks, media).read("body");
    }
    notes("/footnotes", "footnote", content, new DocxStoryParts(styles, blocks, media));
    notes("/endnotes", "endnote", content, new DocxStoryParts(styles, blocks, media));
    blocks.end();
  }

  private record DocxStoryParts(DocxStyles styles, WordTables blocks, DocxMedia media) {}

  private static void notes(
      String type, String element, OfficePackage content, DocxStoryParts parts) throws IOException {
    Optional<String> part = content.related(type);
    if (part.isPresent()) {
      try (XmlCursor xml = content.open(part.get())) {
        new DocxStory(xml, parts.styles(), parts.blocks(), parts.media()).read(element);
      }
    }
  }
}
