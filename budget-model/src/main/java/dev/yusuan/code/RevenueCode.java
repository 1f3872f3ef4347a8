package dev.yusuan.code;

/**
 * A code of the classification of revenue (收入分类科目编码), with 目 below 项: 103, 10301, 1030148.
 *
 * @param digits the code without blanks, such as {@code 1030148}
 */
public record RevenueCode(String digits) implements ClassificationCode<RevenueCode> {
  private static final String WHAT = "revenue code (收入分类科目编码)";

  /**
   * Checks the shape; whether the code exists in a year is not asked.
   *
   * @throws IllegalArgumentException if the digits are not of this shape; the message quotes them
   */
  public RevenueCode {
    Digits.check(digits, WHAT, '1', 3, 5, 7, 9);
  }

  /**
   * Reads a printed code; blanks between its parts and full-width digits are accepted.
   *
   * @throws IllegalArgumentException if it is not of this shape; the message quotes it
   */
  public static RevenueCode parse(String text) {
    return new RevenueCode(Digits.read(text, WHAT));
  }

  @Override
  public RevenueCode withDigits(String other) {
    return new RevenueCode(other);
  }

  /** The digits without blanks. */
  @Override
  public String toString() {
    return digits;
  }
}
