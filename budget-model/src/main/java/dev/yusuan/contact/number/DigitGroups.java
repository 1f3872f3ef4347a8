package dev.yusuan.contact.number;

import java.util.ArrayList;
import java.util.List;

/** Digits that stand together, parted by dashes, blanks or dots: {@code 0391 - 663 0000 转 8}. */
public final class DigitGroups {
  private static final String GAPS = "- .·/()一转";
  public static final int LONGEST_GAP = 4;
  private static final int MOST = 256;

  /** As many as one number has at most, with its country, area and extensions. */
  private static final int MOST_OF_ONE = 12;

  private final ComparableText text;
  private final List<Group> groups;

  /**
   * Digits without anything between them.
   *
   * @param gap what stands between them and the group before
   */
  private record Group(int start, int end, String digits, String gap) {}

  private DigitGroups(ComparableText text, List<Group> groups) {
    this.text = text;
    this.groups = groups;
  }

  /** The groups from the digit at a place on. */
  public static DigitGroups from(ComparableText text, int start) {
    return from(text, start, MOST);
  }

  /** The groups from the digit at a place on of which one number may be. */
  public static DigitGroups ofOneFrom(ComparableText text, int start) {
    return from(text, start, MOST_OF_ONE);
  }

  private static DigitGroups from(ComparableText text, int start, int most) {
    List<Group> groups = new ArrayList<>();
    int gapStart = start;
    int next = start;
    while (next >= 0 && groups.size() < most) {
      int end = next;
      while (text.isDigit(end)) {
        end++;
      }
      groups.add(new Group(next, end, text.substring(next, end), text.substring(gapStart, next)));
      gapStart = end;
      next = behindGap(text, end);
    }
    return new DigitGroups(text, groups);
  }

  private static int behindGap(ComparableText text, int start) {
    int place = start;
    while (place - start < LONGEST_GAP && GAPS.indexOf(text.at(place)) >= 0) {
      boolean twoBlanks = text.at(place) == ' ' && text.at(place + 1) == ' ';
      if (twoBlanks) {
        return -1;
      }
      place++;
    }
    return place > start && text.isDigit(place) ? place : -1;
  }

  /** Whether a character may stand between groups of one number. */
  public static boolean isOfGap(char c) {
    return GAPS.indexOf(c) >= 0;
  }

  public ComparableText text() {
    return text;
  }

  public int size() {
    return groups.size();
  }

  public String digits(int group) {
    return group < groups.size() ? groups.get(group).digits() : "";
  }

  /** The digits of several groups. */
  public String digits(int first, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = first; i < first + count && i < groups.size(); i++) {
      digits.append(groups.get(i).digits());
    }
    return digits.toString();
  }

  /** How long several groups are: {@code 3-4-4}. */
  public String lengths(int first, int count) {
    StringBuilder lengths = new StringBuilder();
    for (int i = first; i < first + count; i++) {
      lengths.append(i == first ? "" : "-").append(digits(i).length());
    }
    return lengths.toString();
  }

  /** What stands before a group; empty before the first. */
  public String gapBefore(int group) {
    return group > 0 && group < groups.size() ? groups.get(group).gap() : "";
  }

  public boolean isJoinedByBlank(int group) {
    return gapBefore(group).equals(" ");
  }

  public boolean isJoinedByPoint(int group) {
    return gapBefore(group).equals(".");
  }

  public int start(int group) {
    return groups.get(group).start();
  }

  public int end(int group) {
    return groups.get(group).end();
  }

  /** Where the last group ends. */
  public int end() {
    return end(groups.size() - 1);
  }
}
