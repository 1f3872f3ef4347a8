package dev.yusuan.io.text;

/** The characters that print nothing, and what to do with them in names. */
public final class Blanks {
  private Blanks() {}

  /** Whether a character prints nothing: white space, no-break and zero-width space, BOM. */
  public static boolean isBlank(char c) {
    return c <= ' '
        || (c > '~'
            && (c <= '\u3000' || c == '\uFEFF')
            && (c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isWhitespace(c)));
  }

  /** Whether a text prints nothing. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text without blanks at its ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The text without any blanks, for comparing. */
  public static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        squeezed.append(text.charAt(i));
      }
    }
    return squeezed.length() == text.length() ? text : squeezed.toString();
  }

  /**
   * A name as it was before a narrow cell broke it: without the blanks between two Chinese
   * characters, and without those at its ends.
   */
  public static String unwrap(String text) {
    String stripped = strip(text);
    StringBuilder name = new StringBuilder(stripped.length());
    int i = 0;
    while (i < stripped.length()) {
      int next = i;
      while (isBlank(stripped.charAt(next))) {
        next++;
      }
      boolean broken =
          next > i && isChinese(stripped.charAt(i - 1)) && isChinese(stripped.charAt(next));
      name.append(stripped, broken ? next : i, next + 1);
      i = next + 1;
    }
    return name.toString();
  }

  private static boolean isChinese(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || (c >= '\u3001' && c <= '\u303F')
        || (c >= '\uFF01' && c <= '\uFF60')
        || (c >= '\u2018' && c <= '\u201D');
  }
}
