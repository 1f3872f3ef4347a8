package dev.yusuan.io.flat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ordinal that a label begins with: 十二、, （十二） or 12.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 0 where there is none
 * @param number which it is, from 1
 */
record Ordinals(int level, int number) {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern PRINTED =
      Pattern.compile("([(（]?)([一二三四五六七八九十百]{1,6})([)）]?)([、.．]?).*", Pattern.DOTALL);
  private static final Pattern ARABIC =
      Pattern.compile("([0-9]{1,2})[.．、](?![0-9]).*", Pattern.DOTALL);
  static final Ordinals NONE = new Ordinals(0, 0);

  static Ordinals of(String label) {
    Matcher printed = PRINTED.matcher(label);
    if (!printed.matches()) {
      Matcher arabic = ARABIC.matcher(label);
      return arabic.matches() ? new Ordinals(3, Integer.parseInt(arabic.group(1))) : NONE;
    }
    boolean bracketed = !printed.group(1).isEmpty() && !printed.group(3).isEmpty();
    boolean pointed = printed.group(1).isEmpty() && !printed.group(4).isEmpty();
    return bracketed || pointed ? new Ordinals(bracketed ? 2 : 1, number(printed.group(2))) : NONE;
  }

  private static int number(String numerals) {
    int number = 0;
    int digit = 0;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      if (c == '十' || c == '百') {
        number += Math.max(digit, 1) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = DIGITS.indexOf(c);
      }
    }
    return number + digit;
  }

  /** Whether a label is an ordinal and nothing else. */
  static boolean isAlone(String label) {
    String last = label.isEmpty() ? "" : label.substring(label.length() - 1);
    return !of(label).isNone() && "、.．)）".contains(last);
  }

  boolean isNone() {
    return level == 0;
  }
}
