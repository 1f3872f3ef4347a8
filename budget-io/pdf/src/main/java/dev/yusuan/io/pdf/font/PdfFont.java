package dev.yusuan.io.pdf.font;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells what the codes of a font print (字体), from its map to Unicode and its widths. The font
 * program itself is opened only where these leave something open.
 */
public final class PdfFont {
  private static final float WIDE = 1;
  private static final float NARROW = 0.5f;

  private final Codes codes;
  private final Characters characters;
  private final Widths widths;
  private final Map<Integer, FontGlyph> glyphs = new HashMap<>();

  PdfFont(Codes codes, Characters characters, Widths widths) {
    this.codes = codes;
    this.characters = characters;
    this.widths = widths;
  }

  /** How many bytes the code at a place has, at least one. */
  public int codeLength(byte[] string, int at) {
    return Math.max(1, Math.min(codes.length(string, at), string.length - at));
  }

  /** What a code prints. */
  public FontGlyph glyph(byte[] string, int at, int length) {
    int code = 0;
    for (int i = at; i < at + length; i++) {
      code = code << 8 | (string[i] & 0xFF);
    }
    FontGlyph known = glyphs.get(code);
    if (known == null) {
      known = load(code, length);
      glyphs.put(code, known);
    }
    return known;
  }

  private FontGlyph load(int code, int length) {
    String text = characters.text(code, length);
    float width = widths.width(code);
    if (width <= 0 && !text.isEmpty()) {
      width = text.charAt(0) >= 0x2E80 ? WIDE : NARROW;
    }
    return new FontGlyph(text, width);
  }

  /** Whether text runs downwards. */
  public boolean isVertical() {
    return codes.isVertical();
  }
}
