package dev.yusuan.code;

import dev.yusuan.text.Excerpt;

/** Reads the digits of a printed code: blanks dropped, full-width digits made ASCII. */
final class Digits {
  private static final int MAX_LENGTH = 32;

  private Digits() {}

  static String read(String text, String what) {
    if (text.length() > MAX_LENGTH) {
      throw refused(text, what, "it is longer than " + MAX_LENGTH + " characters");
    }
    if (isAscii(text)) {
      return text;
    }
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c >= '\uFF10' && c <= '\uFF19') {
        digits.append((char) ('0' + (c - '\uFF10')));
      } else if (!isBlank(c)) {
        throw refused(text, what, "character " + (i + 1) + " is not a digit");
      }
    }
    return digits.toString();
  }

  /** Whether it is a blank of any width, or a break of the line in a narrow cell. */
  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  static IllegalArgumentException refused(String text, String what, String reason) {
    return new IllegalArgumentException(
        "not a " + what + ": “" + Excerpt.of(text) + "”: " + reason);
  }

  /** Checks the shape of a classification code: its first digit and its possible lengths. */
  static void check(String digits, String what, char first, int... lengths) {
    if (!isAscii(digits) || digits.isEmpty() || digits.charAt(0) != first) {
      throw refused(digits, what, "it must be digits that begin with " + first);
    }
    for (int length : lengths) {
      if (digits.length() == length) {
        return;
      }
    }
    throw refused(
        digits,
        what,
        "it has " + digits.length() + " digits, not one of " + java.util.Arrays.toString(lengths));
  }
}
