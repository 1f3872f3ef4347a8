package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import java.util.List;
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

  /** A table of this page. */
  void add(AlignedTable table, PageBlock made) {
    last = table;
    header = null;
    block = made;
  }

  /** A table of this page below a header with rulings. */
  void add(RuledHeader ruled, PageBlock made) {
    header = ruled;
    last = null;
    block = made;
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
    last = null;
    header = null;
    block = null;
  }
}
