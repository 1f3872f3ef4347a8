package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.TextLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table without rulings with which a page ended, as it may go on on the next one (续表). */
public final class OpenTable {
  /** So many lines of a page, as its number, may stand below a table that goes on. */
  private static final int MOST_LINES = 2;

  private @Nullable AlignedTable before;
  private @Nullable AlignedTable last;
  private @Nullable RuledHeader headerBefore;
  private @Nullable RuledHeader header;
  private @Nullable PageBlock block;

  /** The last lines of the page before, and of this one, which may be a header. */
  private List<TextLine> linesBefore = List.of();

  private List<TextLine> lines = List.of();

  /** The last table of the page before. */
  private @Nullable PageBlock blockBefore;

  /** What the page before ended with, and what stands for it now that more is known. */
  private final Set<Object> replaced = new HashSet<>();

  private PageBlock.@Nullable Table replacement;

  /** How many columns the last table has. */
  private int width;

  /** A table of this page. */
  void add(AlignedTable table, PageBlock.Table made) {
    last = table;
    header = null;
    block = made;
    width = columns(made);
  }

  private static int columns(PageBlock.Table table) {
    int columns = 0;
    for (List<PageBlock.Cell> row : table.rows()) {
      for (PageBlock.Cell cell : row) {
        columns = Math.max(columns, cell.cell().column() + cell.cell().columns());
      }
    }
    return columns;
  }

  /** How many columns the last table has; 0 before the first one. */
  int width() {
    return width;
  }

  /** The last lines of this page that may be a header. */
  void mayEndWithHeader(List<TextLine> header) {
    lines = List.copyOf(header);
  }

  /** The lines of the page before that may be a header; none once this page has a table. */
  List<TextLine> linesBefore() {
    return block == null ? linesBefore : List.of();
  }

  /** Has a table stand for that with which the page before ends. */
  void replaceBefore(PageBlock.Table table) {
    if (blockBefore != null) {
      replaced.add(blockBefore);
    }
    replacement = table;
  }

  /** Has a table stand for lines with which the page before ends. */
  void replaceBefore(List<TextLine> header, PageBlock.Table table) {
    replaced.addAll(header);
    replacement = table;
  }

  /**
   * Replaces what is better known since the next page was read, in the blocks of the one before.
   */
  public void mend(List<PageBlock> page) {
    PageBlock.Table table = replacement;
    if (table == null) {
      return;
    }
    int at = -1;
    for (int i = page.size() - 1; i >= 0; i--) {
      PageBlock each = page.get(i);
      if (replaced.contains(each instanceof PageBlock.Line line ? line.text() : each)) {
        page.remove(i);
        at = i;
      }
    }
    if (at >= 0) {
      page.add(at, table);
    }
    replaced.clear();
    replacement = null;
  }

  /** A table of this page below a header with rulings. */
  void add(RuledHeader ruled, PageBlock made) {
    header = ruled;
    last = null;
    block = made;
  }

  /** The table that a block of this page prints; null if it is not the last one. */
  @Nullable AlignedTable above(PageBlock table) {
    return table == block ? last : null;
  }

  /** The table of the page before that may go on; null once this page has one. */
  @Nullable AlignedTable before() {
    return block == null ? before : null;
  }

  /** The header with rulings of the table of the page before; null once this page has a table. */
  @Nullable RuledHeader headerBefore() {
    return block == null ? headerBefore : null;
  }

  /** Ends a page. */
  public void endPage(List<PageBlock> blocks) {
    int at = blocks.size() - 1;
    while (at >= 0 && blocks.get(at) instanceof PageBlock.Line) {
      at--;
    }
    PageBlock end = at >= 0 && blocks.size() - 1 - at <= MOST_LINES ? blocks.get(at) : null;
    boolean open = end != null && end == block;
    before = open ? last : null;
    headerBefore = open ? header : null;
    if (!open && end instanceof PageBlock.Table table) {
      headerBefore = RuledHeader.of(table).orElse(null);
    }
    linesBefore = isEnd(blocks) ? lines : List.of();
    lines = List.of();
    blockBefore = block;
    last = null;
    header = null;
    block = null;
    blocks.stream()
        .filter(PageBlock.Table.class::isInstance)
        .map(PageBlock.Table.class::cast)
        .forEach(table -> width = columns(table));
  }

  /** Whether a page ends with the lines that may be a header, and no more than few others. */
  private boolean isEnd(List<PageBlock> blocks) {
    int behind = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (!(blocks.get(i) instanceof PageBlock.Line line)) {
        return false;
      }
      if (lines.contains(line.text())) {
        return behind <= MOST_LINES;
      }
      behind++;
    }
    return false;
  }
}
