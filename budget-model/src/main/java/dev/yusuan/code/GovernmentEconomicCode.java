package dev.yusuan.code;

/**
 * A code of the economic classification in government budgets (政府预算支出经济分类科目编码): 502, 50205.
 *
 * @param digits the code without blanks, such as {@code 50205}
 */
public record GovernmentEconomicCode(String digits)
    implements ClassificationCode<GovernmentEconomicCode> {
  private static final String WHAT = "governmental economic code (政府预算支出经济分类科目编码)";

  /**
   * Checks the shape; whether the code exists in a year is not asked.
   *
   * @throws IllegalArgumentException if the digits are not of this shape; the message quotes them
   */
  public GovernmentEconomicCode {
    Digits.check(digits, WHAT, '5', 3, 5);
  }

  /**
   * Reads a printed code; blanks between its parts and full-width digits are accepted.
   *
   * @throws IllegalArgumentException if it is not of this shape; the message quotes it
   */
  public static GovernmentEconomicCode parse(String text) {
    return new GovernmentEconomicCode(Digits.read(text, WHAT));
  }

  @Override
  public GovernmentEconomicCode withDigits(String other) {
    return new GovernmentEconomicCode(other);
  }

  /** The digits without blanks. */
  @Override
  public String toString() {
    return digits;
  }
}
