package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.Limits;
import java.util.function.BiConsumer;

/** Cuts text into lines and cells. Lines end with LF, CR LF or CR; cells are parted by tabs. */
final class TextSource {
  private static final int LONGEST_PIECE = 1 << 18;

  private final String text;
  private final Limits limits;
  private final BiConsumer<Line, Breach> breaches;
  private final ImmutableList.Builder<Line> lines = ImmutableList.builder();
  private int number;

  private TextSource(String text, Limits limits, BiConsumer<Line, Breach> breaches) {
    this.text = text;
    this.limits = limits;
    this.breaches = breaches;
  }

  /** Which limit a line is beyond. */
  record Breach(String limit, int value, int found) {}

  static ImmutableList<Line> lines(String text, Limits limits, BiConsumer<Line, Breach> breaches) {
    TextSource source = new TextSource(text, limits, breaches);
    source.cut();
    return source.lines.build();
  }

  private void cut() {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r') {
        if (i < text.length() || i > start) {
          line(start, i);
        }
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
  }

  private void line(int start, int end) {
    number++;
    if (end - start > limits.lineChars()) {
      oversize(start, end, new Breach("lineChars", limits.lineChars(), end - start));
      return;
    }
    int cells = 1;
    int longest = 0;
    int cellStart = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        longest = Math.max(longest, i - cellStart);
        cellStart = i + 1;
        cells += i == end ? 0 : 1;
      }
    }
    if (cells > limits.columns()) {
      oversize(start, end, new Breach("columns", limits.columns(), cells));
    } else if (longest > limits.cellChars()) {
      oversize(start, end, new Breach("cellChars", limits.cellChars(), longest));
    } else {
      lines.add(new Line(number, cells(start, end), false));
    }
  }

  private ImmutableList<String> cells(int start, int end) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    int cellStart = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        cells.add(text.substring(cellStart, i));
        cellStart = i + 1;
      }
    }
    return cells.build();
  }

  private void oversize(int start, int end, Breach breach) {
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    for (int i = start; i < end; i += LONGEST_PIECE) {
      pieces.add(text.substring(i, Math.min(end, i + LONGEST_PIECE)));
    }
    Line line = new Line(number, pieces.build(), true);
    lines.add(line);
    breaches.accept(line, breach);
  }
}
