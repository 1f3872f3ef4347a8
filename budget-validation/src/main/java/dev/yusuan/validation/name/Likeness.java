package dev.yusuan.validation.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How two printed names of a department, unit or project agree (名称是否一致). */
public enum Likeness {
  /** But for blanks and the width of brackets, and 本级, which says which part of it is meant. */
  SAME,
  /**
   * One has all characters of the other in their order, and no other number: a short name of the
   * same. 第一中学 is none of 第十一中学.
   */
  SHORTENED,
  /** Neither. */
  DIFFERENT;

  private static final String ITSELF = "（本级）";
  private static final Pattern NUMBERS = Pattern.compile("[0-9０-９〇零一二三四五六七八九十百]+");

  public static Likeness of(String one, String other) {
    return ofComparable(comparable(one), comparable(other));
  }

  /** The same of names in the form in which equal ones meet. */
  public static Likeness ofComparable(String one, String other) {
    if (one.equals(other)) {
      return SAME;
    }
    return isWithin(one, other) || isWithin(other, one) ? SHORTENED : DIFFERENT;
  }

  /** The name by which equal names meet. */
  public static String comparable(String name) {
    String bare = CharMatcher.whitespace().removeFrom(name).replace('(', '（').replace(')', '）');
    return bare.endsWith(ITSELF) ? bare.substring(0, bare.length() - ITSELF.length()) : bare;
  }

  /**
   * How many characters must be changed, added or taken away to make one name of the other
   * (Levenshtein).
   */
  public static int distance(String one, String other) {
    return distance(one, other, one.length() + other.length());
  }

  /**
   * The distance, or one more than the most that is asked for, as soon as it is known to be more.
   */
  public static int distance(String one, String other, int most) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return Math.min(row[other.length()], most + 1);
  }

  private static ImmutableSet<String> numbers(String name) {
    return NUMBERS
        .matcher(name)
        .results()
        .map(MatchResult::group)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isWithin(String shorter, String longer) {
    int found = 0;
    for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
      found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
    }
    return found == shorter.length() && numbers(longer).containsAll(numbers(shorter));
  }
}
