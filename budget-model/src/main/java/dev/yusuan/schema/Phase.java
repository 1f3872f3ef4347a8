package dev.yusuan.schema;

/** The year and the stage that the figures of a column belong to; figures compare within one. */
public enum Phase {
  /** This year's budget (本年预算数), which tables print without saying so. */
  BUDGET,
  /** Last year's budget (上年预算数). */
  LAST_BUDGET,
  /** Last year's execution (上年执行数). */
  LAST_EXECUTION,
  /** The final account (决算数). */
  FINAL_ACCOUNT,
  /** This year's budget less the figure of last year that the table prints (增减额). */
  CHANGE,
  /** The change as a percentage of the figure of last year (增减率). */
  CHANGE_RATE
}
