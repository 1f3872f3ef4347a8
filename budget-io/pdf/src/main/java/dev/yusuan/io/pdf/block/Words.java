package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Keeps together what was printed as one: the digits of a number, the characters of a text (字词不拆开).
 */
public final class Words {
  /** Digits are one number up to such a gap, in sizes. */
  private static final float DIGITS = 0.2f;

  /** Digits of several operations stand closer. */
  private static final float DIGITS_OF_RUNS = 0.12f;

  /** Characters are one text up to such a gap. */
  private static final float TEXT = 0.08f;

  private static final float OVERLAP = 0.3f;

  private Words() {}

  /** Glyphs parted into numbers, and any other glyph alone. */
  public static List<List<Glyph>> numbers(List<Glyph> glyphs) {
    return part(glyphs, Words::isOneNumber);
  }

  /** Glyphs parted into numbers and texts, and any blank alone. */
  public static List<List<Glyph>> words(List<Glyph> glyphs) {
    return part(glyphs, Words::isOneWord);
  }

  private static List<List<Glyph>> part(List<Glyph> glyphs, BiPredicate<Glyph, Glyph> continues) {
    List<List<Glyph>> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!word.isEmpty() && !continues.test(word.get(word.size() - 1), glyph)) {
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
  static boolean isOneNumber(Glyph last, Glyph next) {
    return last.isNumeral()
        && next.isNumeral()
        && isNear(last, next, last.run() == next.run() ? DIGITS : DIGITS_OF_RUNS);
  }

  private static boolean isOneWord(Glyph last, Glyph next) {
    boolean mixed = last.isNumeral() != next.isNumeral();
    return isOneNumber(last, next)
        || (!last.isBlank()
            && !next.isBlank()
            && !(last.isNumeral() && next.isNumeral())
            && (!mixed || last.run() == next.run())
            && isNear(last, next, TEXT));
  }

  private static boolean isNear(Glyph last, Glyph next, float most) {
    if (last.direction() != next.direction()) {
      return false;
    }
    float size = Math.max(last.size(), next.size());
    float gap = next.start() - last.end();
    return Math.abs(last.baseline() - next.baseline()) < 0.2f * size
        && gap < most * size
        && gap > -OVERLAP * size;
  }
}
