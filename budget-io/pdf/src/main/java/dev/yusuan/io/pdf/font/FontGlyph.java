package dev.yusuan.io.pdf.font;

/**
 * What a code of a font prints.
 *
 * @param text the character; U+FFFD where the font does not tell which
 * @param width its width, in sizes
 */
public record FontGlyph(String text, float width) {
  /** Where nothing tells what is printed. */
  public static final String UNKNOWN = "\uFFFD";
}
