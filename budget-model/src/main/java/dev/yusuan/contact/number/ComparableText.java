package dev.yusuan.contact.number;

import org.jspecify.annotations.Nullable;

/**
 * A text as spellings are compared: digits, letters, brackets and colons half-width, one kind of
 * blank and of dash, lower case, without invisible characters; and where each of its characters
 * stands in the printed text.
 */
public final class ComparableText {
  private static final char NONE = '\0';

  private final String printed;
  private final char[] text;

  /** Where each character is printed; null where all of them are visible. */
  private final int @Nullable [] places;

  private final int length;

  private ComparableText(String printed, char[] text, int @Nullable [] places, int length) {
    this.printed = printed;
    this.text = text;
    this.places = places;
    this.length = length;
  }

  public static ComparableText of(String printed) {
    char[] text = printed.toCharArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = ComparableChars.of(text[i]);
      if (text[i] == ComparableChars.INVISIBLE) {
        return withoutInvisible(printed);
      }
    }
    return new ComparableText(printed, text, null, text.length);
  }

  private static ComparableText withoutInvisible(String printed) {
    char[] text = new char[printed.length()];
    int[] places = new int[printed.length()];
    int length = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = ComparableChars.of(printed.charAt(i));
      if (c != ComparableChars.INVISIBLE) {
        text[length] = c;
        places[length++] = i;
      }
    }
    return new ComparableText(printed, text, places, length);
  }

  public int length() {
    return length;
  }

  public String printed() {
    return printed;
  }

  /** The character at a place; NUL beyond both ends. */
  public char at(int place) {
    return place >= 0 && place < length ? text[place] : NONE;
  }

  public String substring(int start, int end) {
    return new String(text, start, end - start);
  }

  public boolean startsWith(String word, int place) {
    if (place < 0 || place + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[place + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public boolean endsWith(String word, int end) {
    return startsWith(word, end - word.length());
  }

  public boolean isDigit(int place) {
    char c = at(place);
    return c >= '0' && c <= '9';
  }

  public boolean hasDigits() {
    for (int i = 0; i < length; i++) {
      if (isDigit(i)) {
        return true;
      }
    }
    return false;
  }

  public boolean isLetter(int place) {
    char c = at(place);
    return c >= 'a' && c <= 'z';
  }

  public boolean isBlank(int place) {
    char c = at(place);
    return c == ' ' || c == '\n';
  }

  public boolean isIdeograph(int place) {
    char c = at(place);
    return c >= '\u3400' && (Character.isIdeographic(c) || Character.isSurrogate(c));
  }

  /** Whether nothing is printed. */
  public boolean isBlank() {
    return isBlank(0, length);
  }

  /** Whether a letter, a digit or a Chinese character is printed, and not only marks: —. */
  public boolean hasWords() {
    for (int i = 0; i < length; i++) {
      if (isDigit(i) || isLetter(i) || isIdeograph(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing is printed between two places. */
  public boolean isBlank(int start, int end) {
    return skipBlanks(start) >= end;
  }

  public int skipBlanks(int place) {
    int next = place;
    while (isBlank(next)) {
      next++;
    }
    return next;
  }

  public int skipBlanksBefore(int place) {
    int next = place;
    while (isBlank(next - 1)) {
      next--;
    }
    return next;
  }

  /** Where the character at a place is printed. */
  public int printedStart(int place) {
    return places == null ? place : places[place];
  }

  /** Where what ends before a place ends in the printed text. */
  public int printedEnd(int place) {
    return printedStart(place - 1) + 1;
  }
}
