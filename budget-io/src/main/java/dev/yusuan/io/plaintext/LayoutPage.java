package dev.yusuan.io.plaintext;

import dev.yusuan.io.source.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Tells tables from texts on a page laid out by blanks. */
final class LayoutPage {
  private final BlockList blocks;
  private final Ruler ruler;
  private final List<LayoutLine> lines = new ArrayList<>();
  private final List<LineKind> kinds = new ArrayList<>();

  private LayoutPage(List<TextLine> lines, BlockList blocks) {
    this.blocks = blocks;
    this.ruler = RulerChoice.of(lines);
    for (TextLine line : lines) {
      LayoutLine cut = new LayoutLine(line, LineCutter.cut(line, ruler));
      this.lines.add(cut);
      kinds.add(LineKind.of(cut));
    }
  }

  /** Adds the blocks of a page. */
  static void read(List<TextLine> lines, BlockList blocks) {
    if (lines.stream().allMatch(line -> line.gaps() == 0)) {
      lines.forEach(blocks::paragraph);
    } else {
      new LayoutPage(lines, blocks).read();
    }
  }

  private void read() {
    int next = 0;
    while (next < lines.size()) {
      int end = endOfTable(next);
      List<LayoutLine> table = lines.subList(next, Math.max(end, next + 1));
      List<GridRow> rows = end > next ? LayoutGrid.rows(table, ruler) : List.of();
      if (rows.isEmpty()) {
        table.forEach(line -> blocks.paragraph(line.line()));
      } else {
        blocks.grid(rows, true);
      }
      next += table.size();
    }
  }

  /** Behind the last line of a table that begins with a line; the line itself if none does. */
  private int endOfTable(int start) {
    int first = firstRow(start);
    if (first < 0) {
      return start;
    }
    int end = start;
    for (int i = first; i < lines.size() && isWithin(kinds.get(i)); i++) {
      end = kinds.get(i) == LineKind.ROW ? i + 1 : end;
    }
    TableTail tail = new TableTail(lines.subList(start, end));
    while (end < lines.size() && kinds.get(end) == LineKind.WORD && tail.takes(lines.get(end))) {
      end++;
    }
    return end;
  }

  /**
   * The first row of a table that begins with a line; -1 if none does. Single words stand before it
   * below a caption, or beside a row of which they are the begin.
   */
  private int firstRow(int start) {
    int first = start;
    while (first < lines.size() && kinds.get(first) == LineKind.WORD) {
      first++;
    }
    if (first == lines.size() || kinds.get(first) != LineKind.ROW) {
      return -1;
    }
    boolean below = start > 0 && kinds.get(start - 1) == LineKind.CAPTION;
    return first == start || below || TableTail.isHead(lines.subList(start, first + 1))
        ? first
        : -1;
  }

  private static boolean isWithin(LineKind kind) {
    return kind == LineKind.ROW || kind == LineKind.WORD;
  }
}
