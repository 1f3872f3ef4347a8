package dev.yusuan.io.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese numerals, as amounts print them (中文数字): 三万五千, 一百二十. */
public final class ChineseNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String SMALL = "十百千";
  private static final int LONGEST = 20;

  private ChineseNumerals() {}

  /** Whether a character stands in such numbers. */
  public static boolean isNumeral(char c) {
    return digit(c) >= 0 || SMALL.indexOf(c) >= 0 || c == '万' || c == '亿';
  }

  /** The number; empty where the numerals make none. */
  public static Optional<BigDecimal> find(String text) {
    boolean begins = !text.isEmpty() && (digit(text.charAt(0)) >= 0 || text.charAt(0) == '十');
    if (!begins || text.length() > LONGEST) {
      return Optional.empty();
    }
    long sum = 0;
    long section = 0;
    int digit = text.charAt(0) == '十' ? 1 : -1;
    long last = Long.MAX_VALUE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      long unit = unit(c);
      if (unit == 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = digit(c);
      } else if (unit >= 10_000) {
        section += Math.max(digit, 0);
        if (section == 0) {
          return Optional.empty();
        }
        sum = unit == 10_000 ? sum + section * unit : (sum + section) * unit;
        section = 0;
        digit = -1;
        last = Long.MAX_VALUE;
      } else {
        if (digit <= 0 || unit >= last) {
          return Optional.empty();
        }
        section += digit * unit;
        last = unit;
        digit = -1;
      }
    }
    return Optional.of(BigDecimal.valueOf(sum + section + Math.max(digit, 0)));
  }

  private static int digit(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }
}
