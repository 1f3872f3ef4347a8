package dev.yusuan.schema;

/** What a column is for, beyond its place in the tree of columns. */
public enum ColumnRole {
  /** Money carried over from the year before (上年结转). */
  CARRY_OVER,
  /** Money carried forward to the next year (结转下年). */
  CARRIED_FORWARD,
  /** The name of a project (项目名称). */
  PROJECT_NAME,
  /** All money of a project in the year (项目本年度金额). */
  PROJECT_AMOUNT,
  /** What no document prints in a column: a reader tells it, such as the level of a row. */
  INFERRED
}
