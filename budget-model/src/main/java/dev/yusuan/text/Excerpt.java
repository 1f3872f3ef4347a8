package dev.yusuan.text;

import dev.yusuan.contact.ContactMask;
import java.util.Locale;

/** Makes a short and harmless excerpt of a document's text for messages; contacts are masked. */
public final class Excerpt {
  private static final int MAX_CODE_POINTS = 40;
  private static final int LONGEST_LOOKED_AT = 4_096;
  private static final int LONGEST_NUMBER = 20;
  private static final String POINTS = ",.，．";

  private Excerpt() {}

  /**
   * At most 40 code points, which end with no part of a number; controls and invisible characters
   * are written as U+ and digits.
   */
  public static String of(String document) {
    return of(document, MAX_CODE_POINTS);
  }

  /** As {@link #of(String)}, of at most so many code points. */
  public static String of(String document, int most) {
    String text = ContactMask.mask(beginning(document));
    return text.length() <= most && isHarmless(text) ? text : cut(text, most);
  }

  private static String cut(String text, int most) {
    StringBuilder excerpt = new StringBuilder();
    int taken = 0;
    int i = 0;
    for (; i < text.length() && taken < most; taken++) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isHarmless(codePoint)) {
        excerpt.appendCodePoint(codePoint);
      } else {
        excerpt.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
      }
    }
    if (i == text.length()) {
      return excerpt.toString();
    }
    int whole = isOfNumber(text, i) ? numberStart(text, i) : i;
    int cut = excerpt.length() - (i - whole);
    if (whole > 0 && cut > 0 && i - whole <= LONGEST_NUMBER) {
      excerpt.setLength(cut);
    }
    return excerpt.append('…').toString();
  }

  /** Where the number begins that goes on at a place; a number is printed plainly. */
  private static int numberStart(String text, int at) {
    int start = at;
    while (start > 0 && isOfNumber(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isOfNumber(String text, int at) {
    return isDigit(text, at)
        || (POINTS.indexOf(text.charAt(at)) >= 0 && isDigit(text, at - 1) && isDigit(text, at + 1));
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean isHarmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isHarmless(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** As much of a long text as may show in an excerpt when contacts are masked. */
  private static String beginning(String document) {
    return document.length() <= LONGEST_LOOKED_AT
        ? document
        : document.substring(0, LONGEST_LOOKED_AT);
  }

  private static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
