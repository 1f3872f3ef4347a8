package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.office.pack.XmlCursor;
import dev.yusuan.io.office.word.WordBlock.Cell;
import dev.yusuan.io.office.word.WordBlock.Merge;
import java.io.IOException;
import java.util.List;

/** Reads one cell of a table of a document. */
final class DocxCell {
  /** Word allows 63; a wrong number must not cost memory. */
  static final int MAX_SPAN = 1_000;

  /** More columns than are kept of any table. */
  private static final int MAX_COLUMNS = 10_000;

  private final XmlCursor xml;
  private final DocxStory story;
  private final ImmutableList.Builder<WordBlock> content = ImmutableList.builder();
  private int columns = 1;
  private Merge merge = Merge.NONE;
  private boolean continuesLeft;
  private boolean deleted;

  DocxCell(XmlCursor xml, DocxStory story) {
    this.xml = xml;
    this.story = story;
  }

  void read() throws IOException {
    story.content(content::add, this);
  }

  /** Reads the properties of the cell. */
  void properties() throws IOException {
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "gridSpan" -> columns = Math.min(MAX_SPAN, Math.max(1, xml.number("val", 1)));
        case "vMerge" ->
            merge = xml.attribute("val", "").equals("restart") ? Merge.BEGINS : Merge.CONTINUES;
        case "hMerge" -> continuesLeft = !xml.attribute("val", "").equals("restart");
        case "cellDel" -> deleted = true;
        case "tcPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  /** Adds the cell to those left of it; the column behind it. */
  int addTo(List<Cell> cells, int at) {
    if (deleted) {
      return at;
    }
    if (continuesLeft && !cells.isEmpty()) {
      Cell left = cells.remove(cells.size() - 1);
      cells.add(new Cell(left.at(), left.columns() + columns, left.merge(), left.content()));
    } else {
      cells.add(new Cell(at, columns, merge, content.build()));
    }
    return Math.min(at + columns, MAX_COLUMNS);
  }
}
