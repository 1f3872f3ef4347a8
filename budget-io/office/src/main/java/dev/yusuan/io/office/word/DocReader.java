package dev.yusuan.io.office.word;

import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads documents of Word 97 to 2003, and of WPS in that format (DOC). */
public final class DocReader {
  private final WordTables blocks;
  private final DocNumbering numbering = new DocNumbering();

  private DocReader(WordTables blocks) {
    this.blocks = blocks;
  }

  public static void read(POIFSFileSystem file, SourceBuilder source) throws IOException {
    WordTables blocks = new WordTables(source);
    DocReader reader = new DocReader(blocks);
    try (HWPFDocument document = new HWPFDocument(file)) {
      reader.content(document.getRange(), 0, blocks::write);
      reader.content(document.getMainTextboxRange(), 0, blocks::write);
      reader.content(document.getFootnoteRange(), 0, blocks::write);
      reader.content(document.getEndnoteRange(), 0, blocks::write);
      tellEdges(document.getHeaderStoryRange(), source);
    }
    blocks.end();
  }

  /** Reads the blocks of a range that stands in so many tables. */
  void content(Range range, int level, Consumer<WordBlock> to) {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        DocTable table = new DocTable(range.getTable(paragraph), this);
        to.accept(table.read());
        i += Math.max(0, table.paragraphs() - 1);
      } else {
        to.accept(text(paragraph));
      }
    }
  }

  private WordBlock.Text text(Paragraph paragraph) {
    WordText text = new WordText();
    if (paragraph.pageBreakBefore()) {
      text.append('\f');
    }
    text.append(numbering.next(paragraph));
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted()) {
        blocks.countDeleted();
      } else if (run.isVanished() && !run.isSpecialCharacter()) {
        blocks.countHidden();
      } else if (run.isSymbol()) {
        text.append(run.getSymbolCharacter());
      } else {
        run.text().chars().forEach(c -> add((char) c, text));
      }
    }
    int level = paragraph.getLvl();
    return new WordBlock.Text(text.take(), level < DocxStyles.BODY ? level + 1 : 0);
  }

  private static void tellEdges(Range headers, SourceBuilder source) {
    PageEdges edges = new PageEdges();
    for (int i = 0; i < headers.numParagraphs(); i++) {
      edges.add(Range.stripFields(headers.getParagraph(i).text()));
    }
    edges.tell(source);
  }

  private static void add(char c, WordText text) {
    switch (c) {
      case 0x13 -> text.field("begin");
      case 0x14 -> text.field("separate");
      case 0x15 -> text.field("end");
      case 0x0B, 0x0E -> text.append('\n');
      case 0x0C -> text.append('\f');
      case 0x1E -> text.append('-');
      case '\t' -> text.append('\t');
      default -> {
        if (c >= ' ' && c != 0x1F) {
          text.append(c);
        }
      }
    }
  }
}
