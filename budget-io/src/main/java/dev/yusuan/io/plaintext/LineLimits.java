package dev.yusuan.io.plaintext;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.text.TextLine;
import org.jspecify.annotations.Nullable;

/** Holds lines against the limits. */
record LineLimits(Limits limits) {
  /**
   * Which limit a line is beyond.
   *
   * @param limit its name
   * @param value its value
   * @param found what was found; of a limit of the text, that is to be counted yet
   * @param ofText whether it is one of the whole text, so that all below is beyond it too
   */
  record Breach(String limit, int value, int found, boolean ofText) {
    private static Breach ofLine(String limit, int value, int found) {
      return new Breach(limit, value, found, false);
    }

    private static Breach ofText(String limit, int value) {
      return new Breach(limit, value, 0, true);
    }

    Breach withFound(int counted) {
      return new Breach(limit, value, counted, ofText);
    }
  }

  /**
   * The limit that a line is beyond; null if it is within all.
   *
   * @param cellsAbove how many cells the lines above it have
   */
  @Nullable Breach breach(TextLine line, int cellsAbove) {
    if (line.number() > limits.lines()) {
      return Breach.ofText("lines", limits.lines());
    }
    Breach breach = ofLine(line);
    boolean tooMany = breach == null && cellsAbove > limits.cells() - line.cells();
    return tooMany ? Breach.ofText("cells", limits.cells()) : breach;
  }

  private @Nullable Breach ofLine(TextLine line) {
    int length = line.end() - line.start();
    if (length > limits.lineChars()) {
      return Breach.ofLine("lineChars", limits.lineChars(), length);
    }
    if (line.tabs() >= limits.columns()) {
      return Breach.ofLine("columns", limits.columns(), line.tabs() + 1);
    }
    int longest = length > limits.cellChars() ? longestCell(line) : 0;
    return longest > limits.cellChars()
        ? Breach.ofLine("cellChars", limits.cellChars(), longest)
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
