package dev.yusuan.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ordinal that a label begins with: 十二、, （十二） or 12.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 0 where there is none
 * @param number which it is, from 1
 */
public record Ordinal(int level, int number) {
  private static final Pattern PRINTED =
      Pattern.compile("([(（]?)([一二三四五六七八九十百]{1,6})([)）]?)([、.．]?).*", Pattern.DOTALL);
  private static final Pattern ARABIC =
      Pattern.compile("([0-9]{1,2})[.．、](?![0-9]).*", Pattern.DOTALL);

  /** Of a label that begins with none. */
  public static final Ordinal NONE = new Ordinal(0, 0);

  /** The ordinal of a label. */
  public static Ordinal of(String label) {
    Matcher printed = PRINTED.matcher(label);
    if (!printed.matches()) {
      Matcher arabic = ARABIC.matcher(label);
      return arabic.matches() ? new Ordinal(3, Integer.parseInt(arabic.group(1))) : NONE;
    }
    boolean bracketed = !printed.group(1).isEmpty() && !printed.group(3).isEmpty();
    boolean pointed = printed.group(1).isEmpty() && !printed.group(4).isEmpty();
    return bracketed || pointed
        ? ChineseNumerals.find(printed.group(2))
            .map(number -> new Ordinal(bracketed ? 2 : 1, number.intValue()))
            .orElse(NONE)
        : NONE;
  }

  /** Whether a label is an ordinal and nothing else. */
  public static boolean isAlone(String label) {
    String last = label.isEmpty() ? "" : label.substring(label.length() - 1);
    return !of(label).isNone() && "、.．)）".contains(last);
  }

  /** Whether the label begins with none. */
  public boolean isNone() {
    return level == 0;
  }
}
