package dev.yusuan.narrative;

/** What a figure is in its sentence (数字的作用). */
public enum FigureRole {
  /** The amount or number of the subject. */
  VALUE,
  /** The amount that a change starts from. */
  BASE,
  /** The amount of a change. */
  CHANGE,
  /** The rate of a change. */
  RATE,
  /** The share of a whole. */
  SHARE,
  /** How much of a budget was carried out (完成预算的百分比). */
  COMPLETION,
  /** A bound that tells which things are counted: 单价50万元以上. */
  THRESHOLD,
  /** Not understood. */
  UNBOUND
}
