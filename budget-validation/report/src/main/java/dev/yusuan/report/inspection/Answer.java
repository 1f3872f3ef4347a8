package dev.yusuan.report.inspection;

/** The answer to an item (是/否). */
public enum Answer {
  /** 是. */
  YES,
  /** 否. */
  NO,
  /** Nothing decides it (未能判断). */
  OPEN
}
