package dev.yusuan.text;

import java.util.List;

/** Tells quickly that a text holds no contact: it has no label, few digits, and no @. */
final class ContactSigns {
  private static final int FEWEST_DIGITS = 7;

  private ContactSigns() {}

  static boolean in(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = ComparableChars.of(text.charAt(i));
      if (c >= '0' && c <= '9') {
        if (++digits >= FEWEST_DIGITS) {
          return true;
        }
      } else if (c == '@' || ContactLabels.endsAt(text, i, c)) {
        return true;
      }
    }
    return false;
  }

  static boolean inAny(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (in(cells.get(i))) {
        return true;
      }
    }
    return false;
  }
}
