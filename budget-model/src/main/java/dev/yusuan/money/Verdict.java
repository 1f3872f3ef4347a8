package dev.yusuan.money;

/** What a check says of what is printed (核对结论). */
public enum Verdict {
  /** The printed figures agree to the digit (一致). */
  EXACT,
  /** Some true values, rounded half up, print as all the figures (四舍五入误差). */
  WITHIN_ROUNDING,
  /** Some true values print as all the figures, but only if decimals were cut off (截位误差). */
  WITHIN_TRUNCATION,
  /** No true values print as all the figures (矛盾). */
  INCONSISTENT,
  /** A figure is absent or cannot be read (未核对). */
  NOT_CHECKED
}
