package dev.yusuan.text;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;

/** The places of a text that are masked. */
final class Spans {
  private final ComparableText text;
  private final RangeSet<Integer> spans = TreeRangeSet.create();

  Spans(ComparableText text) {
    this.text = text;
  }

  /** Adds a place; one that begins where another ends makes one with it. */
  void add(int start, int end) {
    if (start < end) {
      spans.add(Range.closedOpen(start, end));
    }
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  boolean contains(int place) {
    return spans.contains(place);
  }

  /** Where the place ends that holds a character; that character's own place if none does. */
  int endOf(int place) {
    Range<Integer> span = spans.rangeContaining(place);
    return span == null ? place : span.upperEndpoint();
  }

  /** Whether nothing but blanks is outside of them. */
  boolean coverAll() {
    for (int i = text.skipBlanks(0); i < text.length(); i = text.skipBlanks(endOf(i))) {
      if (!contains(i)) {
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
    for (Range<Integer> span : spans.asRanges()) {
      masked.append(text.printed(), copied, text.printedStart(span.lowerEndpoint()));
      masked.append(ContactMask.MASK);
      copied = text.printedEnd(span.upperEndpoint());
    }
    return masked.append(text.printed(), copied, text.printed().length()).toString();
  }
}
