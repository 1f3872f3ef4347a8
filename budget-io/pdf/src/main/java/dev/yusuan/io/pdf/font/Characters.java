package dev.yusuan.io.pdf.font;

import java.util.List;
import java.util.Optional;

/** Which characters the codes of a font stand for (字符), by the first source that tells. */
final class Characters {
  private final List<Source> sources;
  private final FontProgram program;

  Characters(List<Source> sources, FontProgram program) {
    this.sources = sources;
    this.program = program;
  }

  /**
   * The character of a code; a blank if it draws nothing; {@link FontGlyph#UNKNOWN} where nothing
   * tells.
   */
  String text(int code, int length) {
    for (Source source : sources) {
      Optional<String> text = source.text(code, length).filter(Characters::isText);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return program
        .text(code)
        .filter(Characters::isText)
        .orElseGet(() -> program.drawsNothing(code) ? " " : FontGlyph.UNKNOWN);
  }

  private static boolean isText(String text) {
    return !text.isEmpty() && text.charAt(0) != 0 && !text.equals(FontGlyph.UNKNOWN);
  }

  /** Something that tells characters: a map, an encoding. */
  interface Source {
    /** The character of a code of so many bytes. */
    Optional<String> text(int code, int length);
  }
}
