package dev.yusuan.contact.number;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/**
 * Tells telephone numbers among groups of digits (电话号码): mobile numbers, fixed ones with their area
 * code, and, where a label says that one stands there, those without.
 */
public final class PhoneNumbers {
  private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern AREA = Pattern.compile("010|02[0-9]|0[3-9][0-9]{2}");
  private static final Pattern EXPECTED_AREA = Pattern.compile("0[0-9]{2,3}");
  private static final Pattern AREA_ABROAD = Pattern.compile("10|2[0-9]|[3-9][0-9]{2}");
  private static final Pattern LOCAL = Pattern.compile("[2-8][0-9]{6,7}");
  private static final Pattern EXPECTED_LOCAL = Pattern.compile("[2-9][0-9]{6,7}");

  /** Twelve digits whose fourth is 0 may be the code of a unit: 037 025 001 001. */
  private static final Pattern AREA_AND_LOCAL =
      Pattern.compile(
          "(?:010|02[0-9])[2-8][0-9]{7}|0[3-9][0-9]{2}[2-8][0-9]{6}|0[3-9][0-9][1-9][2-8][0-9]{7}");

  private static final Pattern EXPECTED_WITH_ZERO = Pattern.compile("0[0-9]{9,11}");
  private static final Pattern SERVICE = Pattern.compile("[48]00[0-9]{7}");
  private static final ImmutableSet<String> MOBILE_GROUPS =
      ImmutableSet.of("3-4-4", "3-8", "7-4", "4-3-4", "4-4-3", "3-3-5", "5-6", "6-5");
  private static final ImmutableSet<String> LOCAL_GROUPS = ImmutableSet.of("3-4", "4-4", "4-3");
  private static final int LONGEST_EXTENSION = 6;
  private static final int LONGEST_OTHER_END = 4;

  private final DigitGroups groups;
  private final boolean expected;

  public PhoneNumbers(DigitGroups groups, boolean expected) {
    this.groups = groups;
    this.expected = expected;
  }

  /** How many groups from the given one on are one number; 0 if none are. */
  public int count(int first) {
    int count = withCountry(first);
    if (count == 0) {
      count = mobile(first);
    }
    if (count == 0) {
      count = withArea(first);
    }
    if (count == 0 && expected) {
      count = expected(first);
    }
    return count;
  }

  private int withCountry(int first) {
    String digits = groups.digits(first);
    if (digits.equals("86") || digits.equals("0086")) {
      int mobile = mobile(first + 1);
      int fixed = mobile > 0 ? 0 : abroad(first + 1);
      return mobile + fixed == 0 ? 0 : 1 + mobile + fixed;
    }
    String national = digits.startsWith("00") ? digits.substring(2) : digits;
    return national.startsWith("86") && MOBILE.matcher(national.substring(2)).matches() ? 1 : 0;
  }

  private int abroad(int first) {
    return AREA_ABROAD.matcher(groups.digits(first)).matches() ? withLocal(first) : withArea(first);
  }

  private int mobile(int first) {
    if (MOBILE.matcher(groups.digits(first)).matches()) {
      return groups.isJoinedByPoint(first) || groups.isJoinedByPoint(first + 1) ? 0 : 1;
    }
    for (int count = 2; count <= 3 && first + count <= groups.size(); count++) {
      if (MOBILE_GROUPS.contains(groups.lengths(first, count))
          && MOBILE.matcher(groups.digits(first, count)).matches()
          && areJoinedAlike(first, count)) {
        return count;
      }
    }
    return 0;
  }

  /** Whether the same stands between all groups; a point between two only is that of decimals. */
  private boolean areJoinedAlike(int first, int count) {
    String gap = groups.gapBefore(first + 1);
    for (int i = first + 2; i < first + count; i++) {
      if (!groups.gapBefore(i).equals(gap)) {
        return false;
      }
    }
    return !(gap.equals(".") && count == 2) && !gap.contains("/");
  }

  private int withArea(int first) {
    String digits = groups.digits(first);
    if ((expected ? EXPECTED_AREA : AREA).matcher(digits).matches()) {
      return withLocal(first);
    }
    boolean whole =
        AREA_AND_LOCAL.matcher(digits).matches()
            || (expected && EXPECTED_WITH_ZERO.matcher(digits).matches());
    return whole ? 1 + extension(first + 1) : 0;
  }

  private int withLocal(int area) {
    int local = local(area + 1, LOCAL);
    return local == 0 ? 0 : 1 + local + extension(area + 1 + local);
  }

  private int expected(int first) {
    for (int count = 1; count <= 3 && first + count <= groups.size(); count++) {
      if (SERVICE.matcher(groups.digits(first, count)).matches()) {
        return count + extension(first + count);
      }
    }
    int local = local(first, EXPECTED_LOCAL);
    return local == 0 ? 0 : local + extension(first + local);
  }

  private int local(int first, Pattern form) {
    if (form.matcher(groups.digits(first)).matches()) {
      return groups.isJoinedByPoint(first + 1) ? 0 : 1;
    }
    boolean broken =
        first + 2 <= groups.size()
            && LOCAL_GROUPS.contains(groups.lengths(first, 2))
            && form.matcher(groups.digits(first, 2)).matches()
            && !groups.isJoinedByPoint(first + 1)
            && !groups.gapBefore(first + 1).contains("/");
    return broken ? 2 : 0;
  }

  /**
   * The groups of an extension ({@code -801}, {@code 转801}) or of other last digits ({@code /22}).
   */
  private int extension(int first) {
    String gap = groups.gapBefore(first);
    int length = groups.digits(first).length();
    boolean extends_ =
        (gap.contains("-") || gap.contains("转")) && length > 0 && length <= LONGEST_EXTENSION;
    boolean other = gap.contains("/") && length > 0 && length <= LONGEST_OTHER_END;
    return extends_ || other ? 1 + extension(first + 1) : 0;
  }
}
