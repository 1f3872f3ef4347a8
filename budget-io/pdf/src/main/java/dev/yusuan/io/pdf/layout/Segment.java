package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

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

  /** A number and a text in a table are parted by less. */
  private static final float NUMBER_GAP = 0.25f;

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
    return cut(line, (last, next) -> gap(last, next) >= GAP || areTwoNumbers(last, next));
  }

  /** The stretches of a row, in which numbers stand apart. */
  List<Segment> splitAtNumbers() {
    return cut(
        line,
        (last, next) ->
            gap(last, next) >= GAP
                || areTwoNumbers(last, next)
                || (gap(last, next) >= NUMBER_GAP && last.isNumeral() != next.isNumeral()));
  }

  private static boolean areTwoNumbers(Glyph last, Glyph next) {
    return last.isNumeral() && next.isNumeral() && !Words.isOneNumber(last, next);
  }

  private static float gap(Glyph last, Glyph next) {
    return (next.start() - last.end()) / Math.max(last.size(), next.size());
  }

  /**
   * The stretch parted at places between columns, where it has a gap or a number that another
   * operation printed.
   */
  List<Segment> splitAt(List<Float> gutters) {
    return cut(
        line,
        (last, next) ->
            (gap(last, next) >= GUTTER_GAP || isOtherNumber(last, next))
                && gutters.stream().anyMatch(x -> x >= last.centreX() && x <= next.centreX()));
  }

  private static boolean isOtherNumber(Glyph last, Glyph next) {
    return last.run() != next.run() && last.isNumeral() != next.isNumeral();
  }

  private static List<Segment> cut(TextLine line, BiPredicate<Glyph, Glyph> apart) {
    List<Segment> segments = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : line.glyphs()) {
      if (glyph.isBlank()) {
        continue;
      }
      if (!open.isEmpty() && apart.test(open.get(open.size() - 1), glyph)) {
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

  /** Whether it names something and tells it, as the unit of the amounts. */
  boolean isCaption() {
    return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
  }
}
