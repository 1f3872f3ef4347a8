package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.block.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of cells: what stands between them, and which of them go on (单元格文字). */
public final class CellWords {
  /** Characters of one word are set no farther apart, in sizes. */
  private static final float WIDEST = 4;

  /** Lines of a cell stand no farther apart, in sizes. */
  private static final float CLOSE = 1.6f;

  /** Codes have a column for each of their levels, with these above. */
  private static final String LEVELS = "类款项";

  /** Words that go on with nothing above them. */
  private static final Set<String> WHOLE = Set.of("小计", "合计", "总计", "金额", "项目");

  private static final Pattern SIDE_TOTAL = Pattern.compile("(?:本年)?(?:收入|支出)(?:总计|合计)");

  /** Characters that are headings of their own. */
  private static final String ALONE = LEVELS + "目节甲乙丙丁";

  /** Characters that no line ends with, and that none begins with. */
  private static final String OPENING = "（(“‘《〈【[";

  private static final String CLOSING = "）)”’》〉】]、，。：；,.:;%％";

  /** How wide digits and letters are, in sizes. */
  private static final float NARROW = 0.6f;

  private CellWords() {}

  /** The text of a cell; Chinese characters are joined without a blank. */
  public static String text(List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      text.append(between(text, segment.text())).append(segment.text());
    }
    return text.toString();
  }

  /** What is to stand between two texts of a cell. */
  private static String between(CharSequence before, String after) {
    boolean open = before.length() == 0 || after.isEmpty();
    return open || isWide(before.charAt(before.length() - 1)) || isWide(after.charAt(0)) ? "" : " ";
  }

  /** Chinese characters and their punctuation. */
  private static boolean isWide(char c) {
    return c >= 0x2E80;
  }

  static boolean isWhole(String text) {
    return WHOLE.contains(text.replace(" ", ""));
  }

  /**
   * Whether a text cannot be a heading of its own below another one: a single character, unless it
   * heads a part of a code or counts columns, or what ends a bracket that is open.
   */
  static boolean isRest(String above, String text) {
    boolean open =
        above.replace('(', '（').lastIndexOf('（') > above.replace(')', '）').lastIndexOf('）');
    int end = text.replace(')', '）').indexOf('）');
    int begin = text.replace('(', '（').indexOf('（');
    return (open && end >= 0 && (begin < 0 || end < begin))
        || (text.length() == 1
            && Character.isIdeographic(text.charAt(0))
            && ALONE.indexOf(text.charAt(0)) < 0);
  }

  /** How wide the part is, in sizes, with which a text begins and which no line breaks. */
  static float unbroken(String text) {
    int end = 0;
    while (end < text.length() && OPENING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    end = Math.min(text.length(), end + 1);
    while (end < text.length()
        && (CLOSING.indexOf(text.charAt(end)) >= 0
            || (isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end))))) {
      end++;
    }
    long wide = text.substring(0, end).chars().filter(c -> isWide((char) c)).count();
    return wide + (end - wide) * NARROW;
  }

  private static boolean isLatin(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Whether a text begins with an ordinal or 其中. */
  public static boolean beginsItem(String text) {
    return text.startsWith("其中") || isNumbered(text);
  }

  /** Whether a text begins an item, or is the total of a side. */
  public static boolean beginsRow(String text) {
    return beginsItem(text) || SIDE_TOTAL.matcher(text.replace(" ", "")).matches();
  }

  /** Whether a text begins with an ordinal: {@code 一、}, {@code （一）}, {@code 1.}. */
  public static boolean isNumbered(String text) {
    int end = text.startsWith("（") || text.startsWith("(") ? 1 : 0;
    int begin = end;
    while (end < text.length() && "〇零一二三四五六七八九十百0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > begin && end < text.length() && "、.．）)".indexOf(text.charAt(end)) >= 0;
  }

  /**
   * A line on which words that are set with wide blanks are whole: {@code 合　计}.
   *
   * @param others what stands on other lines, above or below which a character may be the rest of a
   *     text
   */
  public static List<Segment> joinSpaced(List<Segment> line, List<Segment> others) {
    List<Segment> joined = new ArrayList<>();
    boolean open = false;
    for (Segment segment : line) {
      boolean one =
          isCharacter(segment) && others.stream().noneMatch(other -> isClose(segment, other));
      if (one && open && isNear(joined.get(joined.size() - 1), segment)) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1).with(segment));
      } else {
        joined.add(segment);
      }
      open = one;
    }
    return joined;
  }

  /** Whether a text is a word that is set with wide blanks. */
  public static boolean isSpaced(Segment segment) {
    String[] characters = segment.text().split(" +");
    return characters.length > 1
        && Arrays.stream(characters).allMatch(c -> c.length() == 1 && isWide(c.charAt(0)));
  }

  private static boolean isCharacter(Segment segment) {
    return segment.text().length() == 1 && Character.isIdeographic(segment.text().charAt(0));
  }

  /**
   * Whether a character stands close below words, and may be the rest of them, or close above a
   * character. Above longer ones no line would be so short.
   */
  private static boolean isClose(Segment segment, Segment other) {
    float pitch = segment.baseline() - other.baseline();
    return (pitch > 0 || other.text().length() == 1)
        && Math.abs(pitch) > segment.line().size() / 2
        && Math.abs(pitch) < CLOSE * segment.line().size()
        && other.box().left() < segment.box().right()
        && segment.box().left() < other.box().right();
  }

  private static boolean isNear(Segment last, Segment next) {
    String before = last.text();
    boolean level = LEVELS.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean isLevel = LEVELS.indexOf(next.text().charAt(0)) >= 0;
    return !(level && isLevel)
        && next.box().left() - last.box().right() <= WIDEST * next.line().size();
  }

  /** Whether words head the total of some columns, which stand below one heading (小计). */
  static boolean isSubtotal(String text) {
    return text.equals("小计");
  }
}
