package dev.yusuan.io.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of printed labels, as forms state them: {@code #} is a Chinese ordinal (十二), {@code *}
 * is any text, at one place or at both ends; all else stands for itself. Blanks do not count, and
 * round brackets of both widths are the same.
 */
public final class LabelPattern {
  private static final char DROPPED = '\0';
  private static final Pattern UNIT = Pattern.compile("[(](?:单位:)?(?:人民币)?[千百万亿]*元[)]$");
  private static final String NUMERALS = "〇零一二三四五六七八九十百";

  private final String pattern;
  private final String beforeOrdinal;
  private final String start;
  private final String end;
  private final boolean ordinal;
  private final boolean open;
  private final boolean within;

  /** A pattern, as a form states it. */
  public LabelPattern(String pattern) {
    this.pattern = pattern;
    String whole = comparable(pattern);
    this.within = whole.length() > 2 && whole.startsWith("*") && whole.endsWith("*");
    String form = within ? whole.substring(1, whole.length() - 1) : whole;
    int number = form.indexOf('#');
    this.ordinal = number >= 0;
    this.beforeOrdinal = form.substring(0, Math.max(number, 0));
    String rest = form.substring(number + 1);
    int gap = rest.indexOf('*');
    this.open = gap >= 0;
    this.start = open ? rest.substring(0, gap) : rest;
    this.end = rest.substring(gap + 1);
  }

  /** A label, as it is compared, without the unit of amounts in brackets behind it: 总额(万元). */
  public static String withoutUnit(String text) {
    return text.endsWith(")") ? UNIT.matcher(text).replaceFirst("") : text;
  }

  /** Whether one of the patterns fits a label. */
  public static boolean any(ImmutableList<LabelPattern> patterns, String label) {
    return !patterns.isEmpty() && anyFits(patterns, comparable(label));
  }

  /** Whether one of the patterns fits a label that is as it is compared. */
  public static boolean anyFits(ImmutableList<LabelPattern> patterns, String text) {
    for (LabelPattern pattern : patterns) {
      if (pattern.fits(text)) {
        return true;
      }
    }
    return false;
  }

  /** The only text that the pattern fits, as it is compared; empty where it fits several. */
  public Optional<String> onlyText() {
    return within || ordinal || open ? Optional.empty() : Optional.of(start);
  }

  /** Whether the pattern fits a label. */
  public boolean matches(String label) {
    return fits(comparable(label));
  }

  /** What a label prints at the {@code *} of the pattern; empty where it does not fit. */
  public Optional<String> gap(String label) {
    String text = comparable(label);
    return open && !ordinal && fits(text)
        ? Optional.of(text.substring(start.length(), text.length() - end.length()))
        : Optional.empty();
  }

  /** Whether the pattern fits a label that is as it is compared: {@link #comparable(String)}. */
  public boolean fits(String text) {
    if (within) {
      return text.contains(start);
    }
    int from = ordinal ? behindOrdinal(text) : 0;
    if (from < 0 || !text.startsWith(start, from)) {
      return false;
    }
    int rest = text.length() - from - start.length();
    return open ? rest >= end.length() && text.endsWith(end) : rest == 0;
  }

  /** Where the text goes on behind the ordinal; -1 if there is none. */
  private int behindOrdinal(String text) {
    if (!text.startsWith(beforeOrdinal)) {
      return -1;
    }
    int behind = beforeOrdinal.length();
    while (behind < text.length() && NUMERALS.indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    return behind > beforeOrdinal.length() ? behind : -1;
  }

  /**
   * A text as it is compared: without blanks, with half-width brackets and colons, in plain
   * characters.
   */
  public static String comparable(String text) {
    int i = 0;
    while (i < text.length() && comparable(text.charAt(i)) == text.charAt(i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder comparable = new StringBuilder(text.length()).append(text, 0, i);
    for (; i < text.length(); i++) {
      char c = comparable(text.charAt(i));
      if (c != DROPPED) {
        comparable.append(c);
      }
    }
    return comparable.toString();
  }

  private static char comparable(char c) {
    return switch (c) {
      case '（' -> '(';
      case '）' -> ')';
      case '：' -> ':';
      case '／' -> '/';
      default -> Blanks.isBlank(c) ? DROPPED : PlainCharacters.of(c);
    };
  }

  /** The pattern. */
  @Override
  public String toString() {
    return pattern;
  }
}
