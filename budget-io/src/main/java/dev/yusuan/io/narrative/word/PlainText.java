package dev.yusuan.io.narrative.word;

import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.PlainCharacters;

/**
 * A text as the grammar reads it: without blanks, quotation marks and marks of bold type, in plain
 * characters; and where each of its characters is printed.
 */
public final class PlainText {
  private static final String DROPPED = "“”\"‘’'*#『』「」＂";

  private final String printed;
  private final String text;
  private final int[] places;

  private PlainText(String printed, String text, int[] places) {
    this.printed = printed;
    this.text = text;
    this.places = places;
  }

  public static PlainText of(String printed) {
    StringBuilder text = new StringBuilder(printed.length());
    int[] places = new int[printed.length() + 1];
    boolean blank = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Blanks.isBlank(c)) {
        blank = true;
      } else if (DROPPED.indexOf(c) < 0) {
        char plain = plain(c);
        if (blank && parts(text, plain)) {
          places[text.length()] = i;
          text.append(' ');
        }
        places[text.length()] = i;
        text.append(plain);
        blank = false;
      }
      if (text.length() >= printed.length()) {
        break;
      }
    }
    places[text.length()] = printed.length();
    return new PlainText(printed, text.toString(), places);
  }

  /** Whether a blank between two characters parts two numbers. */
  private static boolean parts(StringBuilder before, char c) {
    return !before.isEmpty()
        && isOfNumber(before.charAt(before.length() - 1))
        && c >= '0'
        && c <= '9';
  }

  private static boolean isOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '%';
  }

  private static char plain(char c) {
    if (c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF)) {
      return PlainCharacters.of(String.valueOf(c)).charAt(0);
    }
    if (c == '，' || c == '﹐') {
      return ',';
    }
    String plain = PlainCharacters.of(String.valueOf(c));
    return plain.length() == 1 ? plain.charAt(0) : c;
  }

  public String text() {
    return text;
  }

  /** What is printed from one character of the text up to before another. */
  public String printed(int start, int end) {
    if (start >= end) {
      return "";
    }
    int from = places[start];
    int to = endOf(end);
    int quoted = printed.indexOf('”', from);
    boolean opened = from > 0 && printed.charAt(from - 1) == '“' && quoted >= 0 && quoted < to;
    return Blanks.strip(printed.substring(opened ? from - 1 : from, to));
  }

  /** Behind the character before {@code end}, without what is dropped behind it. */
  private int endOf(int end) {
    return end == 0 ? 0 : Math.min(printed.length(), places[end - 1] + 1);
  }

  /** Where a character of the text is printed. */
  public int place(int index) {
    return places[index];
  }
}
