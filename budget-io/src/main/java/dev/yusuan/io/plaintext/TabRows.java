package dev.yusuan.io.plaintext;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.TextLine;

/** Cuts lines with tabs into cells. */
final class TabRows {
  private TabRows() {}

  static GridRow row(TextLine line) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    int start = line.start();
    for (int at = 0; at <= line.tabs(); at++) {
      int end = at < line.tabs() ? line.text().indexOf('\t', start) : line.end();
      add(cells, line, start, end, at);
      start = end + 1;
    }
    return new GridRow(cells.build(), line.startsPage(), line.tabs() + 1);
  }

  private static void add(
      ImmutableList.Builder<SourceCell> cells, TextLine line, int start, int end, int at) {
    int from = start;
    while (from < end && Blanks.isBlank(line.text().charAt(from))) {
      from++;
    }
    if (from < end) {
      String printed = line.text().substring(start, end);
      String text = FormulaText.shown(Markdown.plain(Blanks.strip(printed)));
      cells.add(new SourceCell(text, at, line.place(at + 1, from, printed)));
    }
  }
}
