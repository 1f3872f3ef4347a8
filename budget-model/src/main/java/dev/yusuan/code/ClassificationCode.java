package dev.yusuan.code;

import java.util.Optional;

/**
 * A code of one of the official classifications (政府收支分类科目编码): a 类 of 3 digits, then 2 digits for
 * each level below.
 *
 * @param <C> the kind of code
 */
public sealed interface ClassificationCode<C extends ClassificationCode<C>> extends Comparable<C>
    permits FunctionCode, DepartmentEconomicCode, GovernmentEconomicCode, RevenueCode {

  /** The code without blanks. */
  String digits();

  /**
   * A code of the same classification.
   *
   * @throws IllegalArgumentException if the digits are not of its shape
   */
  C withDigits(String digits);

  /** The level in the hierarchy: 1 类, 2 款, 3 项, 4 目. */
  default int level() {
    return (digits().length() - 1) / 2;
  }

  /** The code one level up; empty for a 类. */
  default Optional<C> parent() {
    return level() == 1
        ? Optional.empty()
        : Optional.of(withDigits(digits().substring(0, digits().length() - 2)));
  }

  /** The 类 that the code is in; of a 类, itself. */
  default C topClass() {
    return withDigits(digits().substring(0, 3));
  }

  /** Whether this is the other code or stands below it. */
  default boolean isWithin(C other) {
    return digits().startsWith(other.digits());
  }

  /** In the order of the official list: a 类 before its 款. */
  @Override
  default int compareTo(C other) {
    return digits().compareTo(other.digits());
  }
}
