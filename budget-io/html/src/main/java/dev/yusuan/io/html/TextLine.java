package dev.yusuan.io.html;

/** A line of a page while it is put together: blanks collapse as in a browser. */
final class TextLine {
  private final StringBuilder text = new StringBuilder();
  private boolean blank;
  private boolean broken;

  void append(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isBlank(c)) {
        blank = true;
        broken |= c == '\n' || c == '\r';
      } else if (!isInvisible(c)) {
        space(c);
        text.append(c);
      }
    }
  }

  /** Whether a text is printed otherwise than it is written: blanks collapse. */
  static boolean isChanged(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBlank(text.charAt(i)) || isInvisible(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** Whether a character prints nothing: where a word may break, or may not, and joiners. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }

  /** Appends a text as it is, with all its blanks. */
  void appendExactly(String more) {
    text.append(more);
  }

  /** A line of the file that ends between two Chinese characters is no blank. */
  private void space(char next) {
    int length = text.length();
    if (blank && length > 0 && !(broken && isWide(text.charAt(length - 1)) && isWide(next))) {
      text.append(' ');
    }
    blank = false;
    broken = false;
  }

  private static boolean isWide(char c) {
    return (c >= '\u2E80' && c <= '\u9FFF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFF01' && c <= '\uFF60');
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** The line, to begin anew. */
  String take() {
    String line = text.toString();
    text.setLength(0);
    blank = false;
    broken = false;
    return line;
  }
}
