package dev.yusuan.io.layout.line;

/**
 * How many columns a character takes: Chinese ones one, or two, as the tool that printed the text.
 */
public enum Ruler {
  /** Each character takes one column. */
  CHARACTERS(1),
  /** Chinese and full-width characters take two. */
  WIDE(2);

  private final int wide;

  Ruler(int wide) {
    this.wide = wide;
  }

  public int width(char c) {
    if (isWide(c)) {
      return wide;
    }
    return c == '\f' || c == '\uFEFF' || c == '\u200B' ? 0 : 1;
  }

  private static boolean isWide(char c) {
    return c >= '\u2E80' && (c <= '\uD7A3' || (c >= '\uF900' && c < '\uFF61') || c >= '\uFFE0');
  }
}
