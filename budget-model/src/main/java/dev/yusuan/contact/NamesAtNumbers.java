package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.number.ComparableText;

/**
 * Finds names of persons right before their numbers, {@code 某某（138…）}, {@code 某某 电话：…}, and right
 * behind them: {@code 138…（某某）}, {@code 138…（办公室） 某某}.
 */
final class NamesAtNumbers {
  private static final String BETWEEN = "(:,、/-*";
  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_RUN = 12;

  /** How long names are, the most telling first: two characters of surname, one, one. */
  private static final ImmutableList<Integer> LENGTHS = ImmutableList.of(4, 3, 2);

  private static final char DOT = '\u00B7';

  private final ComparableText text;
  private final LabelsOfText labels;
  private final Spans spans;

  NamesAtNumbers(ComparableText text, LabelsOfText labels, Spans spans) {
    this.text = text;
    this.labels = labels;
    this.spans = spans;
  }

  void add() {
    for (int place = 1; place < text.length(); place++) {
      if (spans.contains(place) && !spans.contains(place - 1) && !text.isIdeograph(place)) {
        addNameBefore(place);
      }
      if (spans.contains(place - 1) && !spans.contains(place) && !text.isIdeograph(place - 1)) {
        addNameBehind(place);
      }
      if (!spans.isEmpty() && isBeforeSex(place)) {
        addNameEndingAt(place);
      }
    }
  }

  /** Whether a person is described from a comma on: {@code 某某，男，局长，电话138…}. */
  private boolean isBeforeSex(int comma) {
    return text.at(comma) == ','
        && !text.isIdeograph(comma + 2)
        && !ContactWords.at(text, comma + 1, ContactWords.SEXES).isEmpty();
  }

  private void addNameBefore(int number) {
    addNameEndingAt(beforeGap(labels.startOf(beforeGap(number))));
  }

  private void addNameEndingAt(int end) {
    int start = end;
    while (end - start <= LONGEST_RUN
        && !spans.contains(start - 1)
        && (text.isIdeograph(start - 1) || text.at(start - 1) == DOT)) {
      start--;
    }
    int from = nameStart(start, end);
    if (from < end) {
      spans.add(from, end);
    }
  }

  private void addNameBehind(int number) {
    int place = text.skipBlanks(number);
    if (text.at(place) == '(') {
      int end = endOfRun(place + 1);
      if (text.at(end) != ')') {
        return;
      }
      if (isName(place + 1, end)) {
        spans.add(place + 1, end);
        return;
      }
      place = text.skipBlanks(end + 1);
    }
    int end = endOfRun(place);
    if (isName(place, end)) {
      spans.add(place, end);
    }
  }

  private int endOfRun(int start) {
    int end = start;
    while (end - start <= LONGEST_RUN
        && end < text.length()
        && !spans.contains(end)
        && (text.isIdeograph(end) || text.at(end) == DOT)) {
      end++;
    }
    return end;
  }

  /** Where a name begins that ends a run of Chinese characters; its end if none does. */
  private int nameStart(int start, int end) {
    if (isName(start, end)) {
      return start;
    }
    for (int length : LENGTHS) {
      if (end - length > start && isName(end - length, end)) {
        return end - length;
      }
    }
    return end;
  }

  private boolean isName(int start, int end) {
    return start < end && PersonNames.isCertain(text.substring(start, end));
  }

  private int beforeGap(int place) {
    int start = place;
    while (place - start < LONGEST_GAP
        && (text.isBlank(start - 1) || BETWEEN.indexOf(text.at(start - 1)) >= 0)) {
      start--;
    }
    return start;
  }
}
