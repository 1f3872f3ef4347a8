package dev.yusuan.contact;

import dev.yusuan.contact.number.ComparableText;
import java.util.BitSet;

/** The places of a text that are masked; those that touch are one. */
final class Spans {
  private final ComparableText text;
  private final BitSet places = new BitSet(0);

  Spans(ComparableText text) {
    this.text = text;
  }

  void add(int start, int end) {
    places.set(start, Math.max(start, end));
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  boolean contains(int place) {
    return place >= 0 && places.get(place);
  }

  /** Whether nothing but blanks is outside of them. */
  boolean coverAll() {
    for (int i = 0; i < text.length(); i++) {
      if (!places.get(i) && !text.isBlank(i)) {
        return false;
      }
    }
    return !isEmpty();
  }

  /** Whether nothing but blanks and marks such as 、 is outside of them. */
  boolean coverAllWords() {
    for (int i = 0; i < text.length(); i++) {
      if (!places.get(i) && (text.isDigit(i) || text.isLetter(i) || text.isIdeograph(i))) {
        return false;
      }
    }
    return !isEmpty();
  }

  /** The printed text with a mask in place of each of them. */
  String masked() {
    if (isEmpty()) {
      return text.printed();
    }
    StringBuilder masked = new StringBuilder();
    int copied = 0;
    for (int start = places.nextSetBit(0); start >= 0; start = next(start)) {
      masked.append(text.printed(), copied, text.printedStart(start)).append(ContactMask.MASK);
      copied = text.printedEnd(places.nextClearBit(start));
    }
    return masked.append(text.printed(), copied, text.printed().length()).toString();
  }

  private int next(int start) {
    return places.nextSetBit(places.nextClearBit(start));
  }
}
