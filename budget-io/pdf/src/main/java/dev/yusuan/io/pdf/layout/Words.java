package dev.yusuan.io.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Keeps the digits of a number together (数字不拆开). */
public final class Words {
  /** Digits of one run are one number up to such a gap, in sizes. */
  private static final float WITHIN_RUN = 0.3f;

  /** Digits of several runs are one number up to such a gap. */
  private static final float BETWEEN_RUNS = 0.12f;

  private Words() {}

  /** Glyphs that belong to one cell: the digits of a number, any other glyph alone. */
  public static List<List<Glyph>> of(List<Glyph> glyphs) {
    List<List<Glyph>> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!word.isEmpty() && !continues(word.get(word.size() - 1), glyph)) {
        words.add(word);
        word = new ArrayList<>();
      }
      word.add(glyph);
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  /** Whether two glyphs are digits of one number. */
  static boolean continues(Glyph last, Glyph next) {
    if (!last.isNumeral() || !next.isNumeral() || last.direction() != next.direction()) {
      return false;
    }
    float size = Math.max(last.size(), next.size());
    float gap = next.start() - last.end();
    float most = last.run() == next.run() ? WITHIN_RUN : BETWEEN_RUNS;
    return Math.abs(last.baseline() - next.baseline()) < 0.2f * size
        && gap < most * size
        && gap > -WITHIN_RUN * size;
  }
}
