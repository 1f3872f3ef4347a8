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
    int at = 0;
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || line.text().charAt(i) == '\t') {
        add(cells, line, start, i, at);
        at++;
        start = i + 1;
      }
    }
    return new GridRow(cells.build(), line.startsPage(), at);
  }

  private static void add(
      ImmutableList.Builder<SourceCell> cells, TextLine line, int start, int end, int at) {
    int from = start;
    while (from < end && Blanks.isBlank(line.text().charAt(from))) {
      from++;
    }
    if (from < end) {
      String printed = line.text().substring(start, end);
      String text = Markdown.plain(Blanks.strip(printed));
      cells.add(new SourceCell(text, at, line.place(at + 1, from, printed)));
    }
  }
}
