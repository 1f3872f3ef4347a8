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
  private @Nullable PageBlock block;

  /** A table of this page. */
  void add(AlignedTable table, PageBlock made) {
    last = table;
    block = made;
  }

  /** The table of the page before that may go on; null once this page has one. */
  @Nullable AlignedTable before() {
    return last == null ? before : null;
  }

  /** Ends a page. */
  public void endPage(List<PageBlock> blocks) {
    int at = blocks.size() - 1;
    while (at >= 0 && blocks.get(at) instanceof PageBlock.Line) {
      at--;
    }
    boolean open = at >= 0 && blocks.get(at) == block && blocks.size() - 1 - at <= MOST_LINES;
    before = open ? last : null;
    last = null;
    block = null;
  }
}
