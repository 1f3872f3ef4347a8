package dev.yusuan.code;

/**
 * A code of the economic classification in departmental budgets (部门预算支出经济分类科目编码): 302, 30227.
 *
 * @param digits the code without blanks, such as {@code 30227}
 */
public record DepartmentEconomicCode(String digits)
    implements ClassificationCode<DepartmentEconomicCode> {
  private static final String WHAT = "departmental economic code (部门预算支出经济分类科目编码)";

  /**
   * Checks the shape; whether the code exists in a year is not asked.
   *
   * @throws IllegalArgumentException if the digits are not of this shape; the message quotes them
   */
  public DepartmentEconomicCode {
    Digits.check(digits, WHAT, '3', 3, 5);
  }

  /**
   * Reads a printed code; blanks between its parts and full-width digits are accepted.
   *
   * @throws IllegalArgumentException if it is not of this shape; the message quotes it
   */
  public static DepartmentEconomicCode parse(String text) {
    return new DepartmentEconomicCode(Digits.read(text, WHAT));
  }

  @Override
  public DepartmentEconomicCode withDigits(String other) {
    return new DepartmentEconomicCode(other);
  }

  /** The digits without blanks. */
  @Override
  public String toString() {
    return digits;
  }
}
