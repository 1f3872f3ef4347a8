package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * A stretch of a line that gaps part from the rest (文字段).
 *
 * @param line the stretch
 * @param box its space
 * @param text what is printed
 */
public record Segment(TextLine line, Rect box, String text) {
  /** A gap so wide, in sizes, parts what stands side by side. */
  private static final float GAP = 0.9f;

  /** In a table, less does. */
  private static final float GAP_IN_TABLE = 0.6f;

  /** Texts that several operations printed are parted by less. */
  private static final float GAP_OF_RUNS = 0.45f;

  /** A number and a text in a table are parted by less. */
  private static final float NUMBER_GAP = 0.25f;

  /** Baselines that differ by more, in sizes, are of two cells. */
  private static final float SHIFTED = 0.15f;

  /** An amount and a text that several operations printed by less. */
  private static final float NUMBER_GAP_OF_RUNS = 0.12f;

  /** At a gap between columns, less is enough. */
  private static final float GUTTER_GAP = 0.2f;

  /** A text so far, in sizes, behind digits may be in another cell. */
  private static final float CLOSE = 0.1f;

  /** Gaps part texts that have so many times as many characters without one. */
  private static final int MOSTLY = 2;

  /** Characters of one text stand no farther apart, in sizes. */
  private static final float EVEN = 0.03f;

  /** Chinese characters and their punctuation begin here. */
  private static final char FIRST_WIDE = 0x2E80;

  /** So many gaps between characters tell how far apart a line is set. */
  private static final int FEWEST_GAPS = 3;

  /** Characters of one text are set no farther apart, in sizes. */
  private static final float WIDEST_SPACING = 0.8f;

  private static final int MIN_DIGITS = 3;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2} ?年");

  private Segment(List<Glyph> glyphs) {
    this(new TextLine(glyphs));
  }

  private Segment(TextLine line) {
    this(line, line.box(), line.text());
  }

  /** The stretches of a line that wide gaps part. */
  public static List<Segment> of(TextLine line) {
    return cut(line, (last, next) -> gap(last, next) >= GAP || areTwoNumbers(last, next));
  }

  /** Whether a gap in a line is wider than between words. */
  public static boolean hasGap(TextLine line) {
    return cut(line, (last, next) -> gap(last, next) >= GAP).size() > 1;
  }

  /** Whether a line may have several stretches. */
  public static boolean isParted(TextLine line) {
    Glyph last = null;
    for (Glyph glyph : line.glyphs()) {
      if (!glyph.isBlank()) {
        if (last != null
            && (gap(last, glyph) >= NUMBER_GAP_OF_RUNS
                || Math.abs(last.baseline() - glyph.baseline()) > SHIFTED * glyph.size())) {
          return true;
        }
        last = glyph;
      }
    }
    return false;
  }

  /** The stretches of a line of a table, in which numbers stand apart. */
  public static List<Segment> pieces(TextLine line) {
    float spacing = spacing(line);
    List<Segment> pieces = cut(line, (last, next) -> isApart(last, next, spacing));
    for (int i = pieces.size() - 1; i > 0; i--) {
      if (isOneText(pieces.get(i - 1), pieces.get(i), line)) {
        pieces.set(i - 1, pieces.get(i - 1).with(pieces.remove(i)));
      }
    }
    return pieces;
  }

  /**
   * Whether digits stand close to a text, or with a printed blank between: 201 教育支出. A year may
   * follow a text: 2024年预算数比 2023年.
   */
  private static boolean isOneText(Segment before, Segment after, TextLine line) {
    float gap = after.box.left() - before.box.right();
    if (!before.isNumber() && YEAR.matcher(after.text).lookingAt()) {
      return gap < NUMBER_GAP * line.size();
    }
    return before.isNumber() != after.isNumber()
        && (before.isDigits() || after.isDigits())
        && gap < GAP_IN_TABLE * line.size()
        && (gap < NUMBER_GAP * line.size() || hasBlank(line, before.box.right(), after.box.left()));
  }

  private boolean isDigits() {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isApart(Glyph last, Glyph next, float spacing) {
    boolean mixed = last.isNumeral() != next.isNumeral();
    float gap = gap(last, next) - (mixed ? 0 : spacing);
    return areTwoNumbers(last, next)
        || Math.abs(last.baseline() - next.baseline()) > SHIFTED * next.size()
        || gap >= GAP_IN_TABLE
        || (mixed && gap >= (last.run() == next.run() ? NUMBER_GAP : NUMBER_GAP_OF_RUNS))
        || (last.run() != next.run() && gap >= GAP_OF_RUNS);
  }

  /** How far apart the characters of a line are set (字间距), in sizes. */
  private static float spacing(TextLine line) {
    float[] gaps = new float[line.glyphs().size()];
    int count = 0;
    Glyph last = null;
    for (Glyph glyph : line.glyphs()) {
      if (glyph.isBlank()) {
        continue;
      }
      if (last != null && !last.isNumeral() && !glyph.isNumeral()) {
        gaps[count++] = gap(last, glyph);
      }
      last = glyph;
    }
    if (count < FEWEST_GAPS) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    float usual = Math.max(0, gaps[count / 2]);
    return usual > WIDEST_SPACING ? 0 : usual;
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
  public List<Segment> splitAt(List<Float> gutters) {
    List<Segment> parts =
        cut(
            line,
            (last, next) ->
                (gap(last, next) >= GUTTER_GAP || isOtherNumber(last, next))
                    && isBetween(last, next, gutters));
    return parts.size() > 1 ? parts : List.of(this);
  }

  /** The stretch parted at places between columns where it has a gap and prints no blank. */
  public List<Segment> splitAtGaps(List<Float> gutters) {
    return cut(
        line,
        (last, next) ->
            gap(last, next) >= GUTTER_GAP
                && isBetween(last, next, gutters)
                && !hasBlank(line, last.end(), next.start()));
  }

  /** The digits with which it begins, and the text close behind them; itself where it has none. */
  public List<Segment> codeAndName() {
    List<Segment> parts =
        cut(line, (last, next) -> last.isNumeral() && !next.isNumeral() && gap(last, next) > CLOSE);
    return parts.size() == 2 && parts.get(0).isDigits() ? parts : List.of(this);
  }

  /**
   * The texts that several operations printed, where gaps part Chinese characters of two of them
   * and most of the others have none between them.
   */
  public List<Segment> texts() {
    int even = 0;
    int wide = 0;
    Glyph last = null;
    for (Glyph glyph : line.glyphs()) {
      float gap = last == null ? 0 : gap(last, glyph);
      boolean parted = last != null && gap > CLOSE && last.run() != glyph.run();
      if (glyph.isBlank() || (gap > EVEN && !parted)) {
        return List.of(this);
      }
      wide += parted ? 1 : 0;
      even += parted || last == null ? 0 : 1;
      last = glyph;
    }
    if (even < MOSTLY * wide) {
      return List.of(this);
    }
    return cut(line, (before, next) -> gap(before, next) > CLOSE && isWide(before) && isWide(next));
  }

  private static boolean isWide(Glyph glyph) {
    return glyph.text().charAt(0) >= FIRST_WIDE;
  }

  private static boolean hasBlank(TextLine line, float from, float to) {
    return line.glyphs().stream()
        .anyMatch(glyph -> glyph.isBlank() && glyph.centreX() > from && glyph.centreX() < to);
  }

  private static boolean isBetween(Glyph last, Glyph next, List<Float> gutters) {
    return gutters.stream().anyMatch(x -> x >= last.centreX() && x <= next.centreX());
  }

  private static boolean isOtherNumber(Glyph last, Glyph next) {
    return last.run() != next.run() && last.isNumeral() != next.isNumeral();
  }

  private static List<Segment> cut(TextLine line, BiPredicate<Glyph, Glyph> apart) {
    List<Segment> segments = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    List<Glyph> blanks = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : line.glyphs()) {
      if (glyph.isBlank()) {
        blanks.add(glyph);
        continue;
      }
      if (last != null && apart.test(last, glyph)) {
        segments.add(new Segment(open));
        open = new ArrayList<>();
      } else if (last != null) {
        open.addAll(blanks);
      }
      blanks.clear();
      open.add(glyph);
      last = glyph;
    }
    if (!open.isEmpty()) {
      segments.add(new Segment(open));
    }
    return segments;
  }

  /** This stretch and one behind it on the line. */
  public Segment with(Segment next) {
    List<Glyph> glyphs = new ArrayList<>(line.glyphs());
    glyphs.addAll(next.line.glyphs());
    return new Segment(glyphs);
  }

  /** Its baseline. */
  public float baseline() {
    return line.baseline();
  }

  /** Whether it is a number and nothing else. */
  public boolean isNumber() {
    boolean digit = false;
    for (Glyph glyph : line.glyphs()) {
      if (!glyph.isNumeral() && !glyph.isBlank()) {
        return false;
      }
      digit |= Character.isDigit(glyph.text().charAt(0));
    }
    return digit;
  }

  /** Whether it is a number as tables print them, and not of a page or a list. */
  public boolean isAmount() {
    return isNumber() && (text.length() >= MIN_DIGITS || text.indexOf('.') > 0 || text.equals("0"));
  }

  /** Whether it leads the eye from a title to its page. */
  public boolean isLeader() {
    return text.contains("……") || text.contains("....") || text.contains("····");
  }

  /** Whether it names something and tells it, as the unit of the amounts. */
  public boolean isCaption() {
    return (text.indexOf('：') >= 0 || text.indexOf(':') >= 0) && !text.contains("其中");
  }
}
