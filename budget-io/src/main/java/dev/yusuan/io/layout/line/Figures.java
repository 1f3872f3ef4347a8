package dev.yusuan.io.layout.line;

/** Tells figures from texts by their characters only. */
public final class Figures {
  private static final String SIGNS = "-−－+＋▲△¥￥";
  private static final String UNITS = "万亿元%％";
  private static final String COUNTED = UNITS + "年月日个人次项辆台套件名户";

  private Figures() {}

  /** What a token without blanks is. */
  public enum Kind {
    /** A figure with decimals, thousands, a sign or a per cent sign. */
    AMOUNT,
    /** Digits alone: an amount, a code or a number. */
    INTEGER,
    /** Anything else. */
    TEXT;

    public boolean isFigure() {
      return this != TEXT;
    }
  }

  public static Kind kind(String text, int from, int to) {
    int start = from;
    int end = to;
    boolean bracket = end - start > 2 && isPair(text.charAt(start), text.charAt(end - 1));
    if (bracket) {
      start++;
      end--;
    }
    boolean marked = end > start && isPercent(text.charAt(end - 1));
    end -= marked ? 1 : 0;
    if (start < end && SIGNS.indexOf(text.charAt(start)) >= 0) {
      start++;
      marked = true;
    }
    return start < end && isDigit(text.charAt(start)) && isDigit(text.charAt(end - 1))
        ? digits(text, start, end, marked, bracket)
        : Kind.TEXT;
  }

  public static boolean isAmount(String text) {
    return kind(text, 0, text.length()) == Kind.AMOUNT;
  }

  private static Kind digits(String text, int start, int end, boolean marked, boolean bracket) {
    int points = 0;
    int commas = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '．') {
        points++;
      } else if (c == ',' || c == '，') {
        commas++;
        if (points > 0) {
          return Kind.TEXT;
        }
      } else if (!isDigit(c)) {
        return Kind.TEXT;
      }
    }
    if (points > 1) {
      return Kind.TEXT;
    }
    if (points + commas > 0 || marked) {
      return Kind.AMOUNT;
    }
    return bracket ? Kind.TEXT : Kind.INTEGER;
  }

  /** Whether a text goes on with the unit of the figure before it: {@code 12.5 万元}. */
  public static boolean isUnit(char first) {
    return UNITS.indexOf(first) >= 0;
  }

  /** Whether a text goes on with what a figure counts: {@code 3个}, {@code 2024年}. */
  public static boolean isCounted(char first) {
    return COUNTED.indexOf(first) >= 0;
  }

  public static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isPercent(char c) {
    return c == '%' || c == '％';
  }

  private static boolean isPair(char open, char close) {
    return (open == '(' || open == '（') && (close == ')' || close == '）');
  }
}
