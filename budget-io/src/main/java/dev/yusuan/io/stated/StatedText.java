package dev.yusuan.io.stated;

import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.Utf8;
import java.util.Optional;

/**
 * Texts of cells that come through any format of files as they are: what a format may change
 * (blanks at the ends, line feeds, characters that print nothing, marks of bold type) is written as
 * a backslash with the number of the character, a backslash as two, and an empty text as {@code
 * \e}.
 */
public final class StatedText {
  /** An empty text. */
  public static final String EMPTY = "\\e";

  private static final int HEX = 16;
  private static final int DIGITS = 4;

  private StatedText() {}

  /** The text as it is written. */
  public static String escape(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        escaped.append("\\\\");
      } else if (mayChange(text, i)) {
        escaped.append("\\u").append(hex(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean mayChange(String text, int at) {
    char c = text.charAt(at);
    if (Blanks.isBlank(c)) {
      return c != ' ' || isBlankOrEnd(text, at - 1) || isBlankOrEnd(text, at + 1);
    }
    if (c == '*') {
      return at + 1 < text.length() && text.charAt(at + 1) == '*';
    }
    if (c == '_') {
      return at + 1 < text.length() && text.charAt(at + 1) == 'x';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isBlankOrEnd(String text, int at) {
    return at < 0 || at == text.length() || Blanks.isBlank(text.charAt(at));
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }

  /** The inverse of {@link #escape}; empty if the text is not of its making. */
  public static Optional<String> unescape(String escaped) {
    if (escaped.equals(EMPTY)) {
      return Optional.of("");
    }
    StringBuilder text = new StringBuilder(escaped.length());
    int i = 0;
    while (i < escaped.length()) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        text.append(c);
        i++;
      } else if (escaped.startsWith("\\\\", i)) {
        text.append('\\');
        i += 2;
      } else {
        int code = escaped.startsWith("\\u", i) ? code(escaped, i + 2) : -1;
        if (code < 0) {
          return Optional.empty();
        }
        text.append((char) code);
        i += 2 + DIGITS;
      }
    }
    return Optional.of(text.toString())
        .filter(read -> !read.isEmpty() && Utf8.loneSurrogateAt(read) < 0);
  }

  private static int code(String escaped, int from) {
    int code = 0;
    for (int i = from; i < from + DIGITS; i++) {
      int digit = i < escaped.length() ? Character.digit(escaped.charAt(i), HEX) : -1;
      if (digit < 0 || escaped.charAt(i) > 'f') {
        return -1;
      }
      code = code * HEX + digit;
    }
    return code;
  }
}
