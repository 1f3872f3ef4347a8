package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts glyphs on lines by their baselines (按基线成行). */
public final class TextLines {
  private static final Comparator<Glyph> BY_BASELINE = Comparator.comparing(Glyph::baseline);
  private static final Comparator<Glyph> BY_START = Comparator.comparing(Glyph::start);

  /** Lines whose characters share so much of the height of the smaller are one. */
  private static final float SHARED = 0.5f;

  private static final float HEIGHT = 0.75f;

  private TextLines() {}

  /** The lines of glyphs of one direction, from the first to the last; blank lines left out. */
  public static List<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(Glyph::isBlank);
    sorted.sort(BY_BASELINE);
    List<List<Glyph>> lines = new ArrayList<>();
    for (Glyph glyph : sorted) {
      lineOf(glyph, lines).add(glyph);
    }
    addBlanks(glyphs, lines);
    List<TextLine> result = new ArrayList<>();
    for (List<Glyph> line : lines) {
      line.sort(BY_START);
      result.add(new TextLine(line));
    }
    return result;
  }

  /** The line of a glyph: one of the last few, by the glyph with which it began, or a new one. */
  private static List<Glyph> lineOf(Glyph glyph, List<List<Glyph>> lines) {
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 3); i--) {
      if (shares(lines.get(i).get(0), glyph)) {
        return lines.get(i);
      }
    }
    List<Glyph> line = new ArrayList<>();
    lines.add(line);
    return line;
  }

  private static boolean shares(Glyph a, Glyph b) {
    float heightA = a.size() * HEIGHT;
    float heightB = b.size() * HEIGHT;
    float shared =
        Math.min(a.baseline(), b.baseline())
            - Math.max(a.baseline() - heightA, b.baseline() - heightB);
    return shared >= SHARED * Math.min(heightA, heightB);
  }

  private static void addBlanks(List<Glyph> glyphs, List<List<Glyph>> lines) {
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        nearest(lines, glyph.baseline())
            .filter(line -> shares(line.get(0), glyph))
            .ifPresent(line -> line.add(glyph));
      }
    }
  }

  private static Optional<List<Glyph>> nearest(List<List<Glyph>> lines, float baseline) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).get(0).baseline() < baseline - 0.01f) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    boolean previous =
        low > 0
            && baseline - lines.get(low - 1).get(0).baseline()
                < Math.abs(lines.get(low).get(0).baseline() - baseline);
    return Optional.of(lines.get(previous ? low - 1 : low));
  }
}
