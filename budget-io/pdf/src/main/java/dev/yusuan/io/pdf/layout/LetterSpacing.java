package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.page.Direction;
import dev.yusuan.io.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Closes the even gaps of text that is set wide (字间距), so that a gap is one between texts. Each
 * character then reaches to the next.
 */
final class LetterSpacing {
  /** Gaps of text that is set wide, in sizes. */
  private static final float LEAST = 0.05f;

  private static final float MOST = 0.45f;

  /** Even gaps differ by less, in sizes. */
  private static final float EVEN = 0.02f;

  /** A spacing that so many gaps have is also that of two characters alone. */
  private static final int USUAL = 12;

  private final List<Glyph> glyphs;
  private final Map<Integer, Integer> counts = new HashMap<>();

  private LetterSpacing(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  /** The glyphs of a page, those set wide with their gaps. */
  static List<Glyph> closed(List<Glyph> glyphs) {
    LetterSpacing spacing = new LetterSpacing(glyphs);
    spacing.count();
    return spacing.counts.isEmpty() ? glyphs : spacing.close();
  }

  /** Counts the gaps that are even with the one before. */
  private void count() {
    float before = Float.NaN;
    for (int i = 1; i < glyphs.size(); i++) {
      float gap = gap(i);
      if (Math.abs(gap - before) < EVEN) {
        counts.merge(Math.round(gap / EVEN), 1, Integer::sum);
      }
      before = gap;
    }
  }

  /** The gap before a glyph in sizes; not a number where it is none of text that is set wide. */
  private float gap(int index) {
    Glyph last = glyphs.get(index - 1);
    Glyph next = glyphs.get(index);
    float gap = (next.x() - last.x() - last.dx()) / last.size();
    boolean even =
        gap > LEAST
            && gap < MOST
            && last.y() == next.y()
            && last.size() == next.size()
            && last.direction() == Direction.RIGHT
            && !last.isBlank()
            && !next.isBlank();
    return even ? gap : Float.NaN;
  }

  private List<Glyph> close() {
    List<Glyph> closed = new ArrayList<>(glyphs);
    for (int i = 1; i < glyphs.size(); i++) {
      float gap = gap(i);
      if (isEven(gap, i) || isUsual(gap)) {
        Glyph last = glyphs.get(i - 1);
        float dx = last.dx() + gap * last.size();
        closed.set(
            i - 1,
            new Glyph(last.text(), last.x(), last.y(), dx, last.dy(), last.size(), last.run()));
      }
    }
    return closed;
  }

  private boolean isEven(float gap, int index) {
    return (index > 1 && Math.abs(gap - gap(index - 1)) < EVEN)
        || (index + 1 < glyphs.size() && Math.abs(gap - gap(index + 1)) < EVEN);
  }

  private boolean isUsual(float gap) {
    int place = Math.round(gap / EVEN);
    int count = 0;
    for (int near = place - 1; near <= place + 1; near++) {
      count += counts.getOrDefault(near, 0);
    }
    return count >= USUAL;
  }
}
