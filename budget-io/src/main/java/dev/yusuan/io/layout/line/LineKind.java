package dev.yusuan.io.layout.line;

import dev.yusuan.io.text.Blanks;
import java.util.regex.Pattern;

/** What a line laid out by blanks may be, by itself. */
public enum LineKind {
  /** A row of a table: texts apart from each other. */
  ROW,
  /** One text or figure, or texts that no wide gap parts: a row only among rows. */
  WORD,
  /** Labels with what they state, above or below a table: {@code 部门：… 单位：万元}. */
  CAPTION,
  /** What ends a table: a title, a note, a sentence. */
  TEXT;

  /** The number of a table above its title: 表七：, 附表3-1, 部门公开表09, 预算01-3表. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:部门|单位|预算){0,2}公开|预算|附)?[表件][0-9一二三四五六七八九十]{1,3}(?:[-—.][0-9]{1,2})?[：:]?"
              + "|(?:(?:部门|单位|预算){0,2}公开|预算)[0-9]{2}(?:[-—][0-9]{1,2})?表");

  private static final int LONGEST_LABEL = 10;
  private static final int LONGEST_WORD = 30;
  private static final int CELL_OF_TEXT = 15;

  public static LineKind of(LayoutLine line) {
    String text =
        Blanks.squeeze(line.line().text().substring(line.line().from(), line.line().to()));
    if (line.pieces().size() == 1) {
      return single(text);
    }
    if (isNote(text) || isSentence(line, text)) {
      return TEXT;
    }
    if (!line.hasAmount() && isCaption(line)) {
      return CAPTION;
    }
    return line.line().gaps() > 0 ? ROW : WORD;
  }

  private static LineKind single(String text) {
    if (isUnit(text)) {
      return CAPTION;
    }
    boolean title = isTitle(text) || NUMBER.matcher(text).matches();
    boolean ends = isNote(text) || title || text.length() > LONGEST_WORD;
    return ends || text.indexOf('。') >= 0 ? TEXT : WORD;
  }

  private static boolean isNote(String text) {
    return text.startsWith("注：") || text.startsWith("注:") || text.startsWith("备注：");
  }

  private static boolean isTitle(String text) {
    int end = text.length();
    if (text.endsWith("）") || text.endsWith(")")) {
      end = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    }
    return end > 3 && text.charAt(end - 1) == '表';
  }

  /** Whether a line has the marks of a sentence, and figures with units or much text. */
  private static boolean isSentence(LayoutLine line, String text) {
    boolean marks = text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
    return marks && (hasUnit(text) || text.length() / line.pieces().size() >= CELL_OF_TEXT);
  }

  private static boolean hasUnit(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Figures.isDigit(text.charAt(i - 1)) && Figures.isCounted(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCaption(LayoutLine line) {
    for (Piece piece : line.pieces()) {
      if (isUnit(Blanks.squeeze(piece.text()))) {
        return true;
      }
    }
    String first = Blanks.squeeze(line.pieces().get(0).text());
    int colon = colon(first);
    return colon > 0 && colon <= LONGEST_LABEL && !first.startsWith("其中");
  }

  /** Whether a text states the unit of amounts: {@code 金额单位：元}. */
  private static boolean isUnit(String text) {
    int colon = colon(text);
    return colon >= 2 && colon <= LONGEST_LABEL && text.startsWith("单位", colon - 2);
  }

  private static int colon(String text) {
    int full = text.indexOf('：');
    int half = text.indexOf(':');
    return full < 0 || (half >= 0 && half < full) ? half : full;
  }
}
