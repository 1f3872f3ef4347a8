package dev.yusuan.contact;

import dev.yusuan.contact.number.ComparableText;

/** Finds addresses for mail (电子邮件地址). */
final class MailAddresses {
  private static final String OTHERS = "._%+-";

  private MailAddresses() {}

  static void addTo(Spans spans, ComparableText text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.at(i) == '@') {
        int start = i;
        while (isOfAddress(text, start - 1)) {
          start--;
        }
        int end = i + 1;
        while (isOfAddress(text, end)) {
          end++;
        }
        if (start < i && text.substring(i + 1, end).indexOf('.') > 0) {
          spans.add(start, end);
        }
      }
    }
  }

  private static boolean isOfAddress(ComparableText text, int place) {
    return text.isLetter(place) || text.isDigit(place) || OTHERS.indexOf(text.at(place)) >= 0;
  }
}
