package dev.yusuan.contact.number;

/** Characters as spellings are compared: the one that stands for all that mean the same. */
public final class ComparableChars {
  /** Stands for what prints nothing: controls, marks of direction, zero-width characters. */
  public static final char INVISIBLE = '\0';

  private static final char[] TABLE = table();

  private ComparableChars() {}

  public static char of(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = comparable((char) c);
    }
    put(table, ' ', "\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009");
    put(table, ' ', "\u200A\u202F\u205F\u3000");
    put(table, '\n', "\r\u0085\u2028\u2029");
    put(table, '-', "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\uFE58\uFE63\uFF0D");
    put(table, '\u00B7', "\u2022\u2027\u2219\u22C5\u30FB\uFF65");
    put(table, ':', "\u2236\uFE13\uFE55");
    put(table, '(', "[【〔［〖﹙");
    put(table, ')', "]】〕］〗﹚");
    put(table, '/', "\u2215\u2044");
    put(table, ';', "\uFE14\uFE54");
    return table;
  }

  private static void put(char[] table, char comparable, String others) {
    for (int i = 0; i < others.length(); i++) {
      table[others.charAt(i)] = comparable;
    }
  }

  private static char comparable(char c) {
    int digit =
        Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return lower((char) (c - 0xFEE0));
    }
    return isInvisible(c) ? INVISIBLE : lower(c);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  private static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT -> c != '\n';
      case Character.NON_SPACING_MARK -> c >= '\uFE00' && c <= '\uFE0F';
      default -> false;
    };
  }
}
