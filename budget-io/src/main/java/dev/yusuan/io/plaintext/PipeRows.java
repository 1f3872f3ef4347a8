package dev.yusuan.io.plaintext;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.TextLine;
import org.jspecify.annotations.Nullable;

/** Cuts lines of Markdown's tables into cells: {@code | 科目 | 金额 |}. */
final class PipeRows {
  private PipeRows() {}

  /** Whether a line is a row, with a pipe at both ends. */
  static boolean isRow(TextLine line) {
    return line.first() == '|' && line.last() == '|' && line.to() - line.from() > 1;
  }

  /** Whether a table begins at a line, whose rows have no pipes at their ends. */
  static boolean isHeader(TextLine line, @Nullable TextLine below) {
    return line.pipes() > 0 && below != null && !below.afterGap() && isRule(below);
  }

  /** Whether a line is a rule between rows: {@code |---|:-:|}. */
  static boolean isRule(TextLine line) {
    if (line.pipes() == 0) {
      return false;
    }
    boolean dashes = false;
    for (int i = line.from(); i < line.to(); i++) {
      char c = line.text().charAt(i);
      dashes |= c == '-' && i > line.from() && line.text().charAt(i - 1) == '-';
      if ("-|:+".indexOf(c) < 0 && !Blanks.isBlank(c)) {
        return false;
      }
    }
    return dashes;
  }

  static GridRow row(TextLine line) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    int at = 0;
    int start = line.first() == '|' ? line.from() + 1 : line.start();
    int end = line.last() == '|' ? line.to() - 1 : line.end();
    for (int i = start; i <= end; i++) {
      if (i == end || (line.text().charAt(i) == '|' && line.text().charAt(i - 1) != '\\')) {
        add(cells, line, start, i, at);
        at++;
        start = i + 1;
      }
    }
    return new GridRow(cells.build(), line.startsPage(), at);
  }

  private static void add(
      ImmutableList.Builder<SourceCell> cells, TextLine line, int start, int end, int at) {
    String printed = line.text().substring(start, end);
    String text = Blanks.strip(printed);
    if (!text.isEmpty()) {
      int from = line.text().indexOf(text.charAt(0), start);
      cells.add(new SourceCell(plain(text), at, line.place(at + 1, from, printed)));
    }
  }

  private static String plain(String text) {
    String plain = Markdown.plain(text);
    return plain.indexOf('|') < 0 ? plain : plain.replace("\\|", "|");
  }
}
