package dev.yusuan.contact;

import dev.yusuan.contact.ContactLabels.Found;
import dev.yusuan.contact.number.ComparableText;

/**
 * What stands between a label and its value: {@code （签字）：}.
 *
 * @param link how the value is linked to the label
 * @param start where the value begins; the end of the text if there is none
 */
record BehindLabel(Link link, int start) {
  private static final String MARKS = "*_\"“”'#";
  private static final int LONGEST_BRACKET = 16;

  /** How a value is linked to its label. */
  enum Link {
    /** By a colon: 联系人：…. */
    COLON,
    /** By brackets around it: 联系人（…）. */
    BRACKET,
    /** By the cell beside the label's, or below it. */
    CELL,
    /** By a blank: 联系人 …. */
    BLANK,
    /** By a comma, or a word such as 为. */
    WORD,
    /** By nothing. */
    GLUED
  }

  static BehindLabel of(ComparableText text, LabelsOfText labels, Found label) {
    int place = label.end();
    Link link = Link.GLUED;
    while (place < text.length()) {
      int next = step(text, labels, place);
      if (next == place) {
        break;
      }
      link = stronger(link, linkOf(text, place));
      place = next;
    }
    if (link.compareTo(Link.COLON) > 0 && text.at(place) == '(') {
      return new BehindLabel(Link.BRACKET, place + 1);
    }
    return new BehindLabel(link, place);
  }

  /** Behind a blank, a mark, an addition, a colon or brackets with an addition; else the place. */
  private static int step(ComparableText text, LabelsOfText labels, int place) {
    char c = text.at(place);
    if (text.isBlank(place) || MARKS.indexOf(c) >= 0 || c == ':' || c == ',') {
      return place + 1;
    }
    if (c == '(') {
      return behindAddition(text, labels, place);
    }
    String word = ContactWords.at(text, place, ContactWords.ADDITIONS);
    return place
        + (word.isEmpty()
            ? ContactWords.at(text, place, ContactWords.CONNECTIVES).length()
            : word.length());
  }

  private static Link linkOf(ComparableText text, int place) {
    char c = text.at(place);
    if (c == ':') {
      return Link.COLON;
    }
    if (text.isBlank(place)) {
      return Link.BLANK;
    }
    boolean word = !ContactWords.at(text, place, ContactWords.CONNECTIVES).isEmpty();
    return c == ',' || word ? Link.WORD : Link.GLUED;
  }

  /** A blank behind a comma adds nothing. */
  private static Link stronger(Link one, Link other) {
    if (one == Link.WORD && other == Link.BLANK) {
      return one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Behind brackets that hold additions or labels only: {@code （签字/盖章）}. */
  private static int behindAddition(ComparableText text, LabelsOfText labels, int open) {
    int place = open + 1;
    while (place < text.length() && place - open <= LONGEST_BRACKET) {
      if (text.at(place) == ')') {
        return place + 1;
      }
      int next = step(text, labels, place);
      if (next == place) {
        next = behindWord(text, labels, place);
      }
      if (next == place) {
        return open;
      }
      place = next;
    }
    return open;
  }

  private static int behindWord(ComparableText text, LabelsOfText labels, int place) {
    if (text.at(place) == '/' || text.at(place) == '、') {
      return place + 1;
    }
    String joiner = ContactWords.at(text, place, ContactWords.JOINERS);
    if (!joiner.isEmpty()) {
      return place + joiner.length();
    }
    return labels.endAt(place);
  }
}
