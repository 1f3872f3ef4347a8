package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out what is printed twice to look bold (叠印). Decided for a run as a whole. */
final class Doubles {
  /** How far a glyph is moved to look bold, in sizes, at most. */
  private static final float MOVED = 0.2f;

  private static final float BUCKET = 8;

  /** Keeps the hashes of buckets apart. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final Map<Long, List<Glyph>> printed = new HashMap<>();

  private Doubles() {}

  /** The glyphs without the runs that print again what is there already. */
  static List<Glyph> without(List<Glyph> glyphs) {
    Doubles doubles = new Doubles();
    List<Glyph> once = new ArrayList<>(glyphs.size());
    int begin = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).run() != glyphs.get(begin).run()) {
        List<Glyph> run = glyphs.subList(begin, i);
        if (!doubles.isPrinted(run)) {
          doubles.print(run);
          once.addAll(run);
        }
        begin = i;
      }
    }
    return once;
  }

  private boolean isPrinted(List<Glyph> run) {
    boolean any = false;
    for (Glyph glyph : run) {
      if (!glyph.isBlank()) {
        if (!isPrinted(glyph)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private boolean isPrinted(Glyph glyph) {
    float near = MOVED * glyph.size();
    int left = bucket(glyph.x() - near);
    int right = bucket(glyph.x() + near);
    int top = bucket(glyph.y() - near);
    int bottom = bucket(glyph.y() + near);
    for (int column = left; column <= right; column++) {
      for (int row = top; row <= bottom; row++) {
        for (Glyph other : printed.getOrDefault(key(column, row), List.of())) {
          if (isSame(glyph, other, near)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isSame(Glyph glyph, Glyph other, float near) {
    return Math.abs(glyph.x() - other.x()) < near
        && Math.abs(glyph.y() - other.y()) < near
        && Math.abs(glyph.size() - other.size()) < near
        && glyph.text().equals(other.text());
  }

  private void print(List<Glyph> run) {
    for (Glyph glyph : run) {
      if (!glyph.isBlank()) {
        printed
            .computeIfAbsent(key(bucket(glyph.x()), bucket(glyph.y())), where -> new ArrayList<>(2))
            .add(glyph);
      }
    }
  }

  private static int bucket(float place) {
    return (int) Math.floor(place / BUCKET);
  }

  private static long key(int column, int row) {
    return column * SPREAD + row;
  }
}
