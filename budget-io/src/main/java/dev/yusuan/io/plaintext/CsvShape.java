package dev.yusuan.io.plaintext;

import dev.yusuan.io.layout.line.Figures;
import dev.yusuan.io.text.Blanks;

/**
 * Tells by its characters whether a text may be CSV: commas part it, and none is within a number.
 */
final class CsvShape {
  private final String text;
  private boolean quoted;
  private int fieldStart;
  private int commas;
  private int lines;
  private int blanks;

  private CsvShape(String text) {
    this.text = text;
  }

  /** Whether all lines with several fields could be records. */
  static boolean isLikely(String text) {
    return text.indexOf(',') >= 0 && text.indexOf('\t') < 0 && new CsvShape(text).isLikely();
  }

  private boolean isLikely() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && !isPart(c, i)) {
        return false;
      }
    }
    return !quoted && commas >= lines;
  }

  /** Whether a character outside quotes may be of a record. */
  private boolean isPart(char c, int at) {
    if (c == ',') {
      if (isInNumber(at)) {
        return false;
      }
      commas++;
      fieldStart = at + 1;
    } else if (c == '\n' || c == '\r') {
      lines++;
      fieldStart = at + 1;
    }
    blanks = Blanks.isBlank(c) && c != '\n' && c != '\r' ? blanks + 1 : 0;
    return blanks < 3 && c != '。' && c != '|';
  }

  /** Whether a comma parts thousands within a text: {@code 收入9,101.68万元}. */
  private boolean isInNumber(int comma) {
    boolean digits = comma > fieldStart && Figures.isDigit(text.charAt(comma - 1));
    int next = comma + 1;
    while (next < text.length() && Figures.isDigit(text.charAt(next))) {
      next++;
    }
    return digits && next - comma == 4 && !isNumber(fieldStart, comma);
  }

  private boolean isNumber(int from, int to) {
    return Figures.kind(text, from, to).isFigure();
  }
}
