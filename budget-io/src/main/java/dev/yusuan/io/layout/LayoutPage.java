package dev.yusuan.io.layout;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.layout.line.ItemStart;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.LineCutter;
import dev.yusuan.io.layout.line.LineKind;
import dev.yusuan.io.layout.line.Ruler;
import dev.yusuan.io.layout.line.RulerChoice;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Tells tables from texts on a page laid out by blanks. */
public final class LayoutPage {
  private final ImmutableList.Builder<LayoutRegion> regions = ImmutableList.builder();
  private final Ruler ruler;
  private final List<LayoutLine> lines = new ArrayList<>();
  private final List<LineKind> kinds = new ArrayList<>();

  private LayoutPage(List<TextLine> lines, RulerChoice rulers) {
    this.ruler = rulers.of(lines);
    for (TextLine line : lines) {
      LayoutLine cut = new LayoutLine(line, LineCutter.cut(line, ruler));
      this.lines.add(cut);
      kinds.add(LineKind.of(cut));
    }
  }

  /**
   * The regions of a page, from top to bottom.
   *
   * @param lines its lines that print something, none with tabs
   * @param rulers chooses the ruler of each page of the text
   */
  public static ImmutableList<LayoutRegion> regions(List<TextLine> lines, RulerChoice rulers) {
    if (lines.stream().allMatch(line -> line.gaps() == 0)) {
      return ImmutableList.of(new LayoutRegion(ImmutableList.copyOf(lines), ImmutableList.of()));
    }
    LayoutPage page = new LayoutPage(lines, rulers);
    page.read();
    return page.regions.build();
  }

  private void read() {
    int next = 0;
    while (next < lines.size()) {
      int row = next;
      while (row < lines.size() && kinds.get(row) == LineKind.WORD) {
        row++;
      }
      if (row < lines.size() && kinds.get(row) == LineKind.ROW) {
        next = table(next, row);
      } else {
        int end = Math.min(lines.size(), row + 1);
        add(next, end, ImmutableList.of());
        next = end;
      }
    }
  }

  private void add(int from, int to, ImmutableList<GridRow> rows) {
    if (from < to) {
      regions.add(
          new LayoutRegion(
              lines.subList(from, to).stream()
                  .map(LayoutLine::line)
                  .collect(ImmutableList.toImmutableList()),
              rows));
    }
  }

  /** Adds the table of a row, and the words before it from a line on; tells the line behind. */
  private int table(int from, int row) {
    int end = row;
    for (int i = row; i < lines.size() && isWithin(kinds.get(i)); i++) {
      end = kinds.get(i) == LineKind.ROW ? i + 1 : end;
    }
    TableTail tail = new TableTail(lines.subList(row, end));
    while (end < lines.size()
        && kinds.get(end) == LineKind.WORD
        && tail.takes(lines.get(end), lines.get(end - 1))) {
      end++;
    }
    int begin = begin(from, row, tail);
    add(from, begin, ImmutableList.of());
    add(begin, end, LayoutGrid.rows(lines.subList(begin, end), ruler));
    return end;
  }

  /** The first of the words before a row that belong to its table: all of them below a caption. */
  private int begin(int from, int row, TableTail tail) {
    if (from > 0 && kinds.get(from - 1) == LineKind.CAPTION) {
      return from;
    }
    int begin = row;
    while (begin > from && isBefore(lines.get(begin - 1), lines.get(begin), tail)) {
      begin--;
    }
    return begin;
  }

  /** Whether a word before a row is of its table; one with a number heads the text around it. */
  private static boolean isBefore(LayoutLine word, LayoutLine line, TableTail tail) {
    boolean heads = ItemStart.isNumbered(word.pieces().get(0));
    return TableTail.isHead(word, line) || (!heads && tail.takes(word, line));
  }

  private static boolean isWithin(LineKind kind) {
    return kind == LineKind.ROW || kind == LineKind.WORD;
  }
}
