package dev.yusuan.io.plaintext;

import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.TextLine;

/** The marks of Markdown, which print nothing. */
final class Markdown {
  private static final int DEEPEST_HEADING = 6;

  private Markdown() {}

  /** The level of the heading that a line is; 0 if it is none. */
  static int heading(TextLine line) {
    int level = 0;
    while (line.from() + level < line.to() && line.text().charAt(line.from() + level) == '#') {
      level++;
    }
    return level <= DEEPEST_HEADING && line.from() + level < line.to() ? level : 0;
  }

  /** The text of a heading, without its marks. */
  static String headingText(TextLine line, int level) {
    int to = line.to();
    while (to > line.from() + level && line.text().charAt(to - 1) == '#') {
      to--;
    }
    return plain(Blanks.strip(line.text().substring(line.from() + level, to)));
  }

  /** A text without the marks of bold type. */
  static String plain(String text) {
    int open = text.indexOf("**");
    if (open < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    while (open >= 0) {
      int close = text.indexOf("**", open + 2);
      if (close < 0) {
        break;
      }
      boolean bold = isBold(text, open + 2, close);
      plain.append(text, done, open).append(text, open + (bold ? 2 : 0), close);
      done = bold ? close + 2 : close;
      open = bold ? text.indexOf("**", done) : close;
    }
    return plain.append(text, done, text.length()).toString();
  }

  /** Marks stand at the text that they mark, and stars in a row are no marks. */
  private static boolean isBold(String text, int from, int to) {
    return from < to
        && isPrinted(text.charAt(from))
        && isPrinted(text.charAt(to - 1))
        && (to + 2 == text.length() || text.charAt(to + 2) != '*');
  }

  private static boolean isPrinted(char c) {
    return c != '*' && !Blanks.isBlank(c);
  }
}
