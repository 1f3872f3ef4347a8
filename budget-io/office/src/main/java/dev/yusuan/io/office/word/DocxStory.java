package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.office.pack.XmlCursor;
import dev.yusuan.io.office.word.WordBlock.Cell;
import dev.yusuan.io.office.word.WordBlock.Row;
import dev.yusuan.io.office.word.WordBlock.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a text of a document: its body, or its notes. */
final class DocxStory {
  private final XmlCursor xml;
  private final DocxParts parts;

  DocxStory(XmlCursor xml, DocxParts parts) {
    this.xml = xml;
    this.parts = parts;
  }

  /** Writes what is in the elements of a name; notes that have a type are lines between texts. */
  void read(String element) throws IOException {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals(element)) {
        if (xml.attribute("type") == null) {
          content(parts.blocks()::write, null);
        } else {
          xml.skip();
        }
      }
    }
  }

  /** Reads the blocks within the current element, which may be a cell, to its end. */
  void content(Consumer<WordBlock> to, @Nullable DocxCell cell) throws IOException {
    DocxParagraph paragraph = new DocxParagraph(xml, parts, this);
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "p" -> paragraph.read(to);
        case "tbl" -> to.accept(table());
        case "tcPr" -> {
          if (cell == null) {
            xml.skip();
          } else {
            cell.properties();
          }
        }
        case "del", "moveFrom" -> deletion();
        case "altChunk" -> parts.media().file(xml.qualifiedAttribute("id"));
        case "Fallback", "sdtPr", "sectPr" -> xml.skip();
        default -> {} // What is around blocks: content controls, insertions.
      }
    }
    paragraph.end(to);
  }

  /** Passes over what was deleted. */
  void deletion() throws IOException {
    parts.blocks().countDeleted();
    xml.skip();
  }

  /** Passes over what is hidden. */
  void hidden() throws IOException {
    parts.blocks().countHidden();
    xml.skip();
  }

  private Table table() throws IOException {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    DocxWidths widths = new DocxWidths();
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "tr" -> row(rows);
        case "gridCol" -> widths.add(xml.attribute("w", ""));
        case "tblPr", "tblGridChange", "sdtPr" -> xml.skip();
        default -> {} // What is around rows and columns.
      }
    }
    return widths.measured(rows.build());
  }

  private void row(ImmutableList.Builder<Row> rows) throws IOException {
    List<Cell> cells = new ArrayList<>();
    boolean deleted = false;
    boolean hidden = false;
    int at = 0;
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "gridBefore" -> at = Math.min(DocxCell.MAX_SPAN, Math.max(0, xml.number("val", 0)));
        case "del" -> deleted = true;
        case "hidden" -> hidden = xml.attribute("val", "1").matches("1|true|on");
        case "tc" -> {
          DocxCell cell = new DocxCell(xml, this);
          cell.read();
          at = cell.addTo(cells, at);
        }
        case "tblPrEx", "sdtPr", "trPrChange" -> xml.skip();
        default -> {} // What is around cells.
      }
    }
    if (deleted) {
      parts.blocks().countDeleted();
    } else if (hidden) {
      parts.blocks().countHidden();
    } else {
      rows.add(new Row(ImmutableList.copyOf(cells)));
    }
  }
}
