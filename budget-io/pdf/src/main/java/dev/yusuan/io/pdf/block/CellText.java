package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Glyph;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a cell (单元格文字). */
public final class CellText {
  /** A line is full if less than so many sizes are left of its cell. */
  private static final float BREAK = 1.2f;

  /** What programs leave free on both sides of a cell at most (Word: 5.4 points each). */
  private static final float MARGINS = 11;

  private static final int MAX_DECIMALS = 2;

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?%?");

  private CellText() {}

  /**
   * The lines as one text. Between Chinese characters nothing stands; elsewhere a blank, unless the
   * line was full, so that its text had to break.
   *
   * @param width the width of the cell
   */
  public static String join(List<TextLine> lines, float width) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append(between(lines.get(i - 1), lines.get(i), width));
      }
      text.append(lines.get(i).text());
    }
    return text.toString();
  }

  private static String between(TextLine line, TextLine next, float width) {
    String before = line.text();
    String after = next.text();
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    if (isLetter(last) && isLetter(first)) {
      return " ";
    }
    if (isWide(last) || isWide(first)) {
      return "";
    }
    return isBroken(line, next, width) ? "" : " ";
  }

  /**
   * Whether a number fills its line and goes on in the next one, or one of both is none without the
   * other: {@code 1,20} above {@code 0.00}, {@code 9404} above {@code .23}.
   */
  public static boolean isBroken(TextLine line, TextLine next, float width) {
    String before = line.text();
    String after = next.text();
    if (!line.glyphs().stream().allMatch(Glyph::isNumeral)) {
      return false;
    }
    boolean one = NUMBER.matcher(before + after).matches();
    if (one && (!NUMBER.matcher(before).matches() || !NUMBER.matcher(after).matches())) {
      return true;
    }
    float free = width - (line.end() - line.start());
    if (free >= BREAK * line.size()) {
      return isLeftNoRoom(line, next, free);
    }
    return before.indexOf('.') < 0
        ? after.charAt(0) != '-'
        : after.length() <= MAX_DECIMALS && areDigits(after);
  }

  /**
   * Whether the first digit of a shorter line had no room between the margins of the line above.
   */
  private static boolean isLeftNoRoom(TextLine line, TextLine next, float free) {
    Glyph first = next.glyphs().get(0);
    String text = line.text();
    int decimals = text.indexOf('.') < 0 ? 0 : text.length() - text.indexOf('.') - 1;
    return free < MARGINS + first.width()
        && next.end() - next.start() <= line.end() - line.start()
        && areDigits(next.text())
        && (text.indexOf('.') < 0 || decimals + next.text().length() <= MAX_DECIMALS);
  }

  private static boolean areDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Chinese characters and their punctuation. */
  private static boolean isWide(char c) {
    return c >= 0x2E80;
  }
}
