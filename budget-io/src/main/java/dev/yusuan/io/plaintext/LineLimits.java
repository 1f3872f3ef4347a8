package dev.yusuan.io.plaintext;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.text.TextLine;
import org.jspecify.annotations.Nullable;

/** Holds lines against the limits. */
record LineLimits(Limits limits) {
  /** Which limit a line is beyond. */
  record Breach(String limit, int value, int found) {}

  /** The limit that a line is beyond; null if it is within all. */
  @Nullable Breach breach(TextLine line) {
    int length = line.end() - line.start();
    if (length > limits.lineChars()) {
      return new Breach("lineChars", limits.lineChars(), length);
    }
    if (line.tabs() >= limits.columns()) {
      return new Breach("columns", limits.columns(), line.tabs() + 1);
    }
    int longest = length > limits.cellChars() ? longestCell(line) : 0;
    return longest > limits.cellChars()
        ? new Breach("cellChars", limits.cellChars(), longest)
        : null;
  }

  private static int longestCell(TextLine line) {
    int longest = 0;
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || line.text().charAt(i) == '\t') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return longest;
  }
}
