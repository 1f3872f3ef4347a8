package dev.yusuan.contact.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Tells identity numbers (公民身份号码, GB 11643) and bank cards (银行卡号, ISO/IEC 7812) among groups of
 * digits by what they must hold: region, birthday and check character; issuer and Luhn's digit.
 */
public final class IdentityNumbers {
  private static final int IDENTITY_LENGTH = 18;
  private static final int IDENTITY_MODULUS = 11;
  private static final String CHECK_CHARACTERS = "10x98765432";
  private static final ImmutableList<Integer> WEIGHTS =
      ImmutableList.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
  private static final Pattern IDENTITY =
      Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])[0-9]{15}[0-9x]");

  /** Cards of the country; those of others are told only by their groups of four digits. */
  private static final Pattern CARD = Pattern.compile("62[0-9]{14,17}");

  private static final Pattern CARD_IN_GROUPS = Pattern.compile("(?:62|4|5[1-5]|60|9)[0-9]{13,18}");
  private static final ImmutableSet<String> IDENTITY_GROUPS =
      ImmutableSet.of("6-8-4", "6-8-3", "6-4-4-4", "6-4-4-3", "6-4-2-2-4", "3-3-8-4", "6-12");
  private static final Pattern GROUPS_OF_FOUR = Pattern.compile("4-4-4-4(?:-[1-4])?|6-1[0-3]");
  private static final int MOST_GROUPS = 5;

  private final DigitGroups groups;

  public IdentityNumbers(DigitGroups groups) {
    this.groups = groups;
  }

  /** How many groups from the given one on are one number; 0 if none are. */
  public int count(int first) {
    for (int count = Math.min(MOST_GROUPS, groups.size() - first); count > 0; count--) {
      if (isIdentity(first, count) || isCard(first, count)) {
        return count;
      }
    }
    return 0;
  }

  /** Where the number ends that the given groups are: behind an X, if it has one. */
  public int end(int first, int count) {
    int end = groups.end(first + count - 1);
    return hasX(first, count) ? end + 1 : end;
  }

  private boolean hasX(int first, int count) {
    return groups.digits(first, count).length() == IDENTITY_LENGTH - 1
        && groups.text().at(groups.end(first + count - 1)) == 'x';
  }

  private boolean isIdentity(int first, int count) {
    String number = groups.digits(first, count) + (hasX(first, count) ? "x" : "");
    return IDENTITY.matcher(number).matches()
        && (count == 1 || IDENTITY_GROUPS.contains(groups.lengths(first, count)))
        && isDay(number.substring(6, 14))
        && CHECK_CHARACTERS.charAt(remainder(number)) == number.charAt(IDENTITY_LENGTH - 1);
  }

  private static int remainder(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.size(); i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS.get(i);
    }
    return sum % IDENTITY_MODULUS;
  }

  private static boolean isDay(String digits) {
    try {
      int year = Integer.parseInt(digits.substring(0, 4));
      LocalDate day =
          LocalDate.of(
              year,
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6)));
      return day.getYear() >= 1850 && day.getYear() < 2100;
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  private boolean isCard(int first, int count) {
    String number = groups.digits(first, count);
    boolean form =
        count == 1
            ? CARD.matcher(number).matches()
            : GROUPS_OF_FOUR.matcher(groups.lengths(first, count)).matches()
                && CARD_IN_GROUPS.matcher(number).matches();
    return form && passesLuhn(number);
  }

  private static boolean passesLuhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted / 10 + counted % 10;
    }
    return sum % 10 == 0;
  }
}
