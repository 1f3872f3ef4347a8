package dev.yusuan.indicator;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a target from left to right: comparator, number, unit. Texts too long are only text. */
final class TargetParser {
  private static final int LONGEST = 32;
  private static final int LONGEST_QUALITY = 8;
  private static final int MAX_DIGITS = 15;
  private static final int MAX_DECIMALS = 6;
  private static final int LONGEST_UNIT_PART = 6;
  private static final String RANGE_SIGNS = "-－–—~～至";

  /** Characters that make more of a unit than a unit: 3级以上, 10天左右, 6月底前. */
  private static final String NO_UNIT = "以上下内外左前后底余多约至到";

  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

  private static final ImmutableMap<String, TargetComparator> COMPARATORS =
      ImmutableMap.<String, TargetComparator>builder()
          .put(">=", TargetComparator.AT_LEAST)
          .put("<=", TargetComparator.AT_MOST)
          .put("≥", TargetComparator.AT_LEAST)
          .put("≧", TargetComparator.AT_LEAST)
          .put("≤", TargetComparator.AT_MOST)
          .put("≦", TargetComparator.AT_MOST)
          .put("=", TargetComparator.EQUAL)
          .put("＝", TargetComparator.EQUAL)
          .put(">", TargetComparator.MORE)
          .put("＞", TargetComparator.MORE)
          .put("<", TargetComparator.LESS)
          .put("＜", TargetComparator.LESS)
          .buildOrThrow();

  private final String text;
  private int at;

  private TargetParser(String text) {
    this.text = text;
  }

  static Target parse(String text) {
    if (text.length() > LONGEST) {
      return new TextTarget(text);
    }
    Target figures = new TargetParser(text).figures();
    if (figures != null) {
      return figures;
    }
    return isQuality(text) ? new QualitativeTarget(text) : new TextTarget(text);
  }

  private @Nullable Target figures() {
    skipBlanks();
    Optional<TargetComparator> comparator = comparator();
    BigDecimal number = number();
    if (number == null) {
      return null;
    }
    int behindNumber = at;
    Optional<String> unit = restAsUnit();
    if (unit.isPresent()) {
      return new NumericTarget(text, comparator, number, unit.filter(it -> !it.isEmpty()));
    }
    at = behindNumber;
    return comparator.isEmpty() ? range(number) : null;
  }

  private Optional<TargetComparator> comparator() {
    for (Map.Entry<String, TargetComparator> each : COMPARATORS.entrySet()) {
      if (text.startsWith(each.getKey(), at)) {
        at += each.getKey().length();
        skipBlanks();
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  /** A number of bounded length; groups of three may be set apart by commas. */
  private @Nullable BigDecimal number() {
    long unscaled = 0;
    int digits = 0;
    int decimals = -1;
    int group = -1;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      int digit = digit(c);
      if (digit >= 0) {
        unscaled = unscaled * 10 + digit;
        digits++;
        decimals += decimals >= 0 ? 1 : 0;
        group += group >= 0 ? 1 : 0;
        if (digits > MAX_DIGITS) {
          return null;
        }
      } else if ((c == '.' || c == '．') && decimals < 0 && digits > 0 && group != 0) {
        decimals = 0;
        group = group == 3 ? -1 : group;
      } else if ((c == ',' || c == '，') && decimals < 0 && isGroupEnd(digits, group)) {
        group = 0;
      } else {
        break;
      }
    }
    boolean whole = digits > 0 && decimals != 0 && (group < 0 || group == 3);
    return whole && decimals <= MAX_DECIMALS
        ? BigDecimal.valueOf(unscaled, Math.max(decimals, 0))
        : null;
  }

  private static boolean isGroupEnd(int digits, int group) {
    return group < 0 ? digits >= 1 && digits <= 3 : group == 3;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '\uFF10' && c <= '\uFF19' ? c - '\uFF10' : -1;
  }

  /** The rest of the text, if it is a unit, which may be empty. */
  private Optional<String> restAsUnit() {
    skipBlanks();
    int end = text.length();
    while (end > at && isBlank(text.charAt(end - 1))) {
      end--;
    }
    String unit = text.substring(at, end);
    return unit.isEmpty() || isUnit(unit) ? Optional.of(unit) : Optional.empty();
  }

  private static boolean isUnit(String unit) {
    int part = 0;
    for (int i = 0; i < unit.length(); i++) {
      char c = unit.charAt(i);
      if (c == '/') {
        if (part == 0) {
          return false;
        }
        part = 0;
      } else if (++part > LONGEST_UNIT_PART || !isOfUnit(c)) {
        return false;
      }
    }
    return part > 0;
  }

  private static boolean isOfUnit(char c) {
    return (Character.isLetter(c) && NO_UNIT.indexOf(c) < 0) || "%％‰℃㎡".indexOf(c) >= 0;
  }

  private @Nullable Target range(BigDecimal lowest) {
    int sign = at;
    while (sign < text.length() && RANGE_SIGNS.indexOf(text.charAt(sign)) < 0) {
      sign++;
    }
    if (sign == text.length()) {
      return null;
    }
    String before = text.substring(at, sign).strip();
    at = sign + 1;
    skipBlanks();
    BigDecimal highest = number();
    if (highest == null || lowest.compareTo(highest) >= 0) {
      return null;
    }
    return restAsUnit()
        .filter(unit -> !unit.isEmpty() && (before.isEmpty() || before.equals(unit)))
        .<@Nullable Target>map(unit -> new RangeTarget(text, lowest, highest, unit))
        .orElse(null);
  }

  private static boolean isQuality(String text) {
    String word = text.strip();
    return word.length() <= LONGEST_QUALITY
        && word.chars()
            .allMatch(
                c ->
                    Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                        && NUMERALS.indexOf(c) < 0);
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
