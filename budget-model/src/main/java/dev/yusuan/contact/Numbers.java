package dev.yusuan.contact;

import dev.yusuan.contact.number.ComparableText;
import dev.yusuan.contact.number.DigitGroups;
import dev.yusuan.contact.number.IdentityNumbers;
import dev.yusuan.contact.number.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of persons in a text by their shape, and tells them from figures and codes. */
final class Numbers {
  private static final String BEFORE_CODE = ":(\"“'#";
  private static final String LISTS = "、,/;";
  private static final int LONGEST_PREFIX = 2;

  private final ComparableText text;

  Numbers(ComparableText text) {
    this.text = text;
  }

  /**
   * Groups of digits that are one number.
   *
   * @param end where it ends in the text
   * @param identity whether its check character tells it
   */
  private record Told(int first, int count, int end, boolean identity) {}

  /** Adds all numbers that their shape alone tells. */
  void addTo(Spans spans) {
    for (int place = 0; place < text.length(); place++) {
      if (text.isDigit(place)) {
        DigitGroups groups = DigitGroups.from(text, place);
        add(groups, spans);
        place = groups.end();
      }
    }
  }

  private void add(DigitGroups groups, Spans spans) {
    Told[] told = told(groups);
    for (int i = 0; i < told.length; i++) {
      Told number = told[i];
      if (number != null && number.first() == i && !isPartOfFigures(groups, told, number)) {
        spans.add(withPrefix(groups.start(i)), number.end());
        addFurther(number.end(), spans);
      }
    }
  }

  /** For each group the number that it is of; null where it is of none. */
  private Told[] told(DigitGroups groups) {
    Told[] told = new Told[groups.size()];
    int group = 0;
    while (group < groups.size()) {
      Told number = number(groups, group, /* expected= */ false);
      if (number == null || !isNumber(groups, number)) {
        group++;
        continue;
      }
      for (int i = 0; i < number.count(); i++) {
        told[group + i] = number;
      }
      group += number.count();
    }
    return told;
  }

  private static @Nullable Told number(DigitGroups groups, int first, boolean expected) {
    IdentityNumbers identities = new IdentityNumbers(groups);
    int identity = identities.count(first);
    if (identity > 0) {
      return new Told(first, identity, identities.end(first, identity), true);
    }
    int phone = new PhoneNumbers(groups, expected).count(first);
    return phone > 0 ? new Told(first, phone, groups.end(first + phone - 1), false) : null;
  }

  /** Further numbers that follow one, perhaps without its area code: {@code 、6630000}. */
  private void addFurther(int end, Spans spans) {
    int last = end;
    int separator = text.skipBlanks(last);
    while (LISTS.indexOf(text.at(separator)) >= 0) {
      int next = text.skipBlanks(separator + 1);
      last = expectedEnd(next);
      if (last < 0) {
        return;
      }
      spans.add(next, last);
      separator = text.skipBlanks(last);
    }
  }

  /** Where a number ends that is expected at a place; -1 if none begins there. */
  int expectedEnd(int place) {
    int digit = place;
    while (text.at(digit) == '+' || text.at(digit) == '(') {
      digit++;
    }
    if (!text.isDigit(digit) || digit - place > LONGEST_PREFIX) {
      return -1;
    }
    DigitGroups groups = DigitGroups.ofOneFrom(text, digit);
    Told number = number(groups, 0, /* expected= */ true);
    return number == null || isFigure(groups, number) ? -1 : number.end();
  }

  private boolean isNumber(DigitGroups groups, Told number) {
    return !text.isLetter(groups.start(number.first()) - 1)
        && !text.isLetter(number.end())
        && !isFigure(groups, number)
        && !isCode(groups, number);
  }

  /** Blanks join figures too: 138 2024 5000 100 are four of them. */
  private boolean isPartOfFigures(DigitGroups groups, Told[] told, Told number) {
    boolean blanks = false;
    for (int i = number.first(); i < number.first() + number.count(); i++) {
      if (groups.digits(i).startsWith("0") || number.identity()) {
        return false;
      }
      blanks |= i > number.first() && groups.isJoinedByBlank(i);
    }
    int next = number.first() + number.count();
    return blanks
        && ((groups.isJoinedByBlank(number.first()) && isWhole(groups, told, number.first() - 1))
            || (groups.isJoinedByBlank(next) && isWhole(groups, told, next)));
  }

  /** Whether a group is a figure without decimals and unit. */
  private boolean isWhole(DigitGroups groups, Told[] told, int group) {
    return told[group] == null
        && !groups.isJoinedByPoint(group)
        && !groups.isJoinedByPoint(group + 1)
        && !text.isIdeograph(groups.end(group));
  }

  /** Whether a unit of amounts follows, or decimals or thousands. */
  private boolean isFigure(DigitGroups groups, Told number) {
    int end = number.end();
    boolean thousands =
        text.at(end) == ','
            && text.isDigit(end + 1)
            && text.isDigit(end + 2)
            && text.isDigit(end + 3)
            && !text.isDigit(end + 4);
    return thousands
        || groups.isJoinedByPoint(number.first())
        || groups.isJoinedByPoint(number.first() + number.count())
        || !ContactWords.at(text, end, ContactWords.UNITS).isEmpty();
  }

  /** Whether digits without anything between them stand behind a word such as 编码. */
  private boolean isCode(DigitGroups groups, Told number) {
    int start = groups.start(number.first());
    if (number.count() > 1 || text.at(start - 1) == '+') {
      return false;
    }
    int end = text.skipBlanksBefore(start);
    String connective = ContactWords.before(text, end, ContactWords.CONNECTIVES);
    end -= connective.length();
    while (end > 0 && BEFORE_CODE.indexOf(text.at(end - 1)) >= 0) {
      end = text.skipBlanksBefore(end - 1);
    }
    return !ContactWords.before(text, end, ContactWords.CODES).isEmpty();
  }

  /** With the plus and the bracket before it. */
  private int withPrefix(int start) {
    int first = start;
    while (text.at(first - 1) == '+' || (text.at(first - 1) == '(' && isInBrackets(start))) {
      first--;
    }
    return first;
  }

  private boolean isInBrackets(int digits) {
    int close = digits;
    while (text.isDigit(close)) {
      close++;
    }
    return text.at(close) == ')' && close - digits <= 4;
  }
}
