package dev.yusuan.money;

import dev.yusuan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Reads one printed amount, character by character, in one pass. */
final class AmountParser {
  private static final AmountUnit[] UNITS = AmountUnit.values();

  private final String text;
  private int position;
  private int end;
  private boolean negative;
  private long unscaled;
  private int digits;
  private int decimals;
  private @Nullable String fault;
  private int faultAt = -1;

  private AmountParser(String text) {
    this.text = text;
  }

  static Amount parse(String text, @Nullable AmountUnit defaultUnit) {
    Amount plain = defaultUnit == null ? null : plain(text, defaultUnit);
    if (plain != null) {
      return plain;
    }
    AmountParser parser = new AmountParser(text);
    Amount amount = parser.read(defaultUnit);
    if (amount == null) {
      throw new IllegalArgumentException(parser.message());
    }
    return amount;
  }

  static @Nullable Amount find(String text, AmountUnit defaultUnit) {
    Amount plain = plain(text, defaultUnit);
    return plain != null || !hasDigits(text) ? plain : new AmountParser(text).read(defaultUnit);
  }

  private static boolean hasDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (digit(text.charAt(i)) >= 0) {
        return text.length() <= Amount.MAX_LENGTH;
      }
    }
    return false;
  }

  /**
   * An amount as most are printed: ASCII digits, perhaps with a minus sign, a point and separators.
   * Null says nothing: the text may be an amount in another spelling, or none.
   */
  private static @Nullable Amount plain(String text, AmountUnit unit) {
    if (text.isEmpty() || text.length() > Amount.MAX_LENGTH) {
      return null;
    }
    boolean negative = text.charAt(0) == '-';
    long unscaled = 0;
    int digits = 0;
    int lastGroup = -1;
    int beforePoint = -1;
    for (int i = negative ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        unscaled = unscaled * 10 + (c - '0');
        digits++;
      } else if (c == '.' && beforePoint < 0) {
        beforePoint = digits;
      } else if (c == ','
          && beforePoint < 0
          && (lastGroup < 0 ? digits > 0 && digits <= 3 : digits - lastGroup == 3)) {
        lastGroup = digits;
      } else {
        return null;
      }
    }
    int integerDigits = beforePoint < 0 ? digits : beforePoint;
    int decimals = digits - integerDigits;
    boolean complete = integerDigits > 0 && (beforePoint < 0 || decimals > 0);
    boolean grouped = lastGroup < 0 || integerDigits - lastGroup == 3;
    return complete
            && grouped
            && integerDigits <= Amount.MAX_INTEGER_DIGITS
            && decimals <= Amount.MAX_DECIMALS
            && digits <= Amount.MAX_DIGITS
        ? new Amount(negative ? -unscaled : unscaled, decimals, unit)
        : null;
  }

  private @Nullable Amount read(@Nullable AmountUnit defaultUnit) {
    if (text.length() > Amount.MAX_LENGTH) {
      return fail("it is longer than " + Amount.MAX_LENGTH + " characters");
    }
    end = text.length();
    skipOuterBlanks();
    AmountUnit unit = unitAtEnd();
    if (unit == null) {
      unit = defaultUnit;
    }
    boolean bracketed = brackets();
    if (!bracketed && position < end && isMinus(text.charAt(position))) {
      negative = true;
      position++;
    }
    if (!number()) {
      return null;
    }
    if (unit == null) {
      return fail("it states no unit");
    }
    return new Amount(negative ? -unscaled : unscaled, decimals, unit);
  }

  private void skipOuterBlanks() {
    while (position < end && isBlank(text.charAt(position))) {
      position++;
    }
    trimEnd();
  }

  private void trimEnd() {
    while (end > position && isBlank(text.charAt(end - 1))) {
      end--;
    }
  }

  private @Nullable AmountUnit unitAtEnd() {
    AmountUnit longest = null;
    for (AmountUnit unit : UNITS) {
      if (text.startsWith(unit.symbol(), end - unit.symbol().length())
          && (longest == null || unit.symbol().length() > longest.symbol().length())) {
        longest = unit;
      }
    }
    if (longest != null) {
      end = Math.max(position, end - longest.symbol().length());
      trimEnd();
    }
    return longest;
  }

  private boolean brackets() {
    if (end - position < 2) {
      return false;
    }
    char first = text.charAt(position);
    char last = text.charAt(end - 1);
    negative = (first == '(' || first == '（') && (last == ')' || last == '）');
    if (negative) {
      position++;
      end--;
    }
    return negative;
  }

  private boolean number() {
    int lastGroup = -1;
    int point = -1;
    for (; position < end; position++) {
      char c = text.charAt(position);
      int digit = digit(c);
      if (digit >= 0) {
        if (!append(digit, point >= 0)) {
          return false;
        }
      } else if (c == '.' || c == '．') {
        String wrong = wrongPoint(point >= 0, lastGroup);
        if (wrong != null) {
          return failAt(wrong);
        }
        point = position;
      } else if (c == ',' || c == '，') {
        String wrong = wrongSeparator(point >= 0, lastGroup);
        if (wrong != null) {
          return failAt(wrong);
        }
        lastGroup = digits;
      } else {
        return failAt(null);
      }
    }
    if (digits == 0) {
      fail("it has no digits");
      return false;
    }
    if (point >= 0 && decimals == 0) {
      fail("no digit follows its decimal point");
      return false;
    }
    if (point < 0 && lastGroup >= 0 && digits - lastGroup != 3) {
      fail("its last group has other than three digits");
      return false;
    }
    return true;
  }

  private @Nullable String wrongPoint(boolean second, int lastGroup) {
    if (second) {
      return "a second decimal point";
    }
    if (digits == 0) {
      return "a decimal point before any digit";
    }
    return lastGroup >= 0 && digits - lastGroup != 3
        ? "a decimal point behind a group of other than three digits"
        : null;
  }

  private @Nullable String wrongSeparator(boolean behindPoint, int lastGroup) {
    if (behindPoint) {
      return "a thousands separator behind the decimal point";
    }
    if (digits == 0) {
      return "a thousands separator before any digit";
    }
    boolean group = lastGroup < 0 ? digits <= 3 : digits - lastGroup == 3;
    return group ? null : "a thousands separator behind a group of other than three digits";
  }

  private boolean append(int digit, boolean behindPoint) {
    if (digits == Amount.MAX_DIGITS || (behindPoint && decimals == Amount.MAX_DECIMALS)) {
      fail(
          "it has more than "
              + Amount.MAX_DECIMALS
              + " decimals or "
              + Amount.MAX_DIGITS
              + " digits");
      return false;
    }
    if (!behindPoint && digits == Amount.MAX_INTEGER_DIGITS) {
      fail("it has more than " + Amount.MAX_INTEGER_DIGITS + " digits before the point");
      return false;
    }
    unscaled = unscaled * 10 + digit;
    digits++;
    if (behindPoint) {
      decimals++;
    }
    return true;
  }

  /** Fails at the character that is read, which is described, or is none of an amount. */
  private boolean failAt(@Nullable String what) {
    fault = what;
    faultAt = position;
    return false;
  }

  private @Nullable Amount fail(String reason) {
    fault = reason;
    return null;
  }

  private String message() {
    return "not an amount: “" + Excerpt.of(text) + "”: " + reason();
  }

  /** Only now in words: most texts that are no amount are asked whether they are one. */
  private @Nullable String reason() {
    if (faultAt < 0) {
      return fault;
    }
    String what = fault == null ? LookAlikes.describe(text.codePointAt(faultAt)) : fault;
    return "character " + (faultAt + 1) + " is " + what;
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\uFF0D' || c == '▲' || c == '△';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u3000';
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '\uFF10' && c <= '\uFF19' ? c - '\uFF10' : -1;
  }
}
