package dev.yusuan.io.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line that wide gaps part from the rest (文字段).
 *
 * @param line the stretch
 * @param box its space
 * @param text what is printed
 */
record Segment(TextLine line, Rect box, String text) {
  /** A gap so wide, in sizes, parts what stands side by side. */
  private static final float GAP = 0.9f;

  /** At a gap between columns, less is enough. */
  private static final float GUTTER_GAP = 0.25f;

  private static final int MIN_DIGITS = 3;

  private Segment(List<Glyph> glyphs) {
    this(new TextLine(glyphs));
  }

  private Segment(TextLine line) {
    this(line, line.box(), line.text());
  }

  /** The stretches of a line. */
  static List<Segment> of(TextLine line) {
    List<Segment> segments = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : line.glyphs()) {
      if (glyph.isBlank()) {
        continue;
      }
      if (!open.isEmpty() && gap(open.get(open.size() - 1), glyph) >= GAP) {
        segments.add(new Segment(open));
        open = new ArrayList<>();
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      segments.add(new Segment(open));
    }
    return segments;
  }

  private static float gap(Glyph last, Glyph next) {
    return (next.start() - last.end()) / Math.max(last.size(), next.size());
  }

  /** The stretch parted where it has a gap at one of some places between columns. */
  List<Segment> splitAt(List<Float> gutters) {
    List<Segment> parts = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : line.glyphs()) {
      if (!open.isEmpty()) {
        Glyph last = open.get(open.size() - 1);
        boolean parted =
            gap(last, glyph) >= GUTTER_GAP
                && gutters.stream().anyMatch(x -> x >= last.centreX() && x <= glyph.centreX());
        if (parted) {
          parts.add(new Segment(open));
          open = new ArrayList<>();
        }
      }
      open.add(glyph);
    }
    parts.add(new Segment(open));
    return parts;
  }

  /** Whether it is a number and nothing else. */
  boolean isNumber() {
    boolean digit = false;
    for (Glyph glyph : line.glyphs()) {
      if (!glyph.isNumeral()) {
        return false;
      }
      digit |= Character.isDigit(glyph.text().charAt(0));
    }
    return digit;
  }

  /** Whether it is a number as tables print them, and not of a page or a list. */
  boolean isAmount() {
    return isNumber() && (text.length() >= MIN_DIGITS || text.indexOf('.') > 0 || text.equals("0"));
  }

  /** Whether it leads the eye from a title to its page. */
  boolean isLeader() {
    return text.contains("……") || text.contains("....") || text.contains("····");
  }
}
