package dev.yusuan.code;

/**
 * A code of the functional classification of expenditure (支出功能分类科目编码): 201, 20103, 2010306.
 *
 * @param digits the code without blanks, such as {@code 2010306}
 */
public record FunctionCode(String digits) implements ClassificationCode<FunctionCode> {
  private static final String WHAT = "functional code (支出功能分类科目编码)";

  /**
   * Checks the shape; whether the code exists in a year is not asked.
   *
   * @throws IllegalArgumentException if the digits are not of this shape; the message quotes them
   */
  public FunctionCode {
    Digits.check(digits, WHAT, '2', 3, 5, 7);
  }

  /**
   * Reads a printed code; blanks between its parts and full-width digits are accepted.
   *
   * @throws IllegalArgumentException if it is not of this shape; the message quotes it
   */
  public static FunctionCode parse(String text) {
    return new FunctionCode(Digits.read(text, WHAT));
  }

  @Override
  public FunctionCode withDigits(String other) {
    return new FunctionCode(other);
  }

  /** The digits without blanks. */
  @Override
  public String toString() {
    return digits;
  }
}
