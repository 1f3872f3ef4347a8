package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which glyphs stand beside others on their line (左右相邻). */
final class Neighbours {
  /** Glyphs that are parted by less, in sizes, are beside each other. */
  private static final float BESIDE = 0.3f;

  /** How much of their height is on one line at least, in sizes. */
  private static final float SHARED = 0.3f;

  /** Glyphs that share more of their width, in sizes, are printed over each other. */
  private static final float OVER = 0.15f;

  /** How high the strips are in which glyphs are looked for, in points. */
  private static final float STRIP = 8;

  /** Glyphs of a strip within one square; where more are, all are taken for beside each other. */
  private static final int MANY = 64;

  /** Larger glyphs are those of titles. */
  private static final float LARGEST = 40;

  private final Map<Long, List<Glyph>> squares = new HashMap<>();

  Neighbours(Collection<Glyph> glyphs) {
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        squares
            .computeIfAbsent(
                square(strip(glyph.centreX()), strip(glyph.centreY())), key -> new ArrayList<>())
            .add(glyph);
      }
    }
  }

  private static int strip(float at) {
    return (int) Math.floor(at / STRIP);
  }

  private static long square(int column, int row) {
    return ((long) column << Integer.SIZE) ^ (row & 0xFFFFFFFFL);
  }

  /** How a glyph stands among the others. */
  enum Place {
    /** With nothing beside it. */
    FREE,
    /** With something beside it, as in a word or a number; so all very large ones. */
    BESIDE,
    /** Printed over others. */
    OVER
  }

  Place place(Glyph glyph) {
    float size = glyph.size();
    if (size > LARGEST) {
      return Place.BESIDE;
    }
    Place place = Place.FREE;
    float reach = (1 + BESIDE) * Math.max(size, Math.abs(glyph.dx()));
    for (int row = strip(glyph.centreY() - size); row <= strip(glyph.centreY() + size); row++) {
      int last = strip(glyph.centreX() + reach);
      for (int column = strip(glyph.centreX() - reach); column <= last; column++) {
        List<Glyph> near = squares.getOrDefault(square(column, row), List.of());
        if (near.size() > MANY) {
          return Place.BESIDE;
        }
        for (Glyph other : near) {
          float shared = shared(glyph, other);
          if (shared > OVER * size) {
            return Place.OVER;
          }
          place = shared > -BESIDE * size ? Place.BESIDE : place;
        }
      }
    }
    return place;
  }

  /** How much of the width of both is one, less than none where they are apart. */
  private static float shared(Glyph glyph, Glyph other) {
    float apart = Math.abs(glyph.centreY() - other.centreY());
    boolean onLine = apart < (1 - SHARED) * Math.min(glyph.size(), other.size());
    if (!onLine || isSame(glyph, other)) {
      return -Float.MAX_VALUE;
    }
    return Math.min(glyph.x() + glyph.dx(), other.x() + other.dx())
        - Math.max(glyph.x(), other.x());
  }

  /** Whether two characters stand below each other, however close. */
  private static boolean isSame(Glyph glyph, Glyph other) {
    return Math.abs(glyph.centreX() - other.centreX()) < OVER * glyph.size()
        && Math.abs(glyph.size() - other.size()) < OVER * glyph.size();
  }
}
