package dev.yusuan.io.pdf.content;

/**
 * What a code of a font prints.
 *
 * @param text the character; U+FFFD where the font does not tell which
 * @param width its width, in sizes
 */
record FontGlyph(String text, float width) {
  /** Where nothing tells what is printed. */
  static final String UNKNOWN = "\uFFFD";
}
