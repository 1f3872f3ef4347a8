package dev.yusuan.contact;

import dev.yusuan.contact.BehindLabel.Link;
import dev.yusuan.contact.ContactLabel.Introduces;
import dev.yusuan.contact.number.ComparableText;
import java.util.regex.Pattern;

/** Finds the names and numbers that stand where a label introduces them, one behind the other. */
final class LabelValues {
  private static final String SEPARATORS = "、,/;()*|&+\"“”'";
  private static final String ENDS = "。!?<>";
  private static final String DASHES = "-:";

  /** A mask, as it is compared. */
  private static final String MASKED = "***";

  private static final Pattern CODE = Pattern.compile("2[0-9]{6}");
  private static final Pattern DAY =
      Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])");
  private static final int LONGEST_WORDS = 40;
  private static final int LONGEST_SPACED = 8;
  private static final int SHORTEST_ACCOUNT = 5;
  private static final char DOT = '\u00B7';

  private final ComparableText text;
  private final LabelsOfText labels;
  private final Spans spans;
  private final Numbers numbers;
  private final Introduces introduces;
  private int place;
  private boolean first = true;
  private boolean expected;
  private boolean numberFound;

  /**
   * Values of one kind.
   *
   * @param expected whether any word there is taken for a name that may be one; else it must have a
   *     surname
   */
  LabelValues(
      ComparableText text,
      LabelsOfText labels,
      Spans spans,
      Introduces introduces,
      boolean expected) {
    this.text = text;
    this.labels = labels;
    this.spans = spans;
    this.numbers = new Numbers(text);
    this.introduces = introduces;
    this.expected = expected;
  }

  /** Whether a link is so strong that any word may be a name. */
  static boolean expects(Link link) {
    return link == Link.COLON || link == Link.BRACKET || link == Link.CELL;
  }

  /** Adds those from a place on; where they end, 0 if there are none. */
  int addFrom(int start) {
    place = start;
    int lastEnd = 0;
    while (place < text.length() && !labels.isAt(place)) {
      if (text.startsWith(MASKED, place)) {
        place += MASKED.length();
        first = false;
        continue;
      }
      boolean goesOn = !first && place == lastEnd && text.isIdeograph(place);
      int end = goesOn ? -1 : valueEnd();
      if (end > place) {
        int from = lastEnd > 0 && text.isBlank(lastEnd, place) ? lastEnd : place;
        spans.add(from, end);
        lastEnd = end;
        place = end;
        first = false;
      } else if (!skipSeparator()) {
        break;
      }
    }
    return lastEnd;
  }

  private boolean skipSeparator() {
    char c = text.at(place);
    if (ENDS.indexOf(c) >= 0) {
      return false;
    }
    boolean separates =
        text.isBlank(place) || SEPARATORS.indexOf(c) >= 0 || (!first && DASHES.indexOf(c) >= 0);
    if (separates) {
      expected &= c != ',' && c != '\n';
      place++;
      return true;
    }
    String joiner = first ? "" : ContactWords.at(text, place, ContactWords.JOINERS);
    place += joiner.length();
    return !joiner.isEmpty();
  }

  private int valueEnd() {
    if (introduces == Introduces.ACCOUNT) {
      return accountEnd();
    }
    if (text.isIdeograph(place)) {
      return introduces.names() || numberFound ? nameEnd() : -1;
    }
    if (text.isLetter(place)) {
      return introduces.names() && expected ? latinNameEnd() : -1;
    }
    int end = numbers.expectedEnd(place);
    numberFound |= end > place;
    return end > place && !isCodeOrDay(end) ? end : -1;
  }

  /** Behind a label of names, seven digits may be a functional code, and eight a day: 2010301. */
  private boolean isCodeOrDay(int end) {
    String digits = introduces == Introduces.NAME ? text.substring(place, end) : "";
    return (first && CODE.matcher(digits).matches()) || DAY.matcher(digits).matches();
  }

  private int nameEnd() {
    int end = runEnd();
    int spaced = spacedNameEnd(end);
    if (spaced > end) {
      return spaced;
    }
    int length = PersonNames.length(text.substring(place, end), expectsName());
    return length == 0 ? -1 : place + length;
  }

  private boolean isName(String word) {
    return PersonNames.length(word, expectsName()) == word.length();
  }

  private boolean expectsName() {
    return expected && introduces.names();
  }

  /** The end of the Chinese characters at the place, before the next label. */
  private int runEnd() {
    int end = place;
    while (text.isIdeograph(end)
        || ((text.at(end) == DOT || text.at(end) == '.') && text.isIdeograph(end + 1))) {
      if (end > place && labels.isAt(end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** The end of a name whose characters stand apart: 孙　晓. */
  private int spacedNameEnd(int end) {
    if (end - place > 1) {
      return end;
    }
    StringBuilder name = new StringBuilder(text.substring(place, end));
    int last = end;
    while (name.length() < 3 && last - place < LONGEST_SPACED) {
      int next = text.skipBlanks(last);
      int nextEnd = next;
      while (text.isIdeograph(nextEnd)) {
        nextEnd++;
      }
      if (next == last || nextEnd == next || name.length() + nextEnd - next > 3) {
        break;
      }
      name.append(text.substring(next, nextEnd));
      last = nextEnd;
    }
    return last > end && isName(name.toString()) ? last : end;
  }

  private int latinNameEnd() {
    int end = place;
    int last = place;
    while (end - place < LONGEST_WORDS
        && (text.isLetter(end) || " .'-".indexOf(text.at(end)) >= 0)) {
      end++;
      last = text.isLetter(end - 1) ? end : last;
    }
    return last - place > 1 ? last : -1;
  }

  private int accountEnd() {
    int end = place;
    int last = place;
    while (text.isLetter(end)
        || text.isDigit(end)
        || (end > place && " -_.@".indexOf(text.at(end)) >= 0)) {
      end++;
      last = text.at(end - 1) == ' ' ? last : end;
    }
    return last - place >= SHORTEST_ACCOUNT ? last : -1;
  }
}
