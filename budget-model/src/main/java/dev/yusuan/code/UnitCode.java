package dev.yusuan.code;

import java.util.Optional;

/**
 * The code of a department or of one of its units (预算单位编码): 3 digits for a department, 3 more for
 * each level below; 003, 003006.
 *
 * @param digits the code without blanks, such as {@code 003006}
 */
public record UnitCode(String digits) implements Comparable<UnitCode> {
  private static final String WHAT = "unit code (预算单位编码)";
  private static final int DIGITS_PER_LEVEL = 3;
  private static final int MAX_DIGITS = 12;

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException if it is not 3, 6, 9 or 12 digits; the message quotes it
   */
  public UnitCode {
    if (!Digits.isAscii(digits)
        || digits.isEmpty()
        || digits.length() > MAX_DIGITS
        || digits.length() % DIGITS_PER_LEVEL != 0) {
      throw Digits.refused(digits, WHAT, "it has 3, 6, 9 or 12 digits");
    }
  }

  /**
   * Reads a printed code; blanks and full-width digits are accepted.
   *
   * @throws IllegalArgumentException if it is not of this shape; the message quotes it
   */
  public static UnitCode parse(String text) {
    return new UnitCode(Digits.read(text, WHAT));
  }

  /** The level in the hierarchy: 1 for a department, 2 for its units, and so on. */
  public int level() {
    return digits.length() / DIGITS_PER_LEVEL;
  }

  /** Whether this is the code of a department (部门), not of one of its units. */
  public boolean isDepartment() {
    return level() == 1;
  }

  /** The code one level up; empty for a department. */
  public Optional<UnitCode> parent() {
    return isDepartment()
        ? Optional.empty()
        : Optional.of(new UnitCode(digits.substring(0, digits.length() - DIGITS_PER_LEVEL)));
  }

  /** Whether this is the other code or stands below it. */
  public boolean isWithin(UnitCode other) {
    return digits.startsWith(other.digits);
  }

  /** A department before its units. */
  @Override
  public int compareTo(UnitCode other) {
    return digits.compareTo(other.digits);
  }

  /** The digits without blanks. */
  @Override
  public String toString() {
    return digits;
  }
}
