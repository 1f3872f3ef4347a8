package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads characters that stand upright below each other (竖排), in columns from the right to the left:
 * they are closer to the next one below than to that beside.
 */
public final class StandingText {
  private static final int FEWEST_COLUMNS = 2;
  private static final int FEWEST = 2;

  /** How far apart characters stand at most where the last column is the shortest, in sizes. */
  private static final float LINE = 1.4f;

  /** How far at most where all are as long, so that they may be words that are spaced out. */
  private static final float TIGHT = 1.15f;

  /** Characters that are farther apart are those of a word that fills the width of its cell. */
  private static final float BESIDE = 1.8f;

  private static final float OFF = 0.2f;

  private StandingText() {}

  /** The text of glyphs that run to the right; empty if they do not stand in such columns. */
  public static Optional<String> of(List<Glyph> glyphs) {
    if (glyphs.stream().anyMatch(glyph -> glyph.isBlank() || glyph.text().charAt(0) < '\u2E80')) {
      return Optional.empty();
    }
    List<List<Glyph>> columns = columns(glyphs);
    if (columns.size() < FEWEST_COLUMNS || columns.get(0).size() < FEWEST) {
      return Optional.empty();
    }
    float beside = Float.MAX_VALUE;
    for (int i = 1; i < columns.size(); i++) {
      Glyph right = columns.get(i - 1).get(0);
      float apart = right.x() - columns.get(i).get(0).x();
      if (apart > BESIDE * right.size() || columns.get(i).size() > columns.get(i - 1).size()) {
        return Optional.empty();
      }
      beside = Math.min(beside, apart);
    }
    boolean even = columns.get(columns.size() - 1).size() == columns.get(0).size();
    StringBuilder text = new StringBuilder();
    for (List<Glyph> column : columns) {
      column.sort(Comparator.comparing(Glyph::baseline));
      for (int i = 0; i < column.size(); i++) {
        text.append(column.get(i).text());
        float most = column.get(i).size() * (even ? TIGHT : LINE);
        float below = i == 0 ? 0 : column.get(i).baseline() - column.get(i - 1).baseline();
        if (below > most || below >= beside) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(text.toString());
  }

  /** The glyphs that begin below each other, from the right. */
  private static List<List<Glyph>> columns(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::x).reversed());
    List<List<Glyph>> columns = new ArrayList<>();
    for (Glyph glyph : sorted) {
      List<Glyph> last = columns.isEmpty() ? List.of() : columns.get(columns.size() - 1);
      if (last.isEmpty() || last.get(0).x() - glyph.x() > OFF * glyph.size()) {
        last = new ArrayList<>();
        columns.add(last);
      }
      last.add(glyph);
    }
    return columns;
  }
}
