package dev.yusuan.validation.printed;

import java.util.ArrayList;
import java.util.List;

/** The clauses of a sentence (分句), to quote as many of them as are read at a glance. */
final class Clauses {
  /** Most characters that are quoted. */
  static final int LONGEST = 60;

  private static final String MARKS = "，,；;。：:！!？?";
  private static final String ENDS = "；;。！!？?";
  private static final String IN_NUMBERS = ",，.．:：";
  private static final String CUT = "…";

  private final String sentence;

  /** Where the clauses begin and, behind their marks, end: ascending, with both ends. */
  private final List<Integer> bounds = new ArrayList<>();

  Clauses(String sentence) {
    this.sentence = sentence;
    bounds.add(0);
    boolean balanced = isBalanced();
    int depth = 0;
    for (int i = 0; i < sentence.length(); i++) {
      depth += nesting(sentence.charAt(i));
      if (isMark(i) && (depth == 0 || !balanced) && i + 1 < sentence.length()) {
        bounds.add(i + 1);
      }
    }
    bounds.add(sentence.length());
  }

  private boolean isMark(int at) {
    return MARKS.indexOf(sentence.charAt(at)) >= 0 && !isInNumber(at);
  }

  private boolean isBalanced() {
    int depth = 0;
    for (int i = 0; i < sentence.length() && depth >= 0; i++) {
      depth += nesting(sentence.charAt(i));
    }
    return depth == 0;
  }

  private static int nesting(char c) {
    return switch (c) {
      case '（', '(' -> 1;
      case '）', ')' -> -1;
      default -> 0;
    };
  }

  /** The clause in which the words of a range stand, behind those before it that belong to it. */
  String around(int from, int to) {
    int begin = 0;
    while (bounds.get(begin + 1) <= from && begin + 2 < bounds.size()) {
      begin++;
    }
    int end = begin + 1;
    while (bounds.get(end) < to) {
      end++;
    }
    int start = bounds.get(begin);
    int stop = withoutMark(start, bounds.get(end));
    if (stop - start > LONGEST) {
      return shortened(start, from, to, stop);
    }
    while (begin > 0
        && ENDS.indexOf(sentence.charAt(start - 1)) < 0
        && stop - bounds.get(begin - 1) <= LONGEST) {
      begin--;
      start = bounds.get(begin);
    }
    return sentence.substring(start, stop).strip();
  }

  /** The first clauses. */
  String first() {
    int end = 1;
    while (end + 1 < bounds.size() && withoutMark(0, bounds.get(end + 1)) <= LONGEST) {
      end++;
    }
    int stop = withoutMark(0, bounds.get(end));
    return stop > LONGEST
        ? sentence.substring(0, before(LONGEST - 1)) + CUT
        : sentence.substring(0, stop).strip();
  }

  /** A long clause up to the words of the range, and as much before them as there is room for. */
  private String shortened(int start, int from, int to, int stop) {
    String after = to < stop ? CUT : "";
    int earliest = to - LONGEST + after.length();
    if (earliest <= start) {
      return sentence.substring(start, to) + after;
    }
    return CUT + sentence.substring(behind(Math.min(earliest + 1, from)), to) + after;
  }

  private int withoutMark(int start, int end) {
    return end > start && isMark(end - 1) ? end - 1 : end;
  }

  private int before(int at) {
    int cut = at;
    while (cut > 0 && isWithin(cut)) {
      cut--;
    }
    return cut == 0 ? at : cut;
  }

  private int behind(int at) {
    int cut = at;
    while (cut < sentence.length() && isWithin(cut)) {
      cut++;
    }
    return cut;
  }

  private boolean isWithin(int at) {
    return isWithinNumber(at)
        || (at < sentence.length() && Character.isLowSurrogate(sentence.charAt(at)));
  }

  private boolean isOfNumber(int at) {
    return isDigit(at) || isInNumber(at);
  }

  private boolean isInNumber(int at) {
    return IN_NUMBERS.indexOf(sentence.charAt(at)) >= 0 && isDigit(at - 1) && isDigit(at + 1);
  }

  /** Whether a cut there would part a number. */
  boolean isWithinNumber(int at) {
    return at > 0 && at < sentence.length() && isOfNumber(at - 1) && isOfNumber(at);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < sentence.length() && Character.isDigit(sentence.charAt(at));
  }
}
