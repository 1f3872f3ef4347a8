package dev.yusuan.contact;

import dev.yusuan.contact.ContactLabel.Introduces;
import dev.yusuan.contact.ContactLabel.Use;
import dev.yusuan.contact.number.ComparableChars;
import dev.yusuan.contact.number.DigitGroups;
import java.util.List;

/**
 * Tells quickly that a text holds no contact, as most do: it has no label with anything that could
 * be its value, no ten digits together, and no @.
 */
final class ContactSigns {
  private static final byte DIGIT = 1;
  private static final byte GAP = 2;
  private static final byte LABEL_END = 4;
  private static final byte AT = 8;
  private static final byte INVISIBLE = 16;
  private static final byte[] SIGNS = signs();

  /** As many digits as a number of a person has at least that its shape alone tells. */
  private static final int FEWEST_DIGITS = 10;

  /** As many as one has at least that a label introduces. */
  private static final int FEWEST_BEHIND_LABEL = 7;

  /** How much may stand between a label and the end of its cell: 电话（办公室/传真）. */
  private static final int LONGEST_ADDITION = 40;

  private final String text;
  private int lastColon = Integer.MIN_VALUE;
  private int digits;
  private int together;
  private int gap;
  private boolean ofNumber;

  private ContactSigns(String text) {
    this.text = text;
  }

  private static byte[] signs() {
    byte[] signs = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < signs.length; i++) {
      char c = ComparableChars.of((char) i);
      int sign = c >= '0' && c <= '9' ? DIGIT : 0;
      sign |= DigitGroups.isOfGap(c) ? GAP : 0;
      sign |= ContactLabels.mayEndWith(c) ? LABEL_END : 0;
      sign |= c == '@' ? AT : 0;
      sign |= c == ComparableChars.INVISIBLE ? INVISIBLE : 0;
      signs[i] = (byte) sign;
    }
    return signs;
  }

  static boolean in(String text) {
    return mayBeIn(text) && new ContactSigns(text).areFound();
  }

  /** Whether a text has an @, ten digits or what a label may end with; most have nothing of it. */
  private static boolean mayBeIn(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      byte sign = SIGNS[text.charAt(i)];
      if (sign == DIGIT) {
        digits++;
      } else if ((sign & (AT | LABEL_END)) != 0
          && (sign == AT || ContactLabels.mayEndAt(text, i))) {
        return true;
      }
    }
    return digits >= FEWEST_DIGITS;
  }

  static boolean inAny(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (in(cells.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean areFound() {
    for (int i = 0; i < text.length(); i++) {
      byte sign = SIGNS[text.charAt(i)];
      if (sign == INVISIBLE) {
        continue;
      }
      count(sign);
      if (sign == AT
          || together >= FEWEST_DIGITS
          || ((sign & LABEL_END) != 0 && isLabel(i))
          || (ofNumber && digits >= FEWEST_BEHIND_LABEL)) {
        return true;
      }
    }
    return false;
  }

  private void count(byte sign) {
    if (sign == DIGIT) {
      digits++;
      together++;
      gap = 0;
    } else {
      gap++;
      together = (sign & GAP) != 0 && gap <= DigitGroups.LONGEST_GAP ? together : 0;
    }
  }

  /** Whether a label ends at a place that may introduce what stands behind, beside or below it. */
  private boolean isLabel(int last) {
    ContactLabel label = ContactLabels.endingAt(text, last);
    if (label == null) {
      return false;
    }
    if (label.use() == Use.COLON) {
      return lastColon() > last || (mayBeginCell(label, last) && mayEndCell(last));
    }
    boolean number = label.introduces() == Introduces.NUMBER;
    ofNumber |= number;
    return !number || mayEndCell(last);
  }

  private int lastColon() {
    if (lastColon == Integer.MIN_VALUE) {
      lastColon = text.length() - 1;
      while (lastColon >= 0 && comparable(lastColon) != ':') {
        lastColon--;
      }
    }
    return lastColon;
  }

  private boolean mayBeginCell(ContactLabel label, int last) {
    int start = last;
    for (int left = label.text().length(); left > 0; start--) {
      left -= isBlank(comparable(start)) ? 0 : 1;
    }
    return start < 0 || comparable(start) == '|' || isBlank(comparable(start));
  }

  private boolean mayEndCell(int last) {
    int printed = 0;
    int place = last + 1;
    while (place < text.length() && printed <= LONGEST_ADDITION && !partsCells(place)) {
      printed += comparable(place) == ' ' ? 0 : 1;
      place++;
    }
    return printed <= LONGEST_ADDITION;
  }

  /** Whether a bar, a tab or the second of two blanks stands at a place. */
  private boolean partsCells(int place) {
    char c = comparable(place);
    return c == '|' || text.charAt(place) == '\t' || (c == ' ' && comparable(place - 1) == ' ');
  }

  private char comparable(int place) {
    return ComparableChars.of(text.charAt(place));
  }

  private static boolean isBlank(char comparable) {
    return comparable == ' ' || comparable == '\n' || comparable == ComparableChars.INVISIBLE;
  }
}
