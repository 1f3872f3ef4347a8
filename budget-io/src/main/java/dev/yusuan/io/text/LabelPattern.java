package dev.yusuan.io.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A pattern of printed labels, as forms state them: {@code #} is a Chinese ordinal (十二), {@code *}
 * is any text; all else stands for itself. Blanks do not count, and round brackets of both widths
 * are the same.
 *
 * @param pattern the pattern, as the form states it
 */
public record LabelPattern(String pattern) {
  private static final String NUMERALS = "〇零一二三四五六七八九十百";

  /** Whether one of the patterns fits a label. */
  public static boolean any(ImmutableList<LabelPattern> patterns, String label) {
    for (LabelPattern pattern : patterns) {
      if (pattern.matches(label)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pattern fits a label. */
  public boolean matches(String label) {
    String text = comparable(label);
    String form = comparable(pattern);
    if (form.startsWith("*")) {
      return text.endsWith(form.substring(1));
    }
    int gap = form.indexOf('*');
    if (gap > 0 && gap < form.length() - 1) {
      return text.length() >= form.length() - 1
          && text.startsWith(form.substring(0, gap))
          && text.endsWith(form.substring(gap + 1));
    }
    boolean open = gap >= 0;
    String fixed = open ? form.substring(0, form.length() - 1) : form;
    int ordinal = fixed.indexOf('#');
    if (ordinal < 0) {
      return open ? text.startsWith(fixed) : text.equals(fixed);
    }
    int end = ordinal;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String behind = fixed.substring(ordinal + 1);
    return end > ordinal
        && text.startsWith(fixed.substring(0, ordinal))
        && (open ? text.startsWith(behind, end) : text.substring(end).equals(behind));
  }

  /** What a label prints at the {@code *} within the pattern; empty where it does not fit. */
  public Optional<String> gap(String label) {
    String form = comparable(pattern);
    int gap = form.indexOf('*');
    if (gap < 0 || form.indexOf('#') >= 0 || !matches(label)) {
      return Optional.empty();
    }
    String text = comparable(label);
    return Optional.of(text.substring(gap, text.length() - (form.length() - 1 - gap)));
  }

  /** A text as it is compared: without blanks, with half-width brackets and colons. */
  public static String comparable(String text) {
    return Blanks.squeeze(text).replace('（', '(').replace('）', ')').replace('：', ':');
  }

  /** The pattern. */
  @Override
  public String toString() {
    return pattern;
  }
}
