package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import java.util.List;

/** Glyphs on one line, in the order in which they are read (文字行). */
public final class TextLine {
  /** A gap so wide, in sizes, is a blank even if none is printed. */
  private static final float BLANK_GAP = 0.5f;

  /** A gap so wide parts what stands side by side. */
  static final float WIDE_GAP = 2;

  /** A printed blank counts where it leaves so much. */
  private static final float PRINTED_BLANK = 0.12f;

  private final List<Glyph> glyphs;

  /** A line of glyphs, blank ones included. */
  public TextLine(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  /** The glyphs, those that are blank included. */
  public List<Glyph> glyphs() {
    return glyphs;
  }

  /** What is printed, with a blank for a gap and two for a wide one. */
  public String text() {
    StringBuilder text = new StringBuilder();
    Glyph last = null;
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (last != null) {
        text.append(blanks(last, glyph, blank));
      }
      text.append(glyph.text());
      last = glyph;
      blank = false;
    }
    return text.toString();
  }

  private static String blanks(Glyph last, Glyph next, boolean printed) {
    float gap = (next.start() - last.end()) / Math.max(last.size(), next.size());
    if (gap >= WIDE_GAP) {
      return "  ";
    }
    boolean numbers = last.isNumeral() && next.isNumeral() && !Words.isOneNumber(last, next);
    return gap >= BLANK_GAP || numbers || (printed && gap >= PRINTED_BLANK) ? " " : "";
  }

  /** Whether nothing is seen of it. */
  public boolean isBlank() {
    return glyphs.stream().allMatch(Glyph::isBlank);
  }

  /** The size of most of it. */
  public float size() {
    float size = 0;
    int most = 0;
    int count = 0;
    float current = -1;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        continue;
      }
      count = glyph.size() == current ? count + 1 : 1;
      current = glyph.size();
      if (count > most) {
        most = count;
        size = current;
      }
    }
    return size;
  }

  /** Its baseline, across its own direction. */
  public float baseline() {
    return first().baseline();
  }

  /** How much higher than a line its highest standing word is, in sizes. */
  public float standing() {
    float standing = 0;
    for (Glyph glyph : glyphs) {
      standing = Math.max(standing, glyph.standing());
    }
    return standing;
  }

  /** Where it begins, along its own direction. */
  public float start() {
    return first().start();
  }

  /** Where it ends, along its own direction. */
  public float end() {
    Glyph last = first();
    for (Glyph glyph : glyphs) {
      last = glyph.isBlank() ? last : glyph;
    }
    return last.end();
  }

  private Glyph first() {
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        return glyph;
      }
    }
    return glyphs.get(0);
  }

  /** How many characters are seen of it. */
  public int length() {
    int length = 0;
    for (Glyph glyph : glyphs) {
      length += glyph.isBlank() ? 0 : 1;
    }
    return length;
  }

  /** The space that it takes. */
  public Rect box() {
    Rect box = null;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        box = box == null ? glyph.box() : box.union(glyph.box());
      }
    }
    return box == null ? glyphs.get(0).box() : box;
  }
}
