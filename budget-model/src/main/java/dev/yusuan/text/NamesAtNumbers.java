package dev.yusuan.text;

/** Finds names of persons right before their numbers: {@code 某某（138…）}, {@code 某某 电话：…}. */
final class NamesAtNumbers {
  private static final String BETWEEN = "(:,、/-*";
  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_RUN = 12;
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
    }
  }

  private void addNameBefore(int number) {
    int end = beforeGap(labels.startOf(beforeGap(number)));
    int start = end;
    while (end - start <= LONGEST_RUN
        && !spans.contains(start - 1)
        && (text.isIdeograph(start - 1) || text.at(start - 1) == DOT)) {
      start--;
    }
    int lead = 0;
    for (String word : ContactWords.LEADS) {
      lead = text.startsWith(word, start) ? Math.max(lead, word.length()) : lead;
    }
    int from = isName(start + lead, end) ? start + lead : start;
    if (isName(from, end)) {
      spans.add(from, end);
    }
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
