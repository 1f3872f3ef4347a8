package dev.yusuan.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Masks the names and telephone numbers of persons who are printed as contacts (联系人): what follows
 * one of the labels of a contact, and mobile numbers wherever they stand.
 */
public final class ContactMask {
  /** What stands in the place of a name or a number. */
  public static final String MASK = "＊＊＊";

  private static final ImmutableSet<String> LABELS =
      ImmutableSet.of(
          "项目负责人", "单位负责人", "负责人", "联系人", "联系电话", "联系方式", "填报人", "经办人", "审核人", "电话", "手机");

  /** What longer labels end with: 项目联系人, 联系人电话, 单位联系电话. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of("联系人", "联系电话", "联系方式", "联系人电话", "负责人电话");

  private static final int LONGEST_LABEL = 9;
  private static final Splitter CELLS = Splitter.on('\t');
  private static final String HOTLINE = "12345";
  private static final String SEPARATORS = "，,；;。、\t\r\n";
  private static final int MOBILE_DIGITS = 11;
  private static final int LONGEST_NAME = 4;
  private static final int SHORTEST_NUMBER = 7;
  private static final ImmutableSet<String> ADDITIONS =
      ImmutableSet.of(
          "", "：", ":", "姓名", "及电话", "及电话：", "及联系电话", "及联系方式", "（签字）", "(签字)", "（签字）：", "(签字)：",
          "姓名：");

  private ContactMask() {}

  /**
   * The cells of a line, with the cell after each label of a contact masked, and mobile numbers.
   */
  public static ImmutableList<String> maskLine(ImmutableList<String> cells) {
    ImmutableList.Builder<String> masked = ImmutableList.builderWithExpectedSize(cells.size());
    boolean afterLabel = false;
    boolean afterLabelAndBlanks = false;
    for (String cell : cells) {
      boolean label = isLabel(cell);
      boolean blank = CharMatcher.whitespace().matchesAllOf(cell);
      boolean contact = afterLabel ? !label && !isHotline(cell) : isNumber(cell);
      masked.add(!blank && (afterLabel || afterLabelAndBlanks) && contact ? MASK : maskWords(cell));
      afterLabelAndBlanks = blank && (afterLabel || afterLabelAndBlanks);
      afterLabel = label;
    }
    return masked.build();
  }

  /** Whether a cell is a telephone number and nothing else. */
  private static boolean isNumber(String cell) {
    String number = CharMatcher.whitespace().removeFrom(cell);
    return number.length() >= SHORTEST_NUMBER
        && number.chars().allMatch(c -> isDigit(c) || c == '-');
  }

  /** Whether a cell of a line is a label of a contact, or begins with one and a colon. */
  public static boolean hasLabel(ImmutableList<String> cells) {
    return cells.stream().anyMatch(cell -> isLabel(cell) || beginsWithLabel(cell));
  }

  private static boolean beginsWithLabel(String cell) {
    String text = CharMatcher.whitespace().removeFrom(cell).replace(':', '：');
    return LABELS.stream().anyMatch(label -> text.startsWith(label + "："));
  }

  /** A text with what follows “联系人：” and its like masked, and mobile numbers; tabs part cells. */
  public static String mask(String text) {
    if (text.indexOf('\t') < 0) {
      return maskWords(text);
    }
    return String.join("\t", maskLine(ImmutableList.copyOf(CELLS.split(text))));
  }

  private static String maskWords(String text) {
    StringBuilder masked = null;
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = contactEnd(text, i);
      if (end > i) {
        masked = masked == null ? new StringBuilder(text.length()) : masked;
        masked.append(text, copied, i).append(MASK);
        copied = end;
        i = end - 1;
      }
    }
    return masked == null ? text : masked.append(text, copied, text.length()).toString();
  }

  private static int contactEnd(String text, int start) {
    return isDigit(text, start)
        ? Math.max(mobileEnd(text, start), labelledEnd(text, start))
        : labelledEnd(text, start);
  }

  private static boolean isHotline(String word) {
    return word.strip().equals(HOTLINE);
  }

  /** Whether a cell is a label of a contact, broken by blanks or with an addition (签字) or not. */
  private static boolean isLabel(String cell) {
    String label = CharMatcher.whitespace().removeFrom(cell);
    return LABELS.stream()
            .anyMatch(
                known ->
                    label.startsWith(known) && ADDITIONS.contains(label.substring(known.length())))
        || (label.length() <= LONGEST_LABEL && ENDS.stream().anyMatch(label::endsWith));
  }

  /** The end of a mobile number that stands alone and begins here; -1 if none does. */
  private static int mobileEnd(String text, int start) {
    if (continuesNumber(text, start - 1, -1) || digit(text, start) != 1) {
      return -1;
    }
    int end = start;
    while (isDigit(text, end)) {
      end++;
    }
    return end - start == MOBILE_DIGITS
            && digit(text, start + 1) >= 3
            && !continuesNumber(text, end, 1)
        ? end
        : -1;
  }

  /** Whether a digit stands here, or a point or separator with a digit beyond it. */
  private static boolean continuesNumber(String text, int at, int step) {
    return isDigit(text, at)
        || (at >= 0
            && at < text.length()
            && ".,．".indexOf(text.charAt(at)) >= 0
            && isDigit(text, at + step));
  }

  /** The end of the names or numbers that begin here behind a label; -1 if none do. */
  private static int labelledEnd(String text, int start) {
    if (isGap(text, start) || isSeparator(text, start)) {
      return -1;
    }
    Optional<Gap> gap = gapBehindLabel(text, start);
    if (gap.isEmpty()) {
      return -1;
    }
    int end = wordEnd(text, start);
    String word = text.substring(start, end);
    if (isHotline(word) || (gap.get() == Gap.BLANKS && !isNameOrNumber(word))) {
      return -1;
    }
    while (isBlank(text, end)) {
      int next = end;
      while (isBlank(text, next)) {
        next++;
      }
      int nextEnd = wordEnd(text, next);
      if (!isNameOrNumber(text.substring(next, nextEnd))) {
        return end;
      }
      end = nextEnd;
    }
    return end;
  }

  /** What stands between a label and the word that begins here; empty if there is no label. */
  private static Optional<Gap> gapBehindLabel(String text, int start) {
    int end = gapStart(text, start);
    if (end > 0 && (text.charAt(end - 1) == '：' || text.charAt(end - 1) == ':')) {
      return labelEndingAt(text, gapStart(text, end - 1)).map(label -> Gap.COLON);
    }
    if (end == start) {
      return Optional.empty();
    }
    int labelEnd = end;
    return labelEndingAt(text, end)
        .map(label -> labelEnd - label.length())
        .filter(at -> at == 0 || isGap(text, at - 1) || isSeparator(text, at - 1))
        .map(at -> Gap.BLANKS);
  }

  private static int gapStart(String text, int end) {
    int start = end;
    while (isGap(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether a blank stands here, or an asterisk of Markdown's emphasis. */
  private static boolean isGap(String text, int at) {
    return isBlank(text, at) || (at >= 0 && at < text.length() && text.charAt(at) == '*');
  }

  private enum Gap {
    COLON,
    BLANKS
  }

  private static Optional<String> labelEndingAt(String text, int end) {
    return LABELS.stream()
        .filter(label -> text.startsWith(label, end - label.length()))
        .findFirst();
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isBlank(text, end) && !isSeparator(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isNameOrNumber(String word) {
    if (word.isEmpty() || LABELS.contains(word)) {
      return false;
    }
    return word.chars().allMatch(c -> isDigit(c) || c == '-')
        || (word.length() <= LONGEST_NAME && word.codePoints().allMatch(Character::isIdeographic));
  }

  private static boolean isSeparator(String text, int at) {
    return SEPARATORS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isBlank(String text, int at) {
    return at >= 0 && at < text.length() && " \u00A0\u3000".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static int digit(String text, int at) {
    char c = text.charAt(at);
    return c >= '０' ? c - '０' : c - '0';
  }
}
