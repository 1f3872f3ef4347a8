package dev.yusuan.code;

/**
 * The code of a project (项目编码): 21 digits by rule; documents print other lengths too, and they
 * load.
 *
 * @param digits the code without blanks
 */
public record ProjectCode(String digits) implements Comparable<ProjectCode> {
  private static final String WHAT = "project code (项目编码)";
  private static final int STANDARD_DIGITS = 21;
  private static final int MIN_DIGITS = 10;
  private static final int MAX_DIGITS = 32;

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException if it is not 10 to 32 digits; the message quotes it
   */
  public ProjectCode {
    if (!Digits.isAscii(digits) || digits.length() < MIN_DIGITS || digits.length() > MAX_DIGITS) {
      throw Digits.refused(digits, WHAT, "it has 10 to 32 digits, by rule 21");
    }
  }

  /**
   * Reads a printed code; blanks and full-width digits are accepted.
   *
   * @throws IllegalArgumentException if it is not of this shape; the message quotes it
   */
  public static ProjectCode parse(String text) {
    return new ProjectCode(Digits.read(text, WHAT));
  }

  /** Whether the code has the 21 digits of the rule. */
  public boolean hasStandardLength() {
    return digits.length() == STANDARD_DIGITS;
  }

  /** By digits. */
  @Override
  public int compareTo(ProjectCode other) {
    return digits.compareTo(other.digits);
  }

  /** The digits without blanks. */
  @Override
  public String toString() {
    return digits;
  }
}
