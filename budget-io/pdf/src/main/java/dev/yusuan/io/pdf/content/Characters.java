package dev.yusuan.io.pdf.content;

import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.jspecify.annotations.Nullable;

/** Which characters the codes of a font stand for (字符). */
final class Characters {
  private final @Nullable CMap toUnicode;
  private final FontProgram program;

  Characters(@Nullable CMap toUnicode, FontProgram program) {
    this.toUnicode = toUnicode;
    this.program = program;
  }

  /**
   * The character of a code, as the font's map to Unicode says, else as its encoding does; a blank
   * if it draws nothing; {@link FontGlyph#UNKNOWN} where nothing tells.
   */
  String text(int code, int length) {
    Optional<String> mapped =
        Optional.ofNullable(toUnicode).map(map -> map.toUnicode(code, length));
    return mapped
        .filter(Characters::isText)
        .or(() -> program.text(code).filter(Characters::isText))
        .orElseGet(() -> program.drawsNothing(code) ? " " : FontGlyph.UNKNOWN);
  }

  private static boolean isText(String text) {
    return !text.isEmpty() && text.charAt(0) != 0 && !text.equals(FontGlyph.UNKNOWN);
  }
}
